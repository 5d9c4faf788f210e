import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { balance, choose, lineOf, placeOf, readChooser, switched, type Known } from './choose.ts';
import { count, halves, otherSide, ownSide, reason } from './words.ts';

const data = parse(readFileSync('lessons/en/05-is-it-worth-it/04-bpo-bpa-or-in-house/bpa-chooser.yaml', 'utf8')) as {
	signals: Record<string, unknown>[];
};
const { signals, cases } = readChooser(data);
const known = (on: string[], more: Partial<Known> = {}): Known => ({ core: false, overhead: false, on, ...more });
const of = (id: string) => cases.find((one) => one.id === id)!;

test('there are eight signals, four each way, and the contested ones count half', () => {
	expect(signals.filter(({ to }) => to === 'bpo')).toHaveLength(4);
	expect(signals.filter(({ to }) => to === 'bpa')).toHaveLength(4);
	expect(signals.filter(({ weight }) => weight === 0.5).map(({ id }) => id)).toEqual(['efficiency', 'complex', 'simple']);
});

test('core work passes no further than the gate, whatever the signals say', () => {
	const all = signals.map(({ id }) => id);
	expect(choose(signals, known(all, { core: true }))).toBe('in-house');
	expect(choose(signals, known(['cost'], { core: true, overhead: true }))).toBe('remote');
	expect(choose(signals, known(all, { core: null }))).toBeNull();
});

test('a lead of one and a half is clear, and less is not', () => {
	expect(choose(signals, known(['cost', 'efficiency']))).toBe('bpo');
	expect(choose(signals, known(['cost']))).toBe('open');
	expect(choose(signals, known(['control', 'complex']))).toBe('bpa');
	expect(choose(signals, known(['efficiency', 'simple']))).toBe('open');
	expect(choose(signals, known([]))).toBe('open');
});

test('complexity alone never decides', () => {
	for (const rest of [[], ['cost', 'control'], ['volume', 'accuracy']])
		for (const side of ['simple', 'complex']) expect(choose(signals, known([...rest, side]))).toBe('open');
});

test('the cases come out four ways', () => {
	expect(cases.map((one) => choose(signals, one))).toEqual(['bpa', 'bpo', 'remote', 'open']);
});

test('every signal of a case is in its story', () => {
	const cues: Record<string, RegExp> = {
		control: /control/,
		cost: /pay less|lower the cost|cost too much|cheaper/,
		budget: /money for/,
		volume: /up and down|three times/,
		accuracy: /accuracy|security/,
		simple: /simple/
	};
	for (const { story, on, id } of cases)
		for (const [signal, cue] of Object.entries(cues)) expect(cue.test(story), `${id}: ${signal}`).toBe(on.includes(signal));
});

test('simple and complex put each other out', () => {
	expect(switched(signals, ['simple', 'cost'], 'complex')).toEqual(['cost', 'complex']);
	expect(switched(signals, ['simple'], 'simple')).toEqual([]);
});

test('the line begins in the middle, steps by each signal, and ends at the balance', () => {
	const line = lineOf(signals, ['control', 'cost', 'volume']);
	expect(line[0]).toEqual({ from: 0.5, to: 0.5 - 1 / 7 });
	expect(line.at(-1)!.to).toBeCloseTo(0.5 + 1 / 7);
	expect(
		lineOf(
			signals,
			signals.filter(({ to }) => to === 'bpa').map(({ id }) => id)
		).at(-1)!.to
	).toBe(0);
	expect(placeOf(signals, 0)).toBe(0.5);
});

test('the result is said with its count', () => {
	expect([halves(0), halves(0.5), halves(3), halves(3.5)]).toEqual(['0', '½', '3', '3½']);
	expect(count(signals, of('invoices').on)).toBe('BPA 3, BPO ½');
	expect(reason(signals, of('invoices'))).toBe('The signals count BPA 3, BPO ½. A lead of 2½ is clear.');
	expect(reason(signals, of('letters'))).toBe('The signals count BPA 2, BPO 2. That is a tie. It takes a lead of 1½ to be clear.');
	expect(reason(signals, known(['cost']))).toContain('A lead of 1 is too small.');
});

test('what speaks against the result is named', () => {
	expect(otherSide(signals, of('invoices')).map(({ id }) => id)).toEqual(['simple']);
	expect(ownSide(signals, of('invoices')).map(({ id }) => id)).toEqual(['control', 'budget', 'accuracy']);
	expect(otherSide(signals, of('games'))).toEqual([]);
});

test('a signal that excludes one way only stops the page', () => {
	const broken = { ...data, signals: data.signals.map((one) => (one.id === 'simple' ? { ...one, not: undefined } : one)) };
	expect(() => readChooser(broken)).toThrow('signals[6].not names a signal that does not exclude this one');
	expect(balance(signals, [])).toBe(0);
});
