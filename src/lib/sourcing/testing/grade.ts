/** Flesch-Kincaid reading grade of a text, with the usual counting of vowel groups for syllables. */
export function readingGrade(text: string): number {
	const sentences = text.split(/[.!?](?:\s|$)/).filter((part) => /\w/.test(part)).length;
	const words = text.match(/[a-z][a-z’'-]*/gi) ?? [];
	const syllables = words.reduce((sum, word) => sum + count(word.toLowerCase()), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function count(word: string): number {
	const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0)).match(/[aeiouy]+/g);
	return Math.max(1, groups?.length ?? 1);
}
