import { describe, expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseNumber } from './parse.ts';

const head = {
	id: 'saving',
	unit: 'euros',
	vars: { inhouse: 5200, fee: 3400, oversight: 600 },
	answer: 'inhouse - (fee + oversight)',
	round: 0,
	tolerance: 0
};
const scene = 'A clinic pays {inhouse} euros. A provider asks {fee} euros, and watching it takes {oversight}. **What is left?**\n\n';
const mistakes = '| If they answer | Say |\n| --- | --- |\n';
const two = '| inhouse - fee | You left out the {oversight} of watching. |\n| inhouse - fee + oversight | You added the oversight. |\n';
const why = '\n> 5,200 − (3,400 + 600) = 1,200 euros.\n';

function parse(body = scene + mistakes + two + why, changes: Record<string, unknown> = {}) {
	const { written: one, told } = written(body, { ...head, ...changes });
	return { parsed: parseNumber(one), told };
}

test('the answer and the mistakes are worked out, and the text holds the values', () => {
	const { parsed, told } = parse();
	expect(told).toEqual([]);
	expect(parsed).toEqual({
		stem: 'A clinic pays 5,200 euros. A provider asks 3,400 euros, and watching it takes 600. **What is left?**',
		why: '5,200 − (3,400 + 600) = 1,200 euros.',
		body: { unit: 'euros', decimals: 0 },
		key: {
			value: 1200,
			tolerance: 0,
			traps: [
				{ id: 't1', value: 1800 },
				{ id: 't2', value: 2400 }
			]
		},
		feedback: { t1: 'You left out the 600 of watching.', t2: 'You added the oversight.' }
	});
});

test('the answer has as many decimals as are asked for', () => {
	const body = `{all} calls came, {quick} of them quick. **What share is quick?**\n\n${mistakes}| quick / (all + quick) * 100 | You added them. |\n\n> 985 ÷ 1,200 = 82.1%.\n`;
	const { parsed, told } = parse(body, {
		unit: '%',
		vars: { all: 1200, quick: 985 },
		answer: 'quick / all * 100',
		round: 1,
		tolerance: 0.1
	});
	expect(told).toEqual([]);
	expect(parsed?.key).toEqual({ value: 82.1, tolerance: 0.1, traps: [{ id: 't1', value: 45.1 }] });
});

test('stars without spaces are a formula and no emphasis', () => {
	const body = `{a} and {b}. **How many?**\n\n${mistakes}| a*b*2 | Twice too many. |\n| \`a+b\` | You added. |\n\n> 3 times 4 is 12.\n`;
	expect(parse(body, { unit: '', vars: { a: 3, b: 4 }, answer: 'a*b' }).parsed?.key.traps).toEqual([
		{ id: 't1', value: 24 },
		{ id: 't2', value: 7 }
	]);
});

describe('a mistake in the head is told with its field', () => {
	test.each<[Record<string, unknown>, RegExp]>([
		[{ answer: undefined }, /^answer: the answer is missing/],
		[{ answer: 'inhouse - fees' }, /^answer: .*"fees" is no named value/],
		[{ answer: 'inhouse / (fee - fee)' }, /^answer: .*divides by zero/],
		[{ round: -1 }, /^round: round is the number of decimals/],
		[{ tolerance: 'a bit' }, /^tolerance: tolerance says how far off/],
		[{ unit: 3 }, /^unit: the unit is a text/],
		[{ vars: { ...head.vars, spare: 7 } }, /^vars: the value spare stands nowhere/],
		[{ vars: { ...head.vars, Big: 7 } }, /^vars: "Big" cannot be the name/],
		[{ vars: { ...head.vars, spare: '7,000' } }, /^vars: "7,000" is no number for spare/]
	])('%j', (changes, message) => {
		expect(parse(undefined, changes).told).toEqual([expect.stringMatching(message)]);
	});
	test('no values at all', () => {
		expect(parse(undefined, { vars: undefined }).told).toContainEqual(expect.stringMatching(/^vars: the named values are missing/));
	});
});

describe('a mistake in the text is told with its line', () => {
	test.each<[string, string, string, RegExp]>([
		['an unknown value in the scene', '{fee} euros', '{fees} euros', /^1: \{fees\} names no value. Use one of: \{inhouse\}/],
		[
			'a trap that is the answer',
			'inhouse - fee + oversight',
			'inhouse - oversight - fee',
			/^6: .*gives 1,200 euros, which counts as the answer/
		],
		['two traps alike', 'inhouse - fee + oversight', '5200 - fee', /^6: .*gives 1,800 euros, as one above it does/],
		['a trap that divides by zero', 'inhouse - fee + oversight', 'inhouse / 0', /^6: .*divides by zero/],
		['a trap without a word', '| You added the oversight. |', '| |', /^6: .*has no explanation/],
		[
			'a working that drifted',
			'= 1,200 euros',
			'= 1,300 euros',
			/^8: the working at the end never comes to the answer, which is 1,200 euros/
		],
		['no table', `${mistakes}${two}`, '', /^id: the table of typical mistakes is missing/]
	])('%s', (_, from, to, message) => {
		const body = scene + mistakes + two + why;
		expect(body).toContain(from);
		const { told } = parse(body.replace(from, to));
		expect(told[0]).toMatch(message);
	});
	test('a value that the scene keeps to itself', () => {
		const { told } = parse((scene + mistakes + two + why).replace('takes {oversight}', 'takes hours'));
		expect(told).toEqual([expect.stringMatching(/^answer: the scene never says oversight/)]);
	});
});
