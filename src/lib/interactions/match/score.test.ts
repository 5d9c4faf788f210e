import { expect, test } from 'vitest';
import { score } from './score.ts';

const key = { r1: 'b', r2: 'd', r3: 'a' };

test('each row counts by itself', () => {
	expect(score(key, { r1: 'b', r2: 'd', r3: 'a' })).toEqual({ scaled: 1, right: true, parts: { r1: true, r2: true, r3: true } });
	expect(score(key, { r1: 'b', r2: 'c', r3: 'a' })).toMatchObject({ right: false, parts: { r1: true, r2: false, r3: true } });
});

test('rows left out and rows that are not there are not right', () => {
	expect(score(key, {})).toEqual({ scaled: 0, right: false, parts: { r1: false, r2: false, r3: false } });
	expect(score(key, { r9: 'b' })).toMatchObject({ scaled: 0 });
});
