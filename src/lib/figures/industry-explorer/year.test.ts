import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSectors } from './sectors.ts';
import { cover, coverWords, idleBand, idleOptions, idleShare, readYear, yearDrawing } from './year.ts';

const file = 'lessons/en/07-bpo-in-practice/01-banking-and-healthcare/industry-explorer.yaml';
const years = readSectors(parse(readFileSync(file, 'utf8'))).sectors.flatMap(({ year }) => (year ? [year] : []));

test('own agents and the provider cover what is needed, and nobody is counted twice', () => {
	for (const { need } of years)
		for (const own of [0, 10, 20, 40])
			for (const [i, month] of cover(need, own).entries()) {
				expect(month.own + month.provider).toBe(need[i]);
				expect(month.own + month.idle).toBe(own);
			}
});

test('a peak leaves a full team idle for more than half of the year, a flood hardly at all', () => {
	expect(years.map(({ need }) => idleBand(idleShare(need, Math.max(...need))))).toEqual(['half', 'little']);
	expect(idleOptions.map(({ id }) => id)).toContain(idleBand(0.3));
});

test('no year stands near the edge of an answer', () => {
	for (const { need, client } of years) {
		const share = idleShare(need, Math.max(...need));
		expect(Math.min(Math.abs(share - 0.1), Math.abs(share - 0.5)), client).toBeGreaterThan(0.04);
	}
});

test('the year is said in words', () => {
	expect(coverWords([10, 30], 10)).toBe(
		'The provider takes calls in one month, with 20 agents at most. The client’s own agents always have calls.'
	);
	expect(coverWords([10, 30], 30)).toBe('The provider has nothing to do. The client’s own agents have no calls for 33 % of their time.');
	expect(coverWords([10, 30], 0)).toContain('Nobody of the client’s own');
});

test('the line runs along the tops of the months and the own team stands at its height', () => {
	const drawing = yearDrawing([10, 40], 20, 40, 100, 200);
	expect(drawing.needLine).toBe('M0 150H50V0H100');
	expect(drawing.ownY).toBe(100);
	expect(drawing.columns).toEqual([
		{ x: 0, width: 50, need: 150, own: 100 },
		{ x: 50, width: 50, need: 0, own: 100 }
	]);
});

test('a year without twelve months stops the page', () => {
	expect(() => readYear({ client: 'A shop', need: [1, 2] }, 'sectors[2].year')).toThrow('sectors[2].year.need is not twelve numbers');
});
