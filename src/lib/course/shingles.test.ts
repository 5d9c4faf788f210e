import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedWords, readShingles, runLength, sharedRuns, shingles, writeShingles } from './shingles.ts';

const source = 'The quick baker, who rose at four, sold forty loaves before the town awoke.';

test('eight words of a source are found in any dress', () => {
	const found = sharedRuns(placedWords('Once\nthe QUICK baker — who “rose” at\nfour, sold things.'), shingles(source));
	expect(found).toEqual([{ line: 2, text: 'the quick baker who rose at four sold' }]);
});

test('seven words are not', () => {
	expect(sharedRuns(placedWords('the quick baker who rose at four'), shingles(source))).toEqual([]);
	expect(sharedRuns(placedWords('the quick baker who rose at four bought'), shingles(source))).toEqual([]);
});

test('a longer stretch is told once, as a whole', () => {
	expect(sharedRuns(placedWords(source), shingles(source))).toEqual([
		{ line: 1, text: 'the quick baker who rose at four sold forty loaves before the town awoke' }
	]);
});

test('hyphens part words and apostrophes do not', () => {
	expect(placedWords("well-known baker’s don't").map(({ word }) => word)).toEqual(['well', 'known', 'bakers', 'dont']);
});

test('a run may go over the line breaks of a source', () => {
	expect(shingles('a b c d\n\ne f g h').size).toBe(1);
});

test('the file of hashes reads back, and words about it are passed over', () => {
	const runs = shingles(source);
	expect(readShingles(`# about\n${writeShingles(runs)}`)).toEqual(runs);
	expect(writeShingles(runs)).toMatch(/^(?:[0-9a-f]{8}\n)+$/);
	expect(writeShingles(runs).split('\n').slice(0, -1)).toEqual([...writeShingles(runs).split('\n').slice(0, -1)].sort());
});

test('hashes are FNV-1a', () => {
	// 32 bits of "a b c d e f g h", worked out by hand with the published constants.
	const text = 'a b c d e f g h';
	let value = 0x811c9dc5n;
	for (const letter of text) value = ((value ^ BigInt(letter.codePointAt(0)!)) * 0x01000193n) & 0xffffffffn;
	expect([...shingles(text)]).toEqual([Number(value)]);
});

test('a text shares every run with itself, and each found stretch stands in it', () => {
	const word = fc.constantFrom('bread', 'cake', 'oven', 'is', 'the', 'hot');
	fc.assert(
		fc.property(fc.array(word, { minLength: runLength, maxLength: 40 }), fc.array(word, { maxLength: 40 }), (a, b) => {
			expect(sharedRuns(placedWords(a.join(' ')), shingles(a.join(' ')))).toEqual([{ line: 1, text: a.join(' ') }]);
			for (const { text } of sharedRuns(placedWords(a.join(' ')), shingles(b.join(' ')))) expect(a.join(' ')).toContain(text);
		})
	);
});
