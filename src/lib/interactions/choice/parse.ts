import { options, type Written } from '../markdown.ts';
import type { RootContent } from 'mdast';
import type { Shapes } from '../types.ts';

/** Reads the options of a `choice`: exactly one is right. */
export function parseChoice(written: Written, middle: RootContent[]): Pick<Shapes['choice'], 'body' | 'key' | 'feedback'> {
	const list = options(written, middle);
	const right = list.filter((option) => option.ticked);
	if (list.length && right.length !== 1)
		written.fail(
			list[0]!.node,
			`a choice has exactly one right option, this one has ${right.length}. Tick one with [x], or write "type: multi".`
		);
	return lettered(list);
}

/** Gives each option its letter: a, b, c in the order of the file. */
export function lettered(list: ReturnType<typeof options>): Pick<Shapes['choice'], 'body' | 'key' | 'feedback'> {
	const ids = list.map((_, i) => String.fromCharCode(97 + i));
	return {
		body: { options: list.map(({ text }, i) => ({ id: ids[i]!, text })) },
		key: { right: ids[list.findIndex((option) => option.ticked)] ?? '' },
		feedback: Object.fromEntries(list.map(({ feedback }, i) => [ids[i]!, feedback]))
	};
}
