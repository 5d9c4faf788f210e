import { expect, test } from 'vitest';
import { isPlural, list, plainSentence, richSentence, say, strong } from './words.ts';

test.each([
	['lower cost', false],
	['nearness', false],
	['a wide choice of skills', false],
	['the same working hours', true],
	['following home laws', false],
	['hours that overlap', true],
	['Hidden costs', true],
	['Quality checks', true],
	['easy access', false]
])('"%s" takes the right verb', (phrase, plural) => {
	expect(isPlural(phrase)).toBe(plural);
});

test('lists read as lists', () => {
	expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a and b', 'a, b or c']);
});

test('a sentence keeps bold words and marks, and reads well without them', () => {
	const mark = { basis: 'stated', word: 'stated', source: ['upwork:17'] } as const;
	const sentence = say`Cost is a ${strong('must')} ${{ ...mark, source: [...mark.source] }}, so ${say`it ${'counts'}`}.`;
	expect(sentence).toHaveLength(5);
	expect(richSentence(sentence)).toBe('Cost is a **must** *(stated)*, so it counts.');
	expect(plainSentence(sentence)).toBe('Cost is a must, so it counts.');
});
