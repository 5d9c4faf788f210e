import { expect, test } from 'vitest';
import { readData } from '../parts/testing/data.server.ts';
import { levels, readDials, readers, type Level } from './aims.ts';
import { at, barAt, barLine, dialAt, spread, tally, wanted } from './dials.ts';

const { aims, firms } = readData('lessons/en/01-what-and-why/04-what-firms-want/aim-dials.yaml', readDials);
const aim = (id: string) => aims.find((one) => one.id === id)!;
const firm = (id: string) => firms.find((one) => one.id === id)!;

test('whoever is not silent about an aim is cited with a line of that very source', () => {
	for (const { stances } of aims)
		for (const { source, level, note, cite } of stances) {
			expect(cite.map((one) => one.source)).toEqual(level === 'silent' ? [] : [source]);
			expect(note === '').toBe(level === 'silent');
		}
});

test('the ranking of each source is the one that the lesson gives it', () => {
	const stressed = Object.fromEntries(
		readers.map(({ id, number }) => [id, aims.filter((one) => at(one, 'stresses').includes(number)).map((one) => one.id)])
	);
	expect(stressed).toEqual({
		crmxchange: ['efficiency'],
		'bpo-guide': ['cost', 'focus', 'efficiency', 'growth'],
		upwork: [],
		vocal: ['cost'],
		'what-does-bpo-do': ['cost', 'time', 'focus']
	});
	expect(at(aim('time'), 'silent')).toEqual([1, 3, 4]);
});

test('two of the firms want the same two aims in turned order', () => {
	expect(wanted(aims, firm('cinemas')).map(({ id }) => id)).toEqual(['cost', 'efficiency']);
	expect(wanted(aims, firm('hearing-aids')).map(({ id }) => id)).toEqual(['efficiency', 'cost']);
});

test('each firm puts one aim first, says why for all that it turns up, and every aim but focus comes first once', () => {
	for (const one of firms) {
		expect(Object.values(one.marks).filter((mark) => mark === 'first')).toHaveLength(1);
		for (const { id } of wanted(aims, one)) expect(one.why[id], `${one.id} ${id}`).toBeTruthy();
	}
	expect(firms.map((one) => wanted(aims, one)[0]!.id)).toEqual(['cost', 'efficiency', 'time', 'growth']);
});

test('what a firm says names no aim by its name', () => {
	for (const { statement } of firms) expect(statement).not.toMatch(/efficien|focus|growth|core|cost-|lower/i);
});

test('a dial takes in the option it stands on, a bar grows with the level', () => {
	expect([dialAt(undefined), dialAt('wanted'), dialAt('first')]).toEqual([1 / 3, 2 / 3, 1]);
	expect(levels.map(barAt)).toEqual([0, 1 / 3, 2 / 3, 1]);
	expect(barLine(aims, 'upwork').map(({ to }) => to)).toEqual(
		(['passing', 'silent', 'passing', 'passing', 'silent'] satisfies Level[]).map(barAt)
	);
});

test('the outcome is said in words', () => {
	const cinemas = firm('cinemas');
	expect(tally(aims, cinemas, { cost: 'first', efficiency: 'wanted' })).toBe('All five dials stand where we set them.');
	expect(tally(aims, cinemas, { cost: 'first' })).toBe('Four dials stand where we set them. We differ on: better efficiency.');
	expect(tally(aims, cinemas, { cost: 'wanted', time: 'first', focus: 'first', growth: 'first' })).toMatch(
		/^No dial stands where we set them\./
	);
	expect(spread(aim('time'))).toBe('One article stresses it, and three are silent.');
	expect(spread(aim('cost'))).toBe('Three articles stress it, and none is silent.');
});

test('a mistake in the file stops with its place', () => {
	expect(() => readDials({ aims: [{ id: 'a', name: 'A', says: [{ source: 'x' }] }], firms: [] })).toThrow(
		'aims[0].says[0].source is not one of'
	);
	expect(() =>
		readDials({
			aims: [{ id: 'a', name: 'A', says: [] }],
			firms: [{ id: 'f', name: 'F', task: 't', statement: 's', wants: { b: 'first' }, why: {} }]
		})
	).toThrow('firms[0].b is not one of a');
});
