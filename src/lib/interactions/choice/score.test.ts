import { expect, test } from 'vitest';
import { score } from './score.ts';

test('the one right option scores, every other one does not', () => {
	expect(score({ right: 'b' }, 'b')).toEqual({ scaled: 1, right: true, parts: { b: true } });
	expect(score({ right: 'b' }, 'a')).toEqual({ scaled: 0, right: false, parts: { a: false } });
});

test('an option that is not there is not right', () => {
	expect(score({ right: 'b' }, '')).toMatchObject({ scaled: 0, right: false });
});
