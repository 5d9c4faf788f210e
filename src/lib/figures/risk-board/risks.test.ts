import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { agreed, cells, cellWords, first, linePath, lowering, matched, readBoard } from './risks.ts';

const data = parse(readFileSync('lessons/en/05-is-it-worth-it/03-risks-and-how-to-reduce-them/risk-board.yaml', 'utf8')) as {
	cases: Record<string, unknown>[];
};
const { remedies, risks, cases } = readBoard(data);

test('there are seven risks, each with a best remedy that is best for no other', () => {
	expect(risks).toHaveLength(7);
	expect(new Set(risks.map(({ lowers }) => lowers[0]!.remedy)).size).toBe(7);
});

test('one remedy lowers nothing, so that the last risk is no gift', () => {
	const used = new Set(risks.flatMap(({ lowers }) => lowers.map(({ remedy }) => remedy)));
	expect(remedies.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual(['longer']);
});

test('what is called stated names a line', () => {
	for (const { lowers } of risks)
		for (const { basis, cite, why } of lowers) if (basis === 'stated') expect(cite.length, why).toBeGreaterThan(0);
});

test('a second remedy that helps too is accepted, with its own reason', () => {
	const risk = risks.find(({ id }) => id === 'communication')!;
	expect(lowering(risk, 'closer')?.why).toContain('at home');
	expect(lowering(risk, 'exit')).toBeNull();
	expect(matched(risks, { communication: 'closer', dependency: 'sla' })).toBe('One of two remedies lowers its risk');
	expect(matched(risks, Object.fromEntries(risks.map(({ id, lowers }) => [id, lowers[0]!.remedy])))).toBe(
		'Seven of seven remedies lower their risk'
	);
});

test('the line stands between what comes first and the rest, and steps with the cells', () => {
	expect(linePath()).toBe('M100 0V100H200V200H300');
	expect(cells.filter(first)).toEqual([
		{ likely: 2, harm: 3 },
		{ likely: 3, harm: 3 },
		{ likely: 3, harm: 2 }
	]);
});

test('each case has risks on both sides of the line, and not the same ones', () => {
	const ahead = cases.map(({ places }) => places.filter(first).map(({ risk }) => risk.id));
	expect(ahead).toEqual([
		['data-security', 'culture-language'],
		['dependency', 'hidden-costs']
	]);
	for (const { places } of cases) expect(places.length).toBe(4);
});

test('to agree is to stand on the same side of the line', () => {
	const [one] = cases as [(typeof cases)[0]];
	const own = Object.fromEntries(one.places.map(({ risk }) => [risk.id, { likely: 3, harm: 3 }]));
	expect(agreed(one, own)).toBe('Two of four on the same side of the line as ours');
	expect(agreed(one, Object.fromEntries(one.places.map((place) => [place.risk.id, place])))).toBe(
		'All four on the same side of the line as ours'
	);
	expect(cellWords({ likely: 3, harm: 1 })).toBe('likely, little harm');
});

test('a grade off the grid stops the page', () => {
	const places = data.cases[0]!.places as object[];
	const broken = { ...data, cases: [{ ...data.cases[0], places: [{ ...places[0], likely: 4 }] }] };
	expect(() => readBoard(broken)).toThrow('cases[0].places[0].likely is not 1, 2 or 3');
});
