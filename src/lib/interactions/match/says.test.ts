import { expect, test } from 'vitest';
import { score } from '../score.ts';
import { items } from '../testing/items.ts';
import { wordsFor } from './says.ts';

const { match } = items;
const response = { r1: 'c', r2: 'a', r3: 'b' };
const settled = { key: match.key, feedback: match.feedback, sure: true, score: score(match, response) };
const words = (row: string) => wordsFor(row, match.body, response, settled);

test('a right row says what ties the two', () => {
	expect(words('r1')).toEqual({ right: true, own: 'Orange', why: 'Both are warm.' });
});

test('an answer of another row is led back to it', () => {
	expect(words('r2')).toEqual({
		right: false,
		own: 'Violet',
		fits: 'Green',
		why: 'Grass has both.\n\n“Violet” belongs to “Red and blue”.'
	});
});

test('a spare answer is told why it fits none', () => {
	expect(words('r3')).toEqual({ right: false, own: 'Black', fits: 'Violet', why: 'Plums have both.\n\nTwo paints are never black.' });
});

test('a row without an answer says so', () => {
	expect(wordsFor('r1', match.body, {}, settled)).toMatchObject({ right: false, own: 'nothing', fits: 'Orange', why: 'Both are warm.' });
});
