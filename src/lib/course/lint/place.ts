/** Finds the line of a text in a file, so that a finding points at the option and not at the whole question. */
import { words } from './words.ts';

/**
 * The first line from `from` on that begins with the words of `near`, marks of Markdown aside; `from` itself when there is none.
 * The search ends where the next question begins.
 */
export function lineOf(text: string, from: number, near: string): number {
	const start = words(near).slice(0, 6).join(' ');
	const lines = text.split(/\r?\n/);
	const heads = lines.flatMap((line, i) => (i >= from && /^---\s*$/.test(line) ? [i] : []));
	// The first mark closes this question's head, the second opens the next one.
	const end = heads[1] ?? lines.length;
	if (!start) return from;
	for (let i = from; i < end; i++)
		if (
			words(lines[i]!.replace(/^\s*(?:- \[[ x]\]|>|\|)\s*/, ''))
				.join(' ')
				.startsWith(start)
		)
			return i + 1;
	for (let i = from; i < end; i++) if (words(lines[i]!).join(' ').includes(start)) return i + 1;
	return from;
}

/** The first line that holds a string, from 1; 1 when none does. */
export function lineWith(text: string, part: string): number {
	return text.split('\n').findIndex((line) => line.includes(part)) + 1 || 1;
}
