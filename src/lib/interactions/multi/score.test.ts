import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from './score.ts';

const body = { options: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id })) };
const key = { right: ['a', 'c'] };

test('each option counts as a yes or no of its own', () => {
	expect(score(key, ['a', 'c'], body)).toEqual({ scaled: 1, right: true, parts: { a: true, b: true, c: true, d: true, e: true } });
	expect(score(key, ['a', 'b'], body)).toEqual({ scaled: 0.6, right: false, parts: { a: true, b: false, c: false, d: true, e: true } });
});

test('one slip in five is still right', () => {
	expect(score(key, ['a'], body)).toMatchObject({ scaled: 0.8, right: true });
});

test('choosing everything is not right', () => {
	expect(score(key, ['a', 'b', 'c', 'd', 'e'], body)).toMatchObject({ scaled: 0.4, right: false });
});

test('the order, doubles and unknown options change nothing', () => {
	const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
	fc.assert(
		fc.property(ids, (chosen) => {
			expect(score(key, [...chosen, ...chosen, 'z'].reverse(), body)).toEqual(score(key, chosen, body));
		})
	);
});
