import { expect, test } from 'vitest';
import { missing } from './missing.ts';
import { items } from './testing/items.ts';

test('a learner who hands in nothing is told what to do', () => {
	expect(missing(items.choice, undefined)).toBe('Choose an answer first.');
	expect(missing(items.multi, [])).toBe('Choose at least one answer first.');
	expect(missing(items.sort, undefined)).toBe('Place every row first. 3 are left.');
	expect(missing(items.sort, { t1: 'warm', t2: 'cold' })).toBe('Place every row first. One is left.');
});

test('a whole answer lacks nothing', () => {
	expect(missing(items.choice, 'a')).toBeUndefined();
	expect(missing(items.sourcing, 'open')).toBeUndefined();
	expect(missing(items.multi, ['red'])).toBeUndefined();
	expect(missing(items.sort, { t1: 'warm', t2: 'cold', t3: 'cold' })).toBeUndefined();
});
