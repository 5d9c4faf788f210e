import { expect, test } from 'vitest';
import { choiceMarks } from './choices.ts';

test('a wrong choice keeps its mark beside the one that fits', () => {
	expect(choiceMarks('a', 'b')).toMatchObject({ a: { mark: 'stop', says: 'Your answer' }, b: { mark: 'right', says: 'This one fits' } });
});

test('a right choice is marked once', () => {
	expect(choiceMarks('b', 'b')).toEqual({ b: { mark: 'right', says: 'Your answer', aside: 'this one fits' } });
});

test('a question passed by still shows what fits', () => {
	expect(Object.keys(choiceMarks(undefined, 'b'))).toEqual(['b']);
});
