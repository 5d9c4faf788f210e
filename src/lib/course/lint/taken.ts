/** Finds words taken over from a source: eight in a row that stand in the sources too. */
import { placedWords, runLength, sharedRuns, type PlacedWord } from '../shingles.ts';
import type { Finding } from './rule.ts';

/** What learners read. `sources.yaml` names titles and is left out. */
const read = /\/(?:lesson|questions)\.md$|\/(?:claims|glossary|disagreements)\.yaml$/;

/** Stands for a `<Source>` while its attributes are cut out. */
const sourceMark = '\u241f';

/** Every stretch of `files` that stands in the sources, whose runs are `known`. */
export function takenWords(files: ReadonlyMap<string, string>, known: ReadonlySet<number>): Finding[] {
	if (known.size === 0) return [];
	return [...files]
		.filter(([file]) => read.test(file))
		.flatMap(([file, text]) =>
			stretches(file, text).flatMap((words) =>
				sharedRuns(words, known).map(({ line, text }): Finding => ({
					rule: 'source',
					level: 'error',
					file,
					line,
					message: `\u201c${text}\u201d stands in a source word for word. Say it in your own words, or quote it in \u201c\u2026\u201d with its source.`
				}))
			)
		);
}

/** The running texts of a file: each paragraph, and each note and question inside a tag for itself. */
function stretches(file: string, text: string): PlacedWord[][] {
	const notes: PlacedWord[][] = [];
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
	const bare = file.endsWith('.yaml')
		? text
		: text.replace(/<[^>]*>/g, (tag, offset: number) => {
				for (const note of tag.matchAll(/(?:note|ask)="([^"]*)"/g)) notes.push(placedWords(note[1]!, lineAt(offset + note.index)));
				return tag.startsWith('<Source') ? sourceMark : tag.replace(/[^\n]/g, ' ');
			});
	let line = 1;
	const blocks = bare.split(/(\n(?:\s*\n)+)/).flatMap((block) => {
		const first = line;
		line += block.split('\n').length - 1;
		return block.trim() ? [placedWords(withoutQuotations(block, file), first)] : [];
	});
	return [...blocks, ...notes].filter((words) => words.length >= runLength);
}

/**
 * Quotations become a gap, so that no run reaches over it. In a lesson a source mark has to stand in the same line;
 * elsewhere every entry cites its source, but straight quotation marks are speech or the form of the file.
 */
function withoutQuotations(block: string, file: string): string {
	const lesson = file.endsWith('lesson.md');
	const quotation = lesson ? /\u201c[^\u201d]*\u201d|"[^"]*"/g : /\u201c[^\u201d]*\u201d/g;
	return block
		.split('\n')
		.map((line) => (lesson && !line.includes(sourceMark) ? line : line.replace(quotation, ' \u00b71\u00b7 ')))
		.join('\n')
		.replaceAll(sourceMark, ' ');
}
