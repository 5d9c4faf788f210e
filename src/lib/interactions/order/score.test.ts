import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from './score.ts';

const key = { order: ['c', 'a', 'd', 'b'] };
const rightParts = (response: string) =>
	Object.entries(score(key, [...response]).parts)
		.filter(([, right]) => right)
		.map(([id]) => id)
		.join('');

test('the right order scores all', () => {
	expect(score(key, ['c', 'a', 'd', 'b'])).toEqual({ scaled: 1, right: true, parts: { c: true, a: true, d: true, b: true } });
});

test('a step in its place counts, and one behind the right step too', () => {
	expect(rightParts('cadb')).toBe('cadb');
	expect(rightParts('cdab')).toBe('cb');
	expect(rightParts('adbc')).toBe('db');
	expect(rightParts('bdac')).toBe('');
});

test('only the whole order is right, with three to nine steps', () => {
	const order = fc.integer({ min: 3, max: 9 }).map((count) => Array.from({ length: count }, (_, i) => `s${i}`));
	fc.assert(
		fc.property(
			order.chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
			([ids, response]) => {
				const same = ids.every((id, i) => response[i] === id);
				expect(score({ order: ids }, response).right).toBe(same);
			}
		)
	);
});

test('steps that are missing are not right', () => {
	expect(score(key, ['c'])).toMatchObject({ scaled: 0.25, right: false });
	expect(score(key, [])).toMatchObject({ scaled: 0, right: false });
});
