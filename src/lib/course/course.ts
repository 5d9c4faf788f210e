/** Puts the files of `lessons/<language>/` together into one course. Pure: takes texts, gives a course or the list of mistakes. */
import type { Item } from '#lib/interactions/types.ts';
import { checkSourcing } from '#lib/sourcing/check.ts';
import type { SourcingModel } from '#lib/sourcing/types.ts';
import { Citations } from './citations.ts';
import { readLesson, type LessonText, type Tag } from './lesson.ts';
import { lint } from './lint.ts';
import { readOutline, type Outline, type OutlineLesson } from './outline.ts';
import { Problems, unknownWord } from './problems.ts';
import { readQuestions, type LocatedItem } from './questions.ts';
import { Reader } from './shape.ts';
import { readClaims, readDisagreements, readGlossary, readSources } from './tables.ts';
import type { Claim, Disagreement, Note, Source, Term } from './types.ts';
import { readYaml } from './yaml.ts';

/** A lesson with its prose and its bank. */
export interface CourseLesson extends OutlineLesson {
	number: string;
	/** Path of its `lesson.md`, empty while it is in the outline only. */
	file: string;
	text: LessonText | null;
	notes: Note[];
	items: LocatedItem[];
}

export interface Course {
	outline: Outline;
	lessons: CourseLesson[];
	sources: Source[];
	claims: Claim[];
	disagreements: Disagreement[];
	glossary: Term[];
	sourcing: SourcingModel | null;
	/** Data files of figures: name to value. */
	figureData: Record<string, unknown>;
	items: LocatedItem[];
}

/** Path from the project's root to text. */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads one language of the course.
 * @param files every file under `root`
 * @param root `lessons/en`
 */
export function readCourse(files: Files, root: string): { course: Course; problems: Problems } {
	const problems = new Problems();
	const reader = (name: string) => {
		const file = `${root}/${name}`;
		const text = files.get(file);
		if (text === undefined) problems.add(file, 1, `the file is missing. Every course has a ${name}.`);
		return new Reader(file, readYaml(text ?? '', file, problems), problems);
	};
	const plan = reader('course.yaml');
	const outline = readOutline(plan);
	const { sources, citable } = readSources(reader('sources.yaml'));
	const { claims, citations } = readClaims(reader('claims.yaml'), citable);
	checkPlan(plan, outline, claims);
	const disagreements = readDisagreements(reader('disagreements.yaml'), citable);
	const glossary = readGlossary(reader('glossary.yaml'), citations);
	const sourcing = readSourcing(reader('sourcing.yaml'));
	const lessons = readLessons({ files, root, outline, citations, glossary, sourcing, problems });
	const items = lessons.flatMap((lesson) => lesson.items);
	checkIds(items, problems);
	noteWhoCites(claims, lessons);
	const course = { outline, lessons, sources, claims, disagreements, glossary, sourcing, items, figureData: readFigureData(files, root, problems) };
	addLint(course, files, root, problems);
	return { problems, course };
}

/** Reports claims of the plan that the ledger does not have. */
function checkPlan(reader: Reader, outline: Outline, claims: Claim[]): void {
	const known = new Set(claims.map(({ id }) => id));
	outline.modules.forEach(({ lessons }, m) =>
		lessons.forEach((lesson, l) =>
			lesson.claims.forEach((id, c) => {
				if (!known.has(id)) reader.fail(['modules', m, 'lessons', l, 'claims', c], unknownWord('claim', id, known, 'claims.yaml'));
			})
		)
	);
}

/** Errors of writing stop the build too. Counts over the bank wait until everything could be read. */
function addLint(course: Course, files: Files, root: string, problems: Problems): void {
	const partial = problems.list.length > 0;
	for (const { rule, level, file, line, message } of lint(course, files, root)) if (level === 'error' && !(partial && /^(?:B|C3|C4)/.test(rule))) problems.add(file, line, `${message} (${rule})`);
}

function readSourcing(reader: Reader): SourcingModel | null {
	const checked = checkSourcing(reader.value);
	if (checked.ok) return checked.model;
	for (const { path, message } of checked.problems) reader.fail(path, message);
	return null;
}

interface Parts {
	files: Files;
	root: string;
	outline: Outline;
	citations: Citations;
	glossary: Term[];
	sourcing: SourcingModel | null;
	problems: Problems;
}

function readLessons(parts: Parts): CourseLesson[] {
	const { files, root, outline, problems } = parts;
	const folders = new Map<string, string>();
	for (const path of files.keys()) {
		const match = /^(.+\/\d\d-[^/]+\/\d\d-([^/]+))\/lesson\.md$/.exec(path);
		if (match) folders.set(match[2]!, match[1]!);
	}
	const lessons = outline.modules.flatMap((module, m) =>
		module.lessons.map((entry, l): CourseLesson => {
			const number = `${m + 1}.${l + 1}`;
			const folder = folders.get(entry.id);
			folders.delete(entry.id);
			if (!folder) return { ...entry, number, file: '', text: null, notes: [], items: [] };
			const expected = `${root}/${two(m + 1)}-${module.id}/${two(l + 1)}-${entry.id}`;
			if (folder !== expected) problems.add(`${folder}/lesson.md`, 1, `the folder does not fit the outline. Move it to ${expected}, or change course.yaml.`);
			return readOne(entry, number, folder, parts);
		})
	);
	for (const [id, folder] of folders) problems.add(`${folder}/lesson.md`, 1, unknownWord('lesson', id, lessons.map((lesson) => lesson.id), 'course.yaml'));
	return lessons;
}

function readOne(entry: OutlineLesson, number: string, folder: string, parts: Parts): CourseLesson {
	const { files, outline, citations, sourcing, problems } = parts;
	const file = `${folder}/lesson.md`;
	const text = readLesson(files.get(file)!, file, problems);
	const bank = `${folder}/questions.md`;
	if (!files.has(bank)) problems.add(bank, 1, 'the file is missing. Every lesson has a bank of questions beside it.');
	const { items, ids } = readQuestions(files.get(bank) ?? '', bank, {
		lesson: entry.id,
		objectives: new Set(entry.objectives.map(({ id }) => id)),
		skills: new Set(Object.keys(outline.skills)),
		fields: outline.fields,
		sourcing,
		cite: (refs, fail) => citations.resolve(refs, fail)
	}, problems);
	checkPlacement(text, ids, file, problems);
	const notes = text.notes.map((tag) => toNote(tag, file, parts));
	return { ...entry, number, file, text, notes, items };
}

function toNote(tag: Tag, file: string, { citations, glossary, problems }: Parts): Note {
	const fail = (message: string) => problems.add(file, tag.line, message);
	if (tag.name === 'Term') {
		const id = tag.attributes.id ?? '';
		const term = glossary.find((one) => one.id === id);
		if (!term) fail(unknownWord('term', id, glossary.map((one) => one.id), 'glossary.yaml'));
		return { kind: 'term', id, term: term?.term ?? '', text: term?.text ?? '', cite: term?.cite ?? [] };
	}
	const ids = (tag.attributes.claim ?? '').split(/\s+/).filter(Boolean);
	const { cite } = citations.resolve(ids.map((id) => `claim:${id}`), fail);
	return { kind: 'source', claims: ids.map((id) => ({ id, text: '' })), cite, note: tag.attributes.note ?? '' };
}

function checkPlacement(text: LessonText, ids: Set<string>, file: string, problems: Problems): void {
	if (text.steps.length === 0) return;
	const tags = text.steps.flatMap((step) => step.tags);
	for (const tag of tags)
		if ((tag.name === 'Check' || tag.name === 'Guess') && !ids.has(tag.attributes.id ?? ''))
			problems.add(file, tag.line, unknownWord('question', tag.attributes.id ?? '', ids, 'the questions.md beside it'));
	for (const step of text.steps)
		if (step.tags.filter(({ name }) => name === 'Check' || name === 'Guess').length > 1) problems.add(file, step.line, `the step "${step.title}" has more than one question. Begin a new step with "## ".`);
	if (!text.steps[0]!.tags.some(({ name }) => name === 'Guess')) problems.add(file, text.steps[0]!.line, 'the first step has no guess. Place <Guess id="…" /> in it.');
	if (!text.steps.at(-1)!.tags.some(({ name }) => name === 'Recall')) problems.add(file, text.steps.at(-1)!.line, 'the last step has no recall. Place <Recall ask="…"> … </Recall> in it.');
}

function checkIds(items: LocatedItem[], problems: Problems): void {
	const seen = new Map<string, LocatedItem>();
	for (const located of items) {
		const first = seen.get(located.item.id);
		if (first) problems.add(located.file, located.line, `the id "${located.item.id}" is taken by ${first.file}:${first.line}. Give this question another one.`);
		else seen.set(located.item.id, located);
	}
}

function noteWhoCites(claims: Claim[], lessons: CourseLesson[]): void {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	for (const lesson of lessons) {
		const inProse = lesson.notes.flatMap((note) => (note.kind === 'source' ? note.claims : []));
		for (const mark of inProse) {
			const claim = byId.get(mark.id);
			if (!claim) continue;
			mark.text = claim.text;
			if (!claim.lessons.includes(lesson.id)) claim.lessons.push(lesson.id);
		}
		for (const { item } of lesson.items) for (const id of item.claims) byId.get(id)?.items.push(item.id);
	}
}

function readFigureData(files: Files, root: string, problems: Problems): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (const [file, text] of files) {
		const name = /^.+\/\d\d-[^/]+\/\d\d-[^/]+\/([^/]+)\.yaml$/.exec(file)?.[1];
		if (name && file.startsWith(root)) data[name] = readYaml(text, file, problems).value;
	}
	return data;
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}

/** All items of a course by id. */
export function itemsById(items: LocatedItem[]): Map<string, Item> {
	return new Map(items.map(({ item }) => [item.id, item]));
}
