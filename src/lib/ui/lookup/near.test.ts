import { expect, test } from 'vitest';
import { meets, oneSlip } from './near.ts';
import { plain, words } from './plain.ts';

test.each([
	['attrition', 'atrition', true],
	['attrition', 'attritionn', true],
	['attrition', 'attrition', true],
	['attrition', 'attritoin', true],
	['attrition', 'attrizion', true],
	['attrition', 'attritons', false],
	['abc', 'acbx', false],
	['', 'a', true],
	['ab', 'ba', true]
])('%s and %s are one slip apart: %s', (a, b, is) => {
	expect(oneSlip(a, b)).toBe(is);
	expect(oneSlip(b, a)).toBe(is);
});

test('an unfinished word is found by its beginning', () => {
	expect(meets('near', 'nearshore')).toBe('begins');
	expect(meets('nearshore', 'near')).toBeNull();
});

test('a slip is forgiven in long words only, finished or not', () => {
	expect(meets('ofshore', 'offshore')).toBe('slip');
	expect(meets('attrt', 'attrition')).toBe('slip');
	expect(meets('slaa', 'sla')).toBeNull();
});

test('case, accents and kinds of quotes make no difference', () => {
	expect(plain('  Café’s  “Über” ')).toBe('cafe\'s "uber"');
});

test('a word with a hyphen is found whole and in parts, a number stays whole', () => {
	expect(words('Back-office work, 2.1')).toEqual(['back-office', 'work', '2.1', 'back', 'office']);
});
