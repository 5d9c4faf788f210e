/** Reads `course.yaml`: modules, lessons, objectives and skills. */
import type { Level } from '#lib/interactions/types.ts';
import type { Reader } from './shape.ts';
import type { Objective } from './types.ts';

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

/** The outline; what is missing is reported through the reader. */
export function readOutline(reader: Reader): Outline {
	const modules = reader.list(['modules']).map((m): OutlineModule => {
		const at = ['modules', m];
		const after = reader.text([...at, 'after'], true);
		return {
			id: reader.text([...at, 'id']),
			title: reader.text([...at, 'title']),
			short: reader.text([...at, 'short'], true) || reader.text([...at, 'title']),
			outcome: reader.text([...at, 'outcome']),
			...(after ? { after } : {}),
			lessons: reader.list([...at, 'lessons']).map((l) => readLessonEntry(reader, [...at, 'lessons', l]))
		};
	});
	unique(reader, 'module', modules.map(({ id }, m) => ({ id, path: ['modules', m, 'id'] })));
	unique(reader, 'lesson', modules.flatMap(({ lessons }, m) => lessons.map(({ id }, l) => ({ id, path: ['modules', m, 'lessons', l, 'id'] }))));
	unique(
		reader,
		'objective',
		modules.flatMap(({ lessons }, m) => lessons.flatMap(({ objectives }, l) => objectives.map(({ id }, o) => ({ id, path: ['modules', m, 'lessons', l, 'objectives', o, 'id'] }))))
	);
	return {
		title: reader.text(['title']),
		edition: reader.text(['edition']),
		language: reader.text(['language']),
		pass: reader.number(['pass']),
		fields: reader.fields(['fields']) as Record<string, number>,
		skills: Object.fromEntries(Object.keys(reader.fields(['skills'])).map((id) => [id, reader.text(['skills', id])])),
		modules
	};
}

function readLessonEntry(reader: Reader, at: (string | number)[]): OutlineLesson {
	return {
		id: reader.text([...at, 'id']),
		title: reader.text([...at, 'title']),
		short: reader.text([...at, 'short'], true) || reader.text([...at, 'title']),
		minutes: reader.number([...at, 'minutes']),
		claims: reader.texts([...at, 'claims']),
		objectives: reader.list([...at, 'objectives']).map((o) => ({
			id: reader.text([...at, 'objectives', o, 'id']),
			level: reader.text([...at, 'objectives', o, 'level']) as Level,
			short: reader.text([...at, 'objectives', o, 'short']),
			text: reader.text([...at, 'objectives', o, 'text'])
		}))
	};
}

/** Reports an id that stands twice. */
export function unique(reader: Reader, kind: string, entries: { id: string; path: (string | number)[] }[]): void {
	const seen = new Set<string>();
	for (const { id, path } of entries) {
		if (seen.has(id)) reader.fail(path, `the ${kind} id "${id}" stands twice. Give each ${kind} an id of its own.`);
		seen.add(id);
	}
}
