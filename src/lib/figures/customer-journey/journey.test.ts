import { expect, test } from 'vitest';
import { readData } from '../parts/testing/data.server.ts';
import { changes, lineWords, outcome, readJourney, summary } from './journey.ts';
import { strip } from './strip.ts';

const journey = readData('lessons/en/02-what-gets-outsourced/02-front-office-services/customer-journey.yaml', readJourney);
const { lines, stages, contacts } = journey;

test('the four lines of the guide stand under the lesson’s short words', () => {
	expect(lines.map(lineWords)).toEqual(['Attract: digital marketing', 'Sell: sales', 'Answer: customer service', 'Fix: technical support']);
});

test('each stage is as wide as the others, and each line acts', () => {
	expect(stages.map(({ contacts }) => contacts)).toEqual([2, 2, 2, 2]);
	expect([...new Set(contacts.map(({ lane }) => lane))].sort()).toEqual([0, 1, 2, 3]);
});

test('the line changes more often than it stays, so that nobody can answer by the one before', () => {
	expect(changes(contacts)).toBe(6);
});

test('neither the stage nor the channel gives the line away', () => {
	for (const key of ['stage', 'by'] as const)
		for (const value of ['chat', 'phone', 'e-mail', ...stages.map(({ name }) => name)]) {
			const lanes = new Set(contacts.filter((contact) => contact[key] === value).map(({ lane }) => lane));
			if (lanes.size > 0 && value !== 'phone') expect(lanes.size, value).toBeGreaterThan(1);
		}
});

test('what happens is told without the words of the lines', () => {
	for (const { what } of contacts) expect(what).not.toMatch(/market|sale|sell|service|support|attract|answer|\bfix/i);
});

test('each reason rests on a line of a source', () => {
	expect(contacts.filter(({ cite }) => cite.length === 0)).toEqual([]);
});

test('the strip steps where a column ends, and is closed at the foot', () => {
	expect(strip([0, 1, 1], 4)).toEqual({ line: 'M0 50H100V150H200V150H300V400', field: 'M0 50H100V150H200V150H300V400H0Z' });
	expect(strip([], 4)).toEqual({ line: '', field: '' });
});

test('the outcome is said in words', () => {
	expect(outcome(lines[3]!, true, 'It has to work.')).toBe('Right. Technical support. It has to work.');
	expect(summary(journey, 8)).toMatch(/The line changed six times\. You named all eight\.$/);
	expect(summary(journey, 5)).toMatch(/You named five of eight\.$/);
});

test('a line that is not there stops with its place', () => {
	const contact = { id: 'a', by: 'b', what: 'c', line: 'legal', why: 'd', cite: [] };
	const data = { customer: 'C', firm: 'F', lines: [{ id: 'sales', word: 'W', name: 'n' }], stages: [{ name: 'S', contacts: [contact] }] };
	expect(() => readJourney(data)).toThrow('stages[0].contacts[0].line is not one of sales');
});
