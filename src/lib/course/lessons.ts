/** Finds the folders of the lessons and reads each lesson with its bank. */
import type { SourcingModel } from '#lib/sourcing/types.ts';
import type { Citations } from './citations.ts';
import { readLesson, type LessonText, type Tag } from './lesson.ts';
import type { Outline, OutlineLesson } from './outline.ts';
import { unknownWord, type Problems } from './problems.ts';
import { readQuestions, type LocatedItem } from './questions.ts';
import type { Note, Term } from './types.ts';

/** A lesson with its prose and its bank. */
export interface CourseLesson extends OutlineLesson {
	number: string;
	/** Path of its `lesson.md`, empty while it is in the outline only. */
	file: string;
	text: LessonText | null;
	notes: Note[];
	items: LocatedItem[];
}

/** Path from the project's root to text. */
export type Files = ReadonlyMap<string, string>;

/** What reading a lesson needs of the course around it. */
export interface Parts {
	files: Files;
	root: string;
	outline: Outline;
	citations: Citations;
	glossary: Term[];
	sourcing: SourcingModel | null;
	problems: Problems;
	/** Names of the figures that there are; null where that is not known. */
	figures: ReadonlySet<string> | null;
}

/** Every lesson of the outline, with its texts where its folder has them; mistakes go to `problems`. */
export function readLessons(parts: Parts): CourseLesson[] {
	const { files, root, outline, problems } = parts;
	const folders = new Map<string, string>();
	for (const path of files.keys()) {
		const match = /^(.+\/\d\d-[^/]+\/\d\d-([^/]+))\/lesson\.md$/.exec(path);
		if (match) folders.set(match[2]!, match[1]!);
		else if (path.endsWith('/lesson.md'))
			problems.add(path, 1, 'the folders of a lesson begin with two digits, as in 02-what/01-first. Give both their numbers.');
	}
	const lessons = outline.modules.flatMap((module, m) =>
		module.lessons.map((entry, l): CourseLesson => {
			const number = `${m + 1}.${l + 1}`;
			const folder = folders.get(entry.id);
			folders.delete(entry.id);
			if (!folder) return { ...entry, number, file: '', text: null, notes: [], items: [] };
			const expected = `${root}/${two(m + 1)}-${module.id}/${two(l + 1)}-${entry.id}`;
			if (folder !== expected)
				problems.add(`${folder}/lesson.md`, 1, `the folder does not fit the outline. Move it to ${expected}, or change course.yaml.`);
			return readOne(entry, number, folder, parts);
		})
	);
	for (const [id, folder] of folders)
		problems.add(
			`${folder}/lesson.md`,
			1,
			unknownWord(
				'lesson',
				id,
				lessons.map((lesson) => lesson.id),
				'course.yaml'
			)
		);
	return lessons;
}

function readOne(entry: OutlineLesson, number: string, folder: string, parts: Parts): CourseLesson {
	const { files, outline, citations, sourcing, problems, figures } = parts;
	const file = `${folder}/lesson.md`;
	const text = readLesson(files.get(file)!, file, problems);
	const bank = `${folder}/questions.md`;
	if (!files.has(bank)) problems.add(bank, 1, 'the file is missing. Every lesson has a bank of questions beside it.');
	const { items, ids } = readQuestions(
		files.get(bank) ?? '',
		bank,
		{
			lesson: entry.id,
			objectives: new Set(entry.objectives.map(({ id }) => id)),
			skills: new Set(Object.keys(outline.skills)),
			fields: outline.fields,
			sourcing,
			cite: (refs, fail) => citations.resolve(refs, fail)
		},
		problems
	);
	checkPlacement(text, ids, file, problems);
	if (figures) checkFigures(text, figures, file, problems);
	const notes = text.notes.map((tag) => toNote(tag, file, parts));
	return { ...entry, number, file, text, notes, items };
}

function toNote(tag: Tag, file: string, { citations, glossary, problems }: Parts): Note {
	const fail = (message: string) => problems.add(file, tag.line, message);
	if (tag.name === 'Term') {
		const id = tag.attributes.id ?? '';
		const term = glossary.find((one) => one.id === id);
		if (!term && id)
			fail(
				unknownWord(
					'term',
					id,
					glossary.map((one) => one.id),
					'glossary.yaml'
				)
			);
		return { kind: 'term', id, term: term?.term ?? '', text: term?.text ?? '', cite: term?.cite ?? [] };
	}
	const ids = (tag.attributes.claim ?? '').split(/\s+/).filter(Boolean);
	const { cite } = citations.resolve(
		ids.map((id) => `claim:${id}`),
		fail
	);
	return { kind: 'source', claims: ids.map((id) => ({ id, text: '' })), cite, note: tag.attributes.note ?? '' };
}

function checkPlacement(text: LessonText, ids: Set<string>, file: string, problems: Problems): void {
	if (text.steps.length === 0) return;
	const tags = text.steps.flatMap((step) => step.tags);
	for (const tag of tags)
		if ((tag.name === 'Check' || tag.name === 'Guess') && tag.attributes.id && !ids.has(tag.attributes.id))
			problems.add(file, tag.line, unknownWord('question', tag.attributes.id, ids, 'the questions.md beside it'));
	for (const step of text.steps)
		if (step.tags.filter(({ name }) => name === 'Check' || name === 'Guess').length > 1)
			problems.add(file, step.line, `the step "${step.title}" has more than one question. Begin a new step with "## ".`);
	if (!text.steps[0]!.tags.some(({ name }) => name === 'Guess'))
		problems.add(file, text.steps[0]!.line, 'the first step has no guess. Place <Guess id="…" /> in it.');
	if (!text.steps.at(-1)!.tags.some(({ name }) => name === 'Recall'))
		problems.add(file, text.steps.at(-1)!.line, 'the last step has no recall. Place <Recall ask="…"> … </Recall> in it.');
}

function checkFigures({ steps }: LessonText, known: ReadonlySet<string>, file: string, problems: Problems): void {
	for (const { name, attributes, line } of steps.flatMap(({ tags }) => tags))
		if (name === 'Figure' && attributes.name && !known.has(attributes.name))
			problems.add(file, line, unknownWord('figure', attributes.name, known, 'src/lib/figures'));
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}
