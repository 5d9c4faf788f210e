/** Runs of eight words, hashed: finds sentences taken over from a source although the sources are not in the project. */

/** Words in a row that nobody writes twice by chance. */
export const runLength = 8;

/** One word and the line that it stands on. */
export interface PlacedWord {
	word: string;
	/** From 1. */
	line: number;
}

/** Lower-case words of a text with their lines; punctuation is out, hyphens part words, apostrophes do not. */
export function placedWords(text: string, firstLine = 1): PlacedWord[] {
	return text.split('\n').flatMap((line, i) => wordsOf(line).map((word) => ({ word, line: firstLine + i })));
}

/** Hashes of all runs of a text; the text of a source is one long run over its line breaks. */
export function shingles(text: string): Set<number> {
	const words = wordsOf(text);
	return new Set(words.slice(runLength - 1).map((_, i) => hash(words.slice(i, i + runLength))));
}

/** The stretches of a text that stand in `known` as well: words in a row and the line of the first. */
export function sharedRuns(words: readonly PlacedWord[], known: ReadonlySet<number>): { line: number; text: string }[] {
	const found: { line: number; text: string }[] = [];
	let end = 0;
	for (let i = 0; i + runLength <= words.length; i++) {
		const run = words.slice(i, i + runLength);
		if (!known.has(hash(run.map(({ word }) => word)))) continue;
		// Runs that overlap are one stretch.
		if (i < end)
			found.at(-1)!.text += ` ${words
				.slice(end, i + runLength)
				.map(({ word }) => word)
				.join(' ')}`;
		else found.push({ line: run[0]!.line, text: run.map(({ word }) => word).join(' ') });
		end = i + runLength;
	}
	return found;
}

/** One hash a line, in hexadecimal and in order. */
export function writeShingles(hashes: ReadonlySet<number>): string {
	return [...hashes]
		.sort((a, b) => a - b)
		.map((one) => `${one.toString(16).padStart(8, '0')}\n`)
		.join('');
}

/** Reads what `writeShingles` wrote; lines that are no hash are passed over, so that the file may say what it is. */
export function readShingles(text: string): Set<number> {
	return new Set(text.split('\n').flatMap((line) => (/^[0-9a-f]{8}$/.test(line.trim()) ? [parseInt(line, 16)] : [])));
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFKC')
			.replace(/['\u2018\u2019]/g, '')
			.match(/[\p{L}\d]+/gu) ?? []
	);
}

/** FNV-1a over the UTF-16 units of the words with a space between; 32 bits, unsigned. */
function hash(words: string[]): number {
	const text = words.join(' ');
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}
