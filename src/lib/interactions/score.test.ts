import { expect, test } from 'vitest';
import { fits, score } from './score.ts';
import { items } from './testing/items.ts';
import type { Item, Response } from './types.ts';

test('every way of answering is scored by its own rule', () => {
	expect(score(items.choice, 'b').right).toBe(true);
	expect(score(items.multi, ['red', 'white']).right).toBe(true);
	expect(score(items.sort, { t1: 'warm', t2: 'cold', t3: 'cold' }).right).toBe(true);
	expect(score(items.sourcing, 'nearshore').right).toBe(true);
	expect(score(items.sourcing, 'open').right).toBe(false);
});

test('an item whose type is not known beforehand can be scored too', () => {
	const item: Item = items.choice;
	const response: Response = 'a';
	expect(score(item, response)).toMatchObject({ scaled: 0, right: false });
});

test('a response of another form is recognised before it is scored', () => {
	expect(fits(items.choice, 'a')).toBe(true);
	expect(fits(items.choice, ['a'])).toBe(false);
	expect(fits(items.multi, ['a'])).toBe(true);
	expect(fits(items.multi, 'a')).toBe(false);
	expect(fits(items.sort, { t1: 'warm' })).toBe(true);
	expect(fits(items.sort, ['t1'])).toBe(false);
});
