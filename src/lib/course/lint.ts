/** The checks of writing: every rule over every item, and over the whole bank. Pure text rules; nothing here knows the subject. */
import type { Course, CourseLesson, Files } from './course.ts';
import { matcher } from './lint/answered.ts';
import { bank } from './lint/bank.ts';
import { clarity } from './lint/clarity.ts';
import { citing, coverage } from './lint/coverage.ts';
import { cues } from './lint/cues.ts';
import { feedback } from './lint/feedback.ts';
import { form } from './lint/form.ts';
import { measure } from './lint/lesson.ts';
import { lineOf } from './lint/place.ts';
import { asked, type Around, type Asked, type Finding, type Rule } from './lint/rule.ts';
import { structure } from './lint/structure.ts';
import { takenWords } from './lint/taken.ts';
import { readShingles, shingles } from './shingles.ts';

export type { Finding } from './lint/rule.ts';

/** Every rule for one item. */
export const rules: readonly Rule[] = [...structure, ...cues, ...form, ...clarity, ...feedback, ...citing];

/**
 * Everything that the rules find, in the order of files and lines.
 * @param root folder of the language, `lessons/en`
 */
export function lint(course: Course, files: Files, root: string): Finding[] {
	const open = course.lessons.filter(({ text }) => text);
	const acronyms = acronymsOf(course);
	const inItems = open.flatMap((lesson) => lintItems(lesson, acronyms, files));
	const known = readShingles(files.get(`${root}/source-shingles.txt`) ?? '');
	const items = course.items.map(({ item }) => item);
	const found = [
		...inItems,
		...measure(open),
		...coverage(course, files, root),
		...bank(items, `${root}/course.yaml`),
		...takenWords(files, known)
	];
	return found.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** The findings over the items of one lesson. */
export function lintItems(lesson: Pick<CourseLesson, 'text' | 'items'>, acronyms: ReadonlySet<string>, files: Files): Finding[] {
	const all = lesson.items.map(asked);
	const prose = lesson.text?.plain ?? '';
	const shared = { acronyms, runs: shingles(prose), match: matcher(prose) };
	return all.flatMap((one) => lintItem(one, { ...shared, others: all.filter((other) => other !== one) }, files.get(one.file) ?? ''));
}

/** The findings over one item; `text` is the file in which it stands. */
export function lintItem(one: Asked, around: Around, text: string): Finding[] {
	return rules
		.filter(({ types }) => types.includes(one.item.type))
		.flatMap(({ id, level, check }) =>
			check(one, around).map(({ message, near }): Finding => ({
				rule: id,
				level,
				file: one.file,
				line: near ? lineOf(text, one.line, near) : one.line,
				message: `${one.item.id}: ${message}`
			}))
		);
}

/** Short words in capitals that the glossary has as a term or as another name of one. */
function acronymsOf({ glossary }: Course): Set<string> {
	return new Set(glossary.flatMap(({ term, aliases }) => [term, ...aliases]).flatMap((name) => name.match(/\b[A-Z]{2,}\b/g) ?? []));
}
