/** Puts the files of `lessons/<language>/` together into one course. Pure: takes texts, gives a course or the list of mistakes. */
import type { Item } from '#lib/interactions/types.ts';
import { checkSourcing } from '#lib/sourcing/check.ts';
import type { SourcingModel } from '#lib/sourcing/types.ts';
import type { Citations } from './citations.ts';
import { readFigureData } from './figure-data.ts';
import { readLessons, type CourseLesson, type Files } from './lessons.ts';
import { lint } from './lint.ts';
import { readOutline, type Outline } from './outline.ts';
import { Problems, unknownWord } from './problems.ts';
import type { LocatedItem } from './questions.ts';
import { Reader } from './shape.ts';
import { readClaims, readDisagreements, readGlossary, readSources } from './tables.ts';
import type { Claim, Disagreement, Source, Term } from './types.ts';
import { readYaml, type Yaml } from './yaml.ts';

export type { CourseLesson, Files } from './lessons.ts';

const tableNames = ['course.yaml', 'sources.yaml', 'claims.yaml', 'disagreements.yaml', 'glossary.yaml', 'sourcing.yaml'] as const;

/** One language of the course, read and checked. */
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

/**
 * Reads one language of the course.
 * @param files every file under `root`
 * @param root `lessons/en`
 * @param figures names of the figures that there are; without them a lesson may place any
 */
export function readCourse(files: Files, root: string, figures: ReadonlySet<string> | null = null): { course: Course; problems: Problems } {
	const form = new Problems();
	const tables = new Map(tableNames.map((name) => [name, readTable(files, `${root}/${name}`, form)]));
	// While a table cannot be read, everything that refers to it would look wrong.
	const problems = form.list.length ? new Problems() : form;
	const reader = (name: (typeof tableNames)[number]) => new Reader(`${root}/${name}`, tables.get(name)!, problems);
	const plan = reader('course.yaml');
	const outline = readOutline(plan);
	const known = new Set(outline.modules.flatMap((module) => module.lessons.map(({ id }) => id)));
	const { sources, citable } = readSources(reader('sources.yaml'));
	const { claims, citations } = readClaims(reader('claims.yaml'), citable);
	checkPlan(plan, outline, claims);
	const disagreements = readDisagreements(reader('disagreements.yaml'), citable, known);
	const glossary = readGlossary(reader('glossary.yaml'), citations, known);
	const sourcing = readSourcing(reader('sourcing.yaml'), citations);
	const lessons = readLessons({ files, root, outline, citations, glossary, sourcing, problems, figures });
	const items = lessons.flatMap((lesson) => lesson.items);
	checkIds(items, problems);
	noteWhoCites(claims, lessons);
	const course = {
		outline,
		lessons,
		sources,
		claims,
		disagreements,
		glossary,
		sourcing,
		items,
		figureData: readFigureData(files, root, citations, problems)
	};
	addLint(course, files, root, problems);
	return { problems: form, course };
}

function readTable(files: Files, file: string, problems: Problems): Yaml {
	const text = files.get(file);
	if (text === undefined) problems.add(file, 1, `the file is missing. Every course has a ${file.split('/').at(-1)}.`);
	return readYaml(text ?? '', file, problems);
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
	for (const { rule, level, file, line, message } of lint(course, files, root))
		if (level === 'error' && !(partial && /^(?:B|C3|C4|C1$)/.test(rule))) problems.add(file, line, `${message} (${rule})`);
}

function readSourcing(reader: Reader, citations: Citations): SourcingModel | null {
	const checked = checkSourcing(reader.value);
	if (!checked.ok) {
		for (const { path, message } of checked.problems) reader.fail(path, message);
		return null;
	}
	checked.model.needs.forEach(({ ratings }, n) => {
		for (const [model, { source }] of Object.entries(ratings))
			source.forEach((ref, s) => citations.line(ref, (message) => reader.fail(['needs', n, 'ratings', model, 'source', s], message)));
	});
	return checked.model;
}

function checkIds(items: LocatedItem[], problems: Problems): void {
	const seen = new Map<string, LocatedItem>();
	for (const located of items) {
		const first = seen.get(located.item.id);
		if (first)
			problems.add(
				located.file,
				located.line,
				`the id "${located.item.id}" is taken by ${first.file}:${first.line}. Give this question another one.`
			);
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

/** All items of a course by id. */
export function itemsById(items: LocatedItem[]): Map<string, Item> {
	return new Map(items.map(({ item }) => [item.id, item]));
}
