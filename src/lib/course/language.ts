/** How hard a text is to read: words, sentences, syllables and the Flesch–Kincaid grade. English. */
import { plain } from './lint/words.ts';

/** What was measured of one text. */
export interface Reading {
	words: number;
	sentences: number;
	syllables: number;
	/** Words a sentence. */
	average: number;
	/** Flesch–Kincaid grade: years of school; can be under 0 for very short words. */
	grade: number;
}

/** Measures a text. A line of its own is a sentence, so headings and list points need no full stop. */
export function reading(text: string): Reading {
	const parts = sentences(text);
	const all = parts.flatMap(spoken);
	const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
	if (all.length === 0) return { words: 0, sentences: 0, syllables: 0, average: 0, grade: 0 };
	const average = all.length / parts.length;
	return { words: all.length, sentences: parts.length, syllables, average, grade: 0.39 * average + 11.8 * (syllables / all.length) - 15.59 };
}

/** Cuts a text into sentences that hold at least one word. */
export function sentences(text: string): string[] {
	return plain(text)
		.replace(/\b(Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e|U\.S|U\.K|No)\./g, '$1')
		.split(/(?<=[.!?\u2026]["\u201d\u2019)]*)\s+(?=["\u201c\u2018(]*[\p{Lu}\d])|\s*\n+\s*/u)
		.map((part) => part.trim())
		.filter((part) => spoken(part).length > 0);
}

/** Words as they are read aloud; a number counts as one word. */
function spoken(text: string): string[] {
	return text.replace(/\u2019/g, "'").match(/[\p{L}\d]+(?:['.,-](?=[\p{L}\d])[\p{L}\d]+)*/gu) ?? [];
}

/** Syllables of one word, by rules of English spelling and a list of words that break them. */
export function syllablesOf(word: string): number {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.split('-')
		.reduce((sum, part) => sum + syllablesOfPart(part, word), 0);
}

function syllablesOfPart(part: string, word: string): number {
	const letters = part.replace(/'s$|[^a-z]/g, '');
	if (letters.length === 0) return 1;
	// "BPO" is spelled out, and "w" has three syllables.
	if (/^[A-Z]{2,5}$/.test(word)) return letters.length + 2 * (letters.match(/w/g)?.length ?? 0);
	const known = odd.get(letters) ?? odd.get(letters.replace(/s$/, ''));
	if (known) return known;
	const groups = letters.replace(/^y/, '').match(/[aeiouy]+/g)?.length ?? 0;
	const more = apart.filter((pattern) => pattern.test(letters)).length;
	const less = silent.filter((pattern) => pattern.test(letters)).length;
	return Math.max(1, groups + more - less);
}

/** A vowel that is written and not spoken. */
const silent = [
	// "face", "outsource"; but "table", "apple" keep theirs.
	/[^aeiouyl]e$|[aeiouy]le$|[aeiouy][^aeiouy]?[uwi]e$/,
	// "asked", "planned"; but "wanted", "handed".
	/[^aeioutdl]ed$|[aeiouyrwlh]led$/,
	// "times", "does"; but "prices", "changes", "houses".
	/[^aeiouyscgzxlh]es$|[aeiouy]les$|[^sct]hes$/,
	// "careful", "statement", "lately", "ninety", "likewise"
	/[aeiouy][^aeiouy]e(?:ful|fully|less|lessly|ment|ments|ly|ness|ty|some|work|where|wise|ware|line|place|times|shore|guard)/,
	/^(?:fore|home|some|there|where|here|time|like|life|care|name|side|base|safe|wide|nine|time|more|one)(?:[bcdfghjklmnpqrstvwz].*[aeiouy]|self|by|fore)/
];

/** Two vowels that stand together and are spoken apart. */
const apart = [
	/(?<![ctsgx])i[aou](?!u)|(?<=[^aeiouctsg])iu/, // "client" is below; "period", "variable", "studio"
	/(?<![tcsg])ie(?:nt|t|ty|r[^aeiouyrs]?$)/, // "client", "quiet", "society"
	/[^gq]ua(?:l|t|r|b|ti|nt)|uou|uin(?!g|e)|[^gq]ui(?:t[iy]|ng)/, // "annual", "evaluate", "continuity"
	/e(?:o(?!u|ple)|um|ou?s$)(?<!eous)(?<!geo$)|(?<!s)eo(?=[lmnrg])(?<!geon)/, // "video"
	/[^l]ea(?:t[eio]|l(?:i[sz]|it)|r?$)(?<!tea|sea|pea|plea|flea|year|hear|near|dear|clear|fear|bear|wear|gear|tear|appear|spear|swear|rear|pear|ear)/, // "create", "reality", "area"
	/[aeiouy]ing|oing|[ao]o(?:p|rd)e?r(?:ation|ate|ati|din)/, // "playing", "cooperate"
	/ism$|sms$/,
	/[aeiou]y[aeiou]/, // "buyer", "loyal"
	/dnt$|[^aeiou]n't$/
];

/** Words for which the rules are wrong. */
const odd = new Map<string, number>([]);
