import { expect, test } from 'vitest';
import { missing } from './missing.ts';
import { itemTypes } from './parse.ts';
import { wrongAnswers } from './testing/answers.ts';
import { items } from './testing/items.ts';
import type { Item } from './types.ts';

test('a learner who hands in nothing is told what to do', () => {
	expect(missing(items.choice, undefined)).toBe('Choose an answer first.');
	expect(missing(items.multi, [])).toBe('Choose at least one answer first.');
	expect(missing(items.sort, undefined)).toBe('Place every row first. 3 are left.');
	expect(missing(items.sort, { t1: 'warm', t2: 'cold' })).toBe('Place every row first. One is left.');
	expect(missing(items.order, undefined)).toBe('Move a step first. They do not come in the right order.');
	expect(missing(items.match, undefined)).toBe('Choose an answer for every row first. 3 are left.');
	expect(missing(items.match, { r1: 'a', r2: 'b' })).toBe('Choose an answer for every row first. One is left.');
	expect(missing(items.number, ' ')).toBe('Write a number first.');
	expect(missing(items.case, ['call-a'])).toBe('Go on to an ending first.');
});

test('what is no number is named, with an example of one', () => {
	expect(missing(items.number, 'many')).toBe('“many” is no number. Write a number such as 1200.');
	const share = { ...items.number, body: { unit: '%', decimals: 1 } };
	expect(missing(share, '12 or so')).toBe('“12 or so” is no number. Write a number such as 12.5.');
});

test.each(itemTypes)('a whole answer to a %s lacks nothing', (type) => {
	expect(missing(items[type] as Item, wrongAnswers[type])).toBeUndefined();
});

test('answers that are whole in other forms lack nothing', () => {
	expect(missing(items.choice, 'a')).toBeUndefined();
	expect(missing(items.sourcing, 'open')).toBeUndefined();
	expect(missing(items.multi, ['red'])).toBeUndefined();
	expect(missing(items.sort, { t1: 'warm', t2: 'cold', t3: 'cold' })).toBeUndefined();
});
