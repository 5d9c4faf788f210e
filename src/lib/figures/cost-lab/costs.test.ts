import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawYear } from './chart.ts';
import { breakEven, cheaper, evenly, readCosts, yearOf } from './costs.ts';
import { headline, turns } from './words.ts';

const { lines, cases } = readCosts(parse(readFileSync('lessons/en/05-is-it-worth-it/01-cost-focus-and-scale/cost-lab.yaml', 'utf8')));
const [shop, clinic, abroad] = cases.map(({ figures }) => figures) as [
	(typeof cases)[0]['figures'],
	(typeof cases)[0]['figures'],
	(typeof cases)[0]['figures']
];

test('own staff are kept for the busiest month, all year', () => {
	const year = yearOf(shop);
	expect(year.people).toBe(10);
	expect([year.own, year.provider]).toEqual([240000, 36000 * 4.5 + 12 * 1500]);
	expect(year.volume.filter((messages) => messages === 6000)).toHaveLength(2);
});

test('the three cases come out on both sides, and the season makes the difference between the first two', () => {
	expect(cases.map(({ figures }) => cheaper(yearOf(figures)))).toEqual(['provider', 'own', 'own']);
	expect(cheaper(yearOf(evenly(shop)))).toBe('own');
	expect(yearOf(evenly(shop)).volume).toEqual(yearOf(clinic).volume);
});

test('without the charges nobody planned, the provider abroad would cost less', () => {
	expect(cheaper(yearOf({ ...abroad, extra: 0 }))).toBe('provider');
});

test.each(cases)('at the break-even price of $id both years cost the same', ({ figures }) => {
	const { price, extra } = breakEven(figures);
	expect(yearOf({ ...figures, price: price! }).provider).toBeCloseTo(yearOf(figures).own, 6);
	if (extra !== null) expect(yearOf({ ...figures, extra }).provider).toBeCloseTo(yearOf(figures).own, 6);
});

test('where no price or charge makes them equal, that is said', () => {
	expect(breakEven({ ...clinic, wages: 0, space: 0, equipment: 0, training: 0, benefits: 0 })).toEqual({ price: null, extra: null });
	expect(breakEven(clinic).extra).toBeNull();
	expect(turns(clinic)).toEqual([
		'At 2.83 euros for each message both would cost the same.',
		'The provider would cost more even without a single charge that nobody planned.'
	]);
});

test('a year without work costs own staff nothing and breaks nothing', () => {
	const year = yearOf({ ...clinic, quiet: 0, busy: 0 });
	expect(year.own).toBe(0);
	expect(breakEven({ ...clinic, quiet: 0, busy: 0 }).price).toBeNull();
	expect(drawYear(yearOf({ ...clinic, quiet: 0, busy: 0, oversight: 0, extra: 0 }), 240, 100).line).not.toContain('NaN');
});

test('the result is said with its amount and share', () => {
	expect(headline(yearOf(shop))).toBe('The provider costs 60,000 euros less, 25 %');
	expect(headline(yearOf(abroad))).toBe('Own staff cost 2,400 euros less, 2 %');
	expect(headline({ ...yearOf(shop), own: 180000 })).toBe('Both cost the same');
	expect(turns(shop)[2]).toContain('5 people would do: 120,000 euros against 180,000. Own staff would cost less.');
});

test('the line steps where the cost does, and runs from edge to edge', () => {
	const { line, own, saved } = drawYear(yearOf(shop), 240, 128, 28);
	// The dearest month is 28,500 at the top, a quiet one 12,300, own staff 20,000.
	expect(line).toBe(`M0 84.8H20${[2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => `V84.8H${month * 20}`).join('')}V28H220V28H240`);
	expect(own).toBe(57.8);
	expect(saved.match(/M/g)).toHaveLength(10);
});

test('the upper of the two levels has its label above, the lower one below', () => {
	const saving = drawYear(yearOf(shop), 240, 128);
	expect(saving.labels.own).toBeLessThan(saving.own);
	const losing = drawYear(yearOf(clinic), 240, 128);
	expect(losing.labels.own).toBeGreaterThan(losing.own);
	expect(losing.saved).toBe('');
});

test('every line that a source names carries it, and the one that is ours carries none', () => {
	expect(lines.filter(({ of, cite }) => of !== 'work' && cite.length === 0).map(({ id }) => id)).toEqual(['oversight']);
});
