import { expect, test } from 'vitest';
import { optionMarks } from './marks.ts';

test('after a slip both the own answer and the right one are marked', () => {
	const marks = optionMarks(['b'], ['a'], true);
	expect(marks.a).toEqual({ mark: 'stop', says: 'Your answer, sure', aside: 'does not fit' });
	expect(marks.b).toMatchObject({ mark: 'right', says: 'This one fits' });
	expect(marks.c).toBeUndefined();
});

test('a right answer is marked once, as the own one', () => {
	expect(optionMarks(['b'], ['b'], false)).toEqual({ b: { mark: 'right', says: 'Your answer, not sure', aside: 'this one fits' } });
});

test('of several right options the ones that were left out are marked too', () => {
	const marks = optionMarks(['a', 'b'], ['a', 'c'], true);
	expect(marks.a?.mark).toBe('right');
	expect(marks.b?.says).toBe('This one fits too');
	expect(marks.c?.mark).toBe('stop');
});
