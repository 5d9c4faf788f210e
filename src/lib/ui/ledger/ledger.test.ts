import { expect, test } from 'vitest';
import type { Claim, Disagreement, Source } from '#lib/course/types.ts';
import { findClaims, findDisagreements, lineByLine, lineOf, topics } from './ledger.ts';

const source = (id: string, number: number): Source => ({ id, number, name: id, title: '', by: '', note: '' });
const claim = (id: string, topic: string, text: string, ...lines: [string, number][]): Claim => ({
	id,
	topic,
	text,
	tier: 'core',
	lessons: [],
	items: [],
	cite: lines.map(([one, line]) => ({ source: one, number: 1, name: one, lines: [line] }))
});
const sources = [source('log', 1), source('log-book', 2)];
const claims = [
	claim('a', 'tides', 'The café floods.', ['log', 20]),
	claim('b', 'A-Z of ropes', 'Rope rots.', ['log', 3], ['log-book', 7]),
	claim('c', 'tides', 'Ebb follows flood.', ['log', 20])
];
const disagreement: Disagreement = {
	id: 'd',
	number: 1,
	question: 'Which tide?',
	left: 'High',
	right: 'Low',
	decides: 'The moon.',
	lessons: [],
	positions: [{ source: 'log', number: 1, name: 'log', lines: [4], side: 'left', left: 'High water.', leftLines: [], rightLines: [] }]
};

test('claims stand by topic, topics in the order of the ledger', () => {
	expect(topics(claims).map(({ id, title, claims }) => [id, title, claims.map(({ id }) => id).join()])).toEqual([
		['topic-tides', 'Tides', 'a,c'],
		['topic-a-z-of-ropes', 'A-Z of ropes', 'b']
	]);
});

test('each cited line says what rests on it, disagreements too', () => {
	const [log, book] = lineByLine({ sources, claims, disagreements: [disagreement] });
	expect(log?.lines.map(({ line, claims, disagreements }) => [line, claims.map(({ id }) => id).join(), disagreements.length])).toEqual([
		[3, 'b', 0],
		[4, '', 1],
		[20, 'a,c', 0]
	]);
	expect(book?.lines.map(({ line }) => line)).toEqual([7]);
});

test('a search ignores case and accents, and nothing typed leaves everything', () => {
	expect(findClaims(claims, ' CAFE ').map(({ id }) => id)).toEqual(['a']);
	expect(findClaims(claims, 'tides').map(({ id }) => id)).toEqual(['a', 'c']);
	expect(findClaims(claims, '  ')).toBe(claims);
	expect(findDisagreements([disagreement], 'high WATER')).toHaveLength(1);
	expect(findDisagreements([disagreement], 'moon')).toHaveLength(1);
	expect(findDisagreements([disagreement], 'café')).toHaveLength(0);
});

test('an address names a source and a line, whatever hyphens the source has', () => {
	expect(lineOf('#log-book-7', sources)).toEqual({ source: 'log-book', line: 7 });
	expect(lineOf('#log-20', sources)).toEqual({ source: 'log', line: 20 });
	expect(lineOf('#ship-20', sources)).toBeNull();
	expect(lineOf('#log', sources)).toBeNull();
});
