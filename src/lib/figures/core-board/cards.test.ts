import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { definitionWords, placedCount, readCards, sideAt, tally } from './cards.ts';

const file = 'lessons/en/01-what-and-why/01-bpo-in-plain-words/core-board.yaml';
const { definition, firms } = readCards(parse(readFileSync(file, 'utf8')));
const tasks = firms.flatMap((firm) => firm.tasks);

test('four firms have three tasks each, and each firm has both kinds', () => {
	expect(firms.map((firm) => firm.tasks.length)).toEqual([3, 3, 3, 3]);
	for (const firm of firms) expect(new Set(firm.tasks.map(({ side }) => side)).size, firm.name).toBe(2);
});

test('neither answer fits nearly all tasks, nor always the same place', () => {
	const core = tasks.filter(({ side }) => side === 'core').length;
	expect(core).toBeGreaterThanOrEqual(4);
	expect(core).toBeLessThanOrEqual(8);
	expect(new Set(firms.map((firm) => firm.tasks.findIndex(({ side }) => side === 'core'))).size).toBeGreaterThan(1);
});

test('the same kind of work is core for one firm and not for another', () => {
	const side = (id: string) => tasks.find((task) => task.id === id)!.side;
	expect([side('own-books'), side('shop-books')]).toEqual(['non', 'core']);
	expect([side('meetings'), side('guests')]).toEqual(['non', 'core']);
});

test('every placing rests on a line of a source', () => {
	expect(tasks.filter(({ cite }) => cite.length === 0)).toEqual([]);
});

test('the words that are shown before comparing do not name a side', () => {
	expect(tasks.map(({ name }) => name).join(' ')).not.toMatch(/core|outsourc|need/i);
});

test('the definition has one part for each task and is whole with the last', () => {
	expect(definition.length).toBe(tasks.length);
	expect(definitionWords(definition, 12)).toBe(
		'In BPO, a firm pays an outside company to run one of its business processes under a contract.'
	);
	expect(definitionWords(definition, 2)).toBe('In BPO, a firm … (2 of 12 parts)');
	expect(definitionWords(definition, 0)).toBe('… (0 of 12 parts)');
});

test('the line keeps what is core on its left', () => {
	expect([sideAt('core'), sideAt('non'), sideAt(undefined)]).toEqual([1, 0, 0.5]);
});

test('comparing counts what was placed and names what stands on the other side', () => {
	const firm = firms[1]!;
	const right = Object.fromEntries(firm.tasks.map(({ id, side }) => [id, side]));
	expect(placedCount(firm.tasks, { guests: 'core' })).toBe(1);
	expect(tally(firm, {})).toBe('');
	expect(tally(firm, right)).toBe('Parley: all three stand where we put them.');
	expect(tally(firm, { guests: 'core' })).toBe('Parley: the one you placed stands where we put it.');
	expect(tally(firm, { ...right, guests: 'non' })).toBe(
		'Parley: two of three stand where we put them. On the other side: “Answer guests who want to leave later”.'
	);
});

test('a definition that is too short stops the page', () => {
	const data = parse(readFileSync(file, 'utf8')) as { definition: string[] };
	data.definition.pop();
	expect(() => readCards(data)).toThrow('definition has 11 parts for 12 tasks');
});
