import { expect, test } from 'vitest';
import { reading, sentences } from './language.ts';
import { syllables } from './lint/syllables.ts';

// Texts whose figures are published: reading ease 116 and 69 mean 6 and 23 syllables.
test.each([
	['The cat sat on the mat.', 6, 1, 6, -1.4],
	['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 16, 1, 23, 7.6]
])('%s', (text, words, sentences, syllables, grade) => {
	const read = reading(text);
	expect(read).toMatchObject({ words, sentences, syllables, average: words / sentences });
	expect(read.grade).toBeCloseTo(grade, 1);
});

test('the average counts all sentences of a text', () => {
	expect(reading('One two three. Four five six seven eight. Nine ten!')).toMatchObject({ words: 10, sentences: 3, average: 10 / 3 });
});

test('a text without words has no grade', () => {
	expect(reading(' … — 	\n')).toEqual({ words: 0, sentences: 0, syllables: 0, average: 0, grade: 0 });
});

test.each([
	['Dr. Ada came. She left.', ['Dr Ada came.', 'She left.']],
	['She said: "Go now!" Then he went.', ['She said: "Go now!"', 'Then he went.']],
	['It costs 2.50 at 9.30 a.m. in town.', ['It costs 2.50 at 9.30 a.m. in town.']],
	['**Bold words.** *And others.*', ['Bold words.', 'And others.']],
	['A heading\n\nA line\nAnother line', ['A heading', 'A line', 'Another line']],
	['Wait … what?', ['Wait … what?']],
	['“Why?” “Because.”', ['“Why?”', '“Because.”']]
])('%j is cut into sentences', (text, parts) => {
	expect(sentences(text)).toEqual(parts);
});

const counted: Record<number, string> = {
	1: 'a the I bread cake once ledge price asked moved times rhymes makes knife clothes straight through friend loaves breathes eyes years month desk loved',
	2: 'table apple little wanted prices changes houses matches office service prices’ answer science quiet lion being doing buyer lower business someone sometimes people reason ocean nation special centre handled careful statement ninety homework mistakes language question provide creature',
	3: 'client’s-own customer’s company customer employee supplier easier studio radio video area idea annual usual evening everything another provider together department example expensive industry advantage creative society',
	4: 'information community material experience available additional territory evaluate necessary delivery comparison technology cooperate',
	5: 'university communication organisation possibility refrigerator',
	6: 'accountability responsibility reliability'
};
test.each(Object.entries(counted).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)))(
	'%s has %i',
	(word, count) => {
		expect(syllables(word)).toBe(count);
	}
);

test('short words in capitals are spelled out', () => {
	expect([syllables('TV'), syllables('IT'), syllables('WWF')]).toEqual([2, 2, 7]);
});

test('numbers and signs count as one', () => {
	expect([syllables('24'), syllables('6,000'), syllables('–')]).toEqual([1, 1, 1]);
});
