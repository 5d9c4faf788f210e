import { expect, test } from 'vitest';
import { story } from '../testing/story.ts';
import { score } from './score.ts';

const of = (...path: string[]) => score(story.key, path, story.body);

test('the best path scores all, and the worst nothing', () => {
	expect(of('call-a', 'letter-a')).toEqual({ scaled: 1, right: true, parts: { 'call-a': true, 'letter-a': true } });
	expect(of('call-b', 'letter-c')).toEqual({ scaled: 0, right: false, parts: { 'call-b': false, 'letter-c': false } });
});

test('after a slip the best of what is left still counts as a right choice', () => {
	expect(of('call-b', 'letter-b')).toEqual({ scaled: 3 / 7, right: false, parts: { 'call-b': false, 'letter-b': true } });
});

test('four fifths of the way from the worst to the best are right', () => {
	expect(of('call-a', 'letter-b')).toMatchObject({ scaled: 6 / 7, right: true });
});

test('a path without an ending, or of another story, scores nothing', () => {
	for (const path of [[], ['call-a'], ['gone'], ['call-a', 'letter-a', 'call-a']])
		expect(of(...path)).toMatchObject({ scaled: 0, right: false });
});
