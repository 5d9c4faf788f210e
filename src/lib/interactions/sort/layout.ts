import type { Bin } from './types.ts';

/** How a sorting question is shown: a table with one column a bin, or a list to pick from in each row. */
export type SortLayout = { form: 'table'; column: number } | { form: 'lists' };

/** Least room for the text of a row beside its columns. */
const least = 130;

/**
 * The words over the columns. Labels that end alike lose the common last word ("Warm colour", "Cold colour"
 * become "Warm", "Cold"); screen readers get the whole label.
 */
export function heads(bins: Bin[]): string[] {
	const last = (label: string) => label.split(' ').slice(1).at(-1);
	return bins.map(({ label }) => {
		const word = last(label);
		const shared = word !== undefined && bins.filter((bin) => last(bin.label) === word).length > 1;
		return shared ? label.slice(0, -word.length - 1) : label;
	});
}

/**
 * Chooses the form for a width. Columns are 54 px, or as wide as the longest word over them (about
 * 8.2 px a character); four bins at most, and the rows keep 130 px for their text.
 * @param width from the rows' text to the right edge of the columns, in px
 */
export function sortLayout(width: number, bins: Bin[]): SortLayout {
	const longest = Math.max(0, ...heads(bins).flatMap((head) => head.split(/[\s-]/).map((word) => word.length)));
	const column = Math.max(54, Math.ceil(longest * 8.2) + 10);
	if (bins.length > 4 || width - bins.length * column < least) return { form: 'lists' };
	return { form: 'table', column };
}
