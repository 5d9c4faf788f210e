import { expect, test } from 'vitest';
import type { Claim, Disagreement, Source } from '#lib/course/types.ts';
import { claimRows, disagreementRows } from './side-field.ts';

const sources: Source[] = [1, 2, 3].map((number) => ({ id: `s${number}`, number, name: `Source ${number}`, title: '', by: '', note: '' }));
const claim = (...cited: number[]): Claim => ({
	id: 'c',
	text: '',
	topic: '',
	tier: 'core',
	lessons: [],
	items: [],
	cite: cited.map((number) => ({ source: `s${number}`, number, name: '', lines: [number * 10] }))
});
type Position = Disagreement['positions'][number];
const position = (number: number, side: Position['side'], more: Partial<Position> = {}): Position => ({
	source: `s${number}`,
	number,
	name: '',
	lines: [1, 2],
	side,
	leftLines: [],
	rightLines: [],
	...more
});
const disagreement = (...positions: Position[]): Disagreement => ({
	id: 'd',
	number: 1,
	question: '',
	left: 'A',
	right: 'B',
	positions,
	decides: '',
	lessons: []
});
const line = (rows: { number: number; at: number | null; top: string; foot: string }[]) =>
	rows.map(({ number, at, top, foot }) => `${number} at ${at}, top ${top}, foot ${foot}`);

test('whoever says a claim stands first, and the line steps back above those who do not', () => {
	const rows = claimRows(claim(1, 3), sources);
	expect(line(rows)).toEqual(['1 at 1, top both, foot none', '3 at 1, top none, foot none', '2 at 0, top both, foot none']);
	expect(rows[0]?.left?.lines).toEqual([10]);
	expect(rows[2]?.right?.text).toBe('Does not say.');
});

test('when all say it the line runs back along the foot, so that the field is closed', () => {
	expect(line(claimRows(claim(1, 2, 3), sources)).at(-1)).toBe('3 at 1, top none, foot both');
});

test('sides go from left to right, and the step from one to the next falls on the row between', () => {
	const rows = disagreementRows(
		disagreement(position(1, 'right', { right: 'r' }), position(2, 'both', { left: 'l', right: 'r' }), position(3, 'left', { left: 'l' }))
	);
	expect(line(rows)).toEqual(['3 at 1, top both, foot none', '2 at 0.5, top right, foot none', '1 at 0, top left, foot none']);
});

test('under the names of the sides the line always closes the left one', () => {
	expect(line(disagreementRows(disagreement(position(1, 'right', { right: 'r' }))))).toEqual(['1 at 0, top left, foot none']);
	expect(line(disagreementRows(disagreement(position(1, 'both', { left: 'l', right: 'r' }))))).toEqual(['1 at 0.5, top left, foot left']);
});

test('what a source adds without taking that side stays page, and each side has its own lines', () => {
	const [row] = disagreementRows(disagreement(position(1, 'left', { left: 'l', right: 'r', leftLines: [1], rightLines: [2] })));
	expect(row).toMatchObject({ at: 0.5, left: { filled: true, lines: [1] }, right: { filled: false, lines: [2] } });
});

test('a source that takes no side stands last, after the line has ended', () => {
	const rows = disagreementRows(disagreement(position(1, 'none', { left: 'n' }), position(2, 'left', { left: 'l' })));
	expect(line(rows)).toEqual(['2 at 1, top both, foot both', '1 at null, top none, foot none']);
	expect(rows[1]?.left).toMatchObject({ filled: false, lines: [1, 2] });
});

test('where nobody takes a side there is no line', () => {
	expect(line(disagreementRows(disagreement(position(2, 'none', { left: 'n' }), position(1, 'none', { left: 'n' }))))).toEqual([
		'1 at null, top none, foot none',
		'2 at null, top none, foot none'
	]);
});
