/** Reads `course.yaml`: modules, lessons, objectives and skills. */
import type { Level } from '#lib/interactions/types.ts';
import { unknownWord } from './problems.ts';
import type { Reader } from './shape.ts';
import type { Objective } from './types.ts';
import type { Path } from './yaml.ts';

export interface OutlineLesson {
	id: string;
	title: string;
	short: string;
	minutes: number;
	/** Claims of the ledger that the plan gives this lesson; it has to cite each of them once it is open. */
	claims: string[];
	objectives: Objective[];
}

export interface OutlineModule {
	id: string;
	title: string;
	short: string;
	outcome: string;
	after?: string;
	lessons: OutlineLesson[];
}

export interface Outline {
	title: string;
	edition: string;
	language: string;
	pass: number;
	fields: Record<string, number>;
	skills: Record<string, string>;
	modules: OutlineModule[];
}

/** How deep an objective or a question goes, from low to high. */
export const levels: readonly Level[] = ['remember', 'understand', 'apply', 'analyze', 'evaluate'];

/** The outline; what is missing is reported through the reader. */
export function readOutline(reader: Reader): Outline {
	const modules = reader.list(['modules']).map((m): OutlineModule => {
		const at = ['modules', m];
		const after = reader.text([...at, 'after'], true);
		return {
			id: readId(reader, at),
			title: reader.text([...at, 'title']),
			short: reader.text([...at, 'short'], true) || reader.text([...at, 'title']),
			outcome: reader.text([...at, 'outcome']),
			...(after ? { after } : {}),
			lessons: reader.list([...at, 'lessons']).map((l) => readLessonEntry(reader, [...at, 'lessons', l]))
		};
	});
	unique(
		reader,
		'module',
		modules.map(({ id }, m) => ({ id, path: ['modules', m, 'id'] }))
	);
	unique(
		reader,
		'lesson',
		modules.flatMap(({ lessons }, m) => lessons.map(({ id }, l) => ({ id, path: ['modules', m, 'lessons', l, 'id'] })))
	);
	unique(
		reader,
		'objective',
		modules.flatMap(({ lessons }, m) =>
			lessons.flatMap(({ objectives }, l) =>
				objectives.map(({ id }, o) => ({ id, path: ['modules', m, 'lessons', l, 'objectives', o, 'id'] }))
			)
		)
	);
	modules.forEach(({ after }, m) => {
		if (after && !modules.slice(0, m).some(({ id }) => id === after))
			reader.fail(
				['modules', m, 'after'],
				`"${after}" is no module before this one. Write the id of an earlier module, or take "after" out.`
			);
	});
	const skills = Object.keys(reader.fields(['skills']));
	for (const id of skills) checkId(reader, id, ['skills', id]);
	return {
		title: reader.text(['title']),
		edition: reader.text(['edition']),
		language: reader.text(['language']),
		pass: readPass(reader),
		fields: readFields(reader),
		skills: Object.fromEntries(skills.map((id) => [id, reader.text(['skills', id])])),
		modules
	};
}

function readLessonEntry(reader: Reader, at: (string | number)[]): OutlineLesson {
	return {
		id: readId(reader, at),
		title: reader.text([...at, 'title']),
		short: reader.text([...at, 'short'], true) || reader.text([...at, 'title']),
		minutes: reader.number([...at, 'minutes']),
		claims: reader.texts([...at, 'claims']),
		objectives: reader.list([...at, 'objectives']).map((o) => ({
			id: readId(reader, [...at, 'objectives', o]),
			level: readLevel(reader, [...at, 'objectives', o, 'level']),
			short: reader.text([...at, 'objectives', o, 'short']),
			text: reader.text([...at, 'objectives', o, 'text'])
		}))
	};
}

function readLevel(reader: Reader, at: Path): Level {
	const text = reader.text(at);
	const level = levels.find((one) => one === text);
	if (text && !level) reader.fail(at, unknownWord('level', text, levels, levels.join(', ')));
	return level ?? 'remember';
}

function readPass(reader: Reader): number {
	const pass = reader.number(['pass']);
	if (pass < 0 || pass > 1) reader.fail(['pass'], '"pass" is a share. Write a number from 0 to 1, such as 0.75.');
	return pass;
}

/** Which of the three fields of colour stands for which bin. */
function readFields(reader: Reader): Record<string, number> {
	return Object.fromEntries(
		Object.entries(reader.fields(['fields'])).flatMap(([id, field]) => {
			if (field === 1 || field === 2 || field === 3) return [[id, field]];
			reader.fail(['fields', id], `"${id}" has no field of colour. Write 1, 2 or 3.`);
			return [];
		})
	);
}

/** An id that can be part of an address. */
function readId(reader: Reader, at: Path): string {
	const id = reader.text([...at, 'id']);
	if (id) checkId(reader, id, [...at, 'id']);
	return id;
}

function checkId(reader: Reader, id: string, at: Path): void {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		reader.fail(at, `the id "${id}" is not usable. Write small letters, digits and single hyphens.`);
}

/** Reports an id that stands twice. */
export function unique(reader: Reader, kind: string, entries: { id: string; path: (string | number)[] }[]): void {
	const seen = new Set<string>();
	for (const { id, path } of entries) {
		if (seen.has(id)) reader.fail(path, `the ${kind} id "${id}" stands twice. Give each ${kind} an id of its own.`);
		seen.add(id);
	}
}
