import { expect, test } from 'vitest';
import { parseRich, plain } from './rich.ts';

test('strong and emphasis become runs, alone and inside each other', () => {
	expect(parseRich('Rates **must** be *much* lower.')).toEqual([
		[{ text: 'Rates ' }, { text: 'must', strong: true }, { text: ' be ' }, { text: 'much', emphasis: true }, { text: ' lower.' }]
	]);
	expect(parseRich('**a *b* c**')).toEqual([
		[
			{ text: 'a ', strong: true },
			{ text: 'b', strong: true, emphasis: true },
			{ text: ' c', strong: true }
		]
	]);
});

test('an empty line parts paragraphs, a single line end does not', () => {
	expect(parseRich('one\ntwo\n\n three\n').map((p) => p.map((run) => run.text).join(''))).toEqual(['one two', 'three']);
	expect(parseRich('')).toEqual([]);
});

test('a star that marks nothing is shown as it stands', () => {
	expect(plain('2 * 3 * 4 = 24')).toBe('2 * 3 * 4 = 24');
	expect(plain('2 ** 3 ** 4')).toBe('2 ** 3 ** 4');
	expect(plain('an open **mark')).toBe('an open **mark');
	expect(plain('<b>a</b> & b')).toBe('<b>a</b> & b');
});

test('an announcement has the words and not the marks', () => {
	expect(plain('Who is **served**?\n\n*Ask* first.')).toBe('Who is served? Ask first.');
});
