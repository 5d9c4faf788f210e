import fc from 'fast-check';
import { expect, test } from 'vitest';
import { work } from './formula.ts';

const values = { fee: 3400, inhouse: 5200, none: 0, two_parts: 2 };
const value = (formula: string) => {
	const worked = work(formula, values);
	return worked.ok ? worked.value : worked.message;
};

test.each([
	['inhouse - fee', 1800],
	['2 + 3 * 4', 14],
	['(2 + 3) * 4', 20],
	['20 / 2 / 5', 2],
	['10 - 2 - 3', 5],
	['-fee + 1', -3399],
	['3 - -2', 5],
	['--2', 2],
	['2 * -3', -6],
	['985 / (1250 - 50) * 100', (985 / 1200) * 100],
	['.5 * two_parts', 1],
	['2 × 6 ÷ 4 − 1', 2],
	['((((1))))', 1]
])('%s is worked out', (formula, result) => {
	expect(value(formula)).toBe(result);
});

test.each([
	['', /empty/],
	['fee fie', /"fie" stands where a sign is expected/],
	['fee +', /ends where a value is expected/],
	['* 2', /"\*" stands where a value is expected/],
	['(fee', /not closed/],
	['fee)', /"\)" stands where a sign is expected/],
	['fees * 2', /"fees" is no named value. The values are: fee, inhouse/],
	['fee / none', /divides by zero/],
	['fee / (inhouse - inhouse)', /divides by zero/],
	['fee ^ 2', /"\^" cannot stand in a formula/],
	['1,200 + fee', /"," cannot stand in a formula/],
	['fee * 12 euros', /"euros" stands where a sign is expected/],
	['toString', /no named value/],
	['constructor * 2', /no named value/],
	['alert(1)', /"alert" is no named value/],
	[`${'9'.repeat(200)} * ${'9'.repeat(200)}`, /too large/]
])('%j is told', (formula, message) => {
	expect(value(formula)).toMatch(message);
});

test('the names that a formula uses are told', () => {
	expect(work('fee * 2 + fee - inhouse', values)).toMatchObject({ names: ['fee', 'inhouse'] });
});

/** A formula and what it should give. */
interface Sample {
	text: string;
	gives: number;
}
const signs: Record<string, (a: number, b: number) => number> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b
};
const anyFormula = fc.letrec<{ any: Sample }>((tie) => {
	const number = fc.integer({ min: 0, max: 99 }).map((gives) => ({ text: `${gives}`, gives }));
	const two = fc.tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'));
	return {
		any: fc.oneof(
			{ maxDepth: 5 },
			number,
			two.map(([a, sign, b]) => ({ text: `(${a.text})${sign}(${b.text})`, gives: signs[sign]!(a.gives, b.gives) })),
			fc
				.tuple(number, number, number)
				.map(([a, b, c]) => ({ text: `${a.text} + ${b.text} * ${c.text}`, gives: a.gives + b.gives * c.gives })),
			tie('any').map((one) => ({ text: `-(${one.text})`, gives: -one.gives }))
		)
	};
}).any;

test('brackets, signs and their order give what they should, and only a division by zero gives nothing', () => {
	fc.assert(
		fc.property(anyFormula, ({ text, gives }) => {
			const worked = work(text, {});
			if (worked.ok) expect(worked.value).toBeCloseTo(gives, 6);
			else expect(worked.message).toMatch(/divides by zero/);
			if (Number.isFinite(gives) && !text.includes('/')) expect(worked.ok).toBe(true);
		})
	);
});

test('nothing that is typed makes it throw', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(work(text, values)).toHaveProperty('ok')));
});
