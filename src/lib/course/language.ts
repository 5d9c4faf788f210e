/** How hard a text is to read: words, sentences, syllables and the Flesch–Kincaid grade. English. */
import { syllables } from './lint/syllables.ts';
import { plain } from './lint/words.ts';

/** What was measured of one text. */
export interface Reading {
	words: number;
	sentences: number;
	syllables: number;
	/** Words a sentence. */
	average: number;
	/** Flesch–Kincaid grade: years of school; under 0 for very short words. */
	grade: number;
}

/** Measures a text; every figure is 0 for one without words. A line of its own is a sentence, so headings and list points need no full stop. */
export function reading(text: string): Reading {
	const parts = sentences(text).map(spoken);
	const all = parts.flat();
	if (all.length === 0) return { words: 0, sentences: 0, syllables: 0, average: 0, grade: 0 };
	const count = all.reduce((sum, word) => sum + syllables(word), 0);
	const average = all.length / parts.length;
	return {
		words: all.length,
		sentences: parts.length,
		syllables: count,
		average,
		grade: 0.39 * average + 11.8 * (count / all.length) - 15.59
	};
}

/** Cuts a text into sentences that hold at least one word. A full stop ends one when a capital, a digit or a quotation follows. */
export function sentences(text: string): string[] {
	return plain(text)
		.replace(/\b(Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e)\./g, '$1')
		.split(/(?<=[.!?\u2026]["\u201d\u2019')]*)\s+(?=["\u201c\u2018(]*[\p{Lu}\d])|\s*\n\s*/u)
		.map((part) => part.trim())
		.filter((part) => spoken(part).length > 0);
}

/** Words as they are read aloud: "6,000" and "client's" are one each. */
function spoken(text: string): string[] {
	return text.replace(/\u2019/g, "'").match(/[\p{L}\d]+(?:['.,-][\p{L}\d]+)*/gu) ?? [];
}
