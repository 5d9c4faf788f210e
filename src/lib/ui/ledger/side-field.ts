/** Who takes which side, as rows of a stepped field: the line stands where a source does. */
import type { Claim, Disagreement, Source } from '#lib/course/types.ts';

/** What a source says on one side of the line. */
export interface SideText {
	lines: number[];
	text: string;
	/** False where the source names no side: that part stays page. */
	filled: boolean;
}

/** One source's row. */
export interface SideRow {
	source: string;
	number: number;
	name: string;
	/** Where the line stands: 1 at the right edge (all of it left), 0.5 in the middle, 0 at the left edge; null where the source takes no side. */
	at: 0 | 0.5 | 1 | null;
	left?: SideText;
	right?: SideText;
	/** Which halves of the row's upper edge the line runs along. */
	top: Halves;
	/** The same for the lower edge: where the line ends, it first runs back. */
	foot: Halves;
}
export type Halves = 'none' | 'left' | 'right' | 'both';

type Bare = Omit<SideRow, 'top' | 'foot'>;

/** Who says a claim: first those who do, then those who do not say. */
export function claimRows(claim: Claim, sources: Source[]): SideRow[] {
	const rows = sources.map(({ id, number, name }): Bare => {
		const cite = claim.cite.find(({ source }) => source === id);
		if (cite) return { source: id, number, name, at: 1, left: { lines: cite.lines, text: '', filled: true } };
		return { source: id, number, name, at: 0, right: { lines: [], text: 'Does not say.', filled: true } };
	});
	return draw(rows, 0);
}

/** Who takes which side of a disagreement. Sorted by share, then by number; who takes no side comes last. */
export function disagreementRows(disagreement: Disagreement): SideRow[] {
	const rows = disagreement.positions.map(({ source, number, name, side, lines, left, right, leftLines, rightLines }): Bare => {
		const part = (text: string | undefined, own: number[], filled: boolean): SideText | undefined =>
			text === undefined ? undefined : { lines: own.length ? own : lines, text, filled };
		const parts = {
			...both('left', part(left, leftLines, side === 'left' || side === 'both')),
			...both('right', part(right, rightLines, side === 'right' || side === 'both'))
		};
		const at = side === 'none' ? null : parts.left && parts.right ? 0.5 : parts.left ? 1 : 0;
		return { source, number, name, at, ...parts };
	});
	return draw(rows, 0.5);
}

function both(side: 'left' | 'right', text: SideText | undefined): Partial<Bare> {
	return text ? { [side]: text } : {};
}

/** Sorts the rows and says where the line runs; it comes from the left edge, and from `above` if heads stand there. */
function draw(rows: Bare[], above: 0 | 0.5): SideRow[] {
	const sorted = [...rows].sort((a, b) => (b.at ?? -1) - (a.at ?? -1) || a.number - b.number);
	const last = sorted.findLastIndex(({ at }) => at !== null);
	return sorted.map((row, i) => {
		const before = i === 0 ? 0 : (sorted[i - 1]?.at ?? null);
		const runs = row.at === null || before === null ? 'none' : between(before, row.at);
		// Under heads the line also closes them: it runs below the left one, whatever the first row.
		const top = i === 0 && above > 0 && row.at !== null ? (row.at === 1 ? 'both' : 'left') : runs;
		return { ...row, top, foot: i === last ? between(row.at ?? 0, 0) : 'none' };
	});
}

/** The halves between two places of the line. */
function between(a: number, b: number): Halves {
	const [from, to] = a < b ? [a, b] : [b, a];
	if (from === to) return 'none';
	return to - from === 1 ? 'both' : from === 0 ? 'left' : 'right';
}

/** "Line 32", "Lines 8 and 55": the number words of a list of lines; empty for none. */
export function lineWord(lines: number[]): string {
	return lines.length === 0 ? '' : lines.length === 1 ? 'Line' : 'Lines';
}
