import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { becameWords, fits, lineAt, readDuties, tally, tonesOf, type Duty } from './duties.ts';

const file = 'lessons/en/01-what-and-why/02-client-and-provider/hand-over.yaml';
const duties = readDuties(parse(readFileSync(file, 'utf8')));
const duty = (id: string) => duties.find((one) => one.id === id)!;

test('at least ten duties, nearly all of them with the client before', () => {
	expect(duties.length).toBeGreaterThanOrEqual(10);
	expect(duties.filter(({ before }) => before === 'nobody').length).toBeLessThanOrEqual(2);
});

test('as many duties move as stay, so that neither answer fits them all', () => {
	const count = (after: Duty['after']) => duties.filter((one) => one.after === after).length;
	expect(Math.abs(count('provider') - count('client'))).toBeLessThanOrEqual(1);
	expect(duties.map((one) => one.after[0]).join('')).not.toMatch(/ccc|ppp/);
});

test('who watches the results is open, and the law is our inference', () => {
	expect(duty('watch').after).toBe('open');
	expect(duty('law')).toMatchObject({ after: 'client', basis: 'inference' });
});

test('every duty rests on a line of a source', () => {
	expect(duties.filter(({ cite }) => cite.length === 0)).toEqual([]);
});

test('before the contract the line keeps everything on the client’s side', () => {
	expect(new Set(duties.map((one) => lineAt(one, false)))).toEqual(new Set([1]));
	expect(new Set(duties.map((one) => tonesOf(one, false).right))).toEqual(new Set(['page']));
	expect(tonesOf(duty('pay'), false).left).toBe('page');
});

test('once it runs, the line leaves to the provider what has moved', () => {
	expect(['hire', 'expect', 'fit', 'watch'].map((id) => lineAt(duty(id), true))).toEqual([0, 1, 0.5, 0.5]);
});

test('nothing is warm where the sources name nobody', () => {
	expect(Object.values(tonesOf(duty('watch'), true))).toEqual(['page', 'page']);
	expect(tonesOf(duty('hire'), true).right).toBe('warm');
});

test('an open duty leaves no expectation wrong', () => {
	expect(fits(duty('watch'), 'provider')).toBeUndefined();
	expect([fits(duty('hire'), 'provider'), fits(duty('hire'), 'client'), fits(duty('hire'), undefined)]).toEqual([true, false, undefined]);
});

test('each duty says what became of it', () => {
	expect(['hire', 'expect', 'fit', 'pay', 'watch'].map((id) => becameWords(duty(id)))).toEqual([
		'Moves to the provider',
		'Stays with the client',
		'New, and shared by both',
		'New, and the client’s',
		'Open: no source names anybody'
	]);
});

test('starting the contract counts what moved and what was expected', () => {
	const became = 'Five duties move to the provider. Five are the client’s, one is shared and one is open.';
	expect(tally(duties, {})).toBe(became);
	expect(tally(duties, { hire: 'provider', pay: 'provider', watch: 'client' })).toBe(`${became} One of two are where you expected them.`);
});
