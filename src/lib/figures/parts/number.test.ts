import { expect, test } from 'vitest';
import { amount, readNumber, stepped, writeNumber } from './number.ts';

test('an amount is whole and has its commas', () => {
	expect([amount(950), amount(60000), amount(1234567.4), amount(999.6)]).toEqual(['950', '60,000', '1,234,567', '1,000']);
});

test('a learner may write a number as it is written at home', () => {
	expect(['1,500', '1 500', '4.50', '4,5', ' 12 ', '1,234.5'].map((one) => readNumber(one, 9999))).toEqual([
		1500, 1500, 4.5, 4.5, 12, 1234.5
	]);
});

test('what is no number, or too large, is not taken', () => {
	expect(['', 'many', '-3', '1.2.3', '10001'].map((one) => readNumber(one, 9999))).toEqual([null, null, null, null, null]);
});

test('a field shows cents where its steps are smaller than one', () => {
	expect([writeNumber(4.5, 0.1), writeNumber(1500, 100)]).toEqual(['4.50', '1,500']);
});

test('a step goes to the next whole step and stays inside', () => {
	expect(stepped(4.5, 0.1, 1, 99)).toBe(4.6);
	expect(stepped(4.55, 0.1, -1, 99)).toBe(4.5);
	expect(stepped(0.3, 0.1, -1, 99)).toBe(0.2);
	expect(stepped(50, 100, -1, 900)).toBe(0);
	expect(stepped(900, 100, 1, 900)).toBe(900);
});
