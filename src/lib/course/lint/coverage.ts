/** C: what the lessons and the bank cover. */
import type { Course, CourseLesson, Files } from '../course.ts';
import { lineWith } from './place.ts';
import type { Finding, Rule } from './rule.ts';
import { everyType } from './rule.ts';

/** Fewest items. */
export const least = { objective: 3, skill: 4 };
/** Below this the prose of a lesson hardly speaks of what a question asks: no question of our lessons is there, two of three from another lesson are. */
const answered = 0.1;
const applied = new Set(['apply', 'analyze', 'evaluate']);

/** Rules for one item. */
export const citing: Rule[] = [
	{
		id: 'C1',
		level: 'error',
		types: everyType,
		check: ({ item }) => (item.cite.length === 0 ? [{ message: 'the question rests on no line of a source. Cite a claim or a line.' }] : [])
	},
	{
		id: 'C2',
		level: 'warning',
		types: ['choice', 'multi'],
		check: ({ item, stem, options }, { match }) => {
			const key = options.filter(({ right }) => right);
			const query = [item.title, stem, item.why, ...key.map(({ text, feedback }) => `${text} ${feedback}`)].join(' ');
			return match(query) < answered ? [{ message: 'the lesson hardly speaks of this. Teach it there, or ask something else.' }] : [];
		}
	}
];

/** Rules for whole lessons: only those that are open are bound to anything. */
export function coverage(course: Course, files: Files, root: string): Finding[] {
	const open = course.lessons.filter(({ text }) => text);
	const outline = `${root}/course.yaml`;
	const yaml = files.get(outline) ?? '';
	return [
		...open.flatMap((lesson) => [...dated(lesson, files), ...planned(lesson)]),
		...countObjectives(open).flatMap(({ id, items, applied }): Finding[] => {
			const line = lineWith(yaml, `id: ${id},`);
			if (items < least.objective)
				return [
					error(
						'C3',
						outline,
						line,
						`the objective "${id}" has ${items} ${items === 1 ? 'question' : 'questions'}. Write at least ${least.objective}.`
					)
				];
			return applied ? [] : [error('C3', outline, line, `no question of the objective "${id}" is at apply or above. Write one.`)];
		}),
		...countSkills(course)
			.filter(({ items }) => items < least.skill)
			.map(({ id, items }) =>
				error(
					'C3',
					outline,
					lineWith(yaml, `${id}: `),
					`the skill "${id}" has ${items} ${items === 1 ? 'question' : 'questions'}, so a review meets the same ones again. Write at least ${least.skill}.`
				)
			)
	];
}

/** Questions of each objective of open lessons. */
export function countObjectives(open: readonly CourseLesson[]): { id: string; lesson: string; items: number; applied: number }[] {
	return open.flatMap((lesson) =>
		lesson.objectives.map(({ id }) => {
			const items = lesson.items.filter(({ item }) => item.objective === id);
			return { id, lesson: lesson.number, items: items.length, applied: items.filter(({ item }) => applied.has(item.level)).length };
		})
	);
}

/** Questions of each skill. A skill that no question names yet belongs to a lesson that is not open. */
export function countSkills({ outline, items }: Course): { id: string; items: number }[] {
	return Object.keys(outline.skills)
		.map((id) => ({ id, items: items.filter(({ item }) => item.skill === id).length }))
		.filter(({ items }) => items > 0);
}

/** Claims that a lesson cites, in its prose or in its questions. */
export function citedBy(lesson: CourseLesson): Set<string> {
	const inProse = lesson.notes.flatMap((note) => (note.kind === 'source' ? note.claims.map(({ id }) => id) : []));
	return new Set([...inProse, ...lesson.items.flatMap(({ item }) => item.claims)]);
}

function planned(lesson: CourseLesson): Finding[] {
	const cited = citedBy(lesson);
	return lesson.claims
		.filter((id) => !cited.has(id))
		.map((id) =>
			error(
				'C4',
				lesson.file,
				1,
				`the plan gives this lesson the claim ${id}, and neither its prose nor its questions cite it. Say it with <Source claim="${id}" …>, or ask it.`
			)
		);
}

function dated(lesson: CourseLesson, files: Files): Finding[] {
	const date = lesson.text!.updated;
	const valid = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date);
	// An empty one was reported when the head was read.
	return valid || !date
		? []
		: [error('C1', lesson.file, lineWith(files.get(lesson.file) ?? '', 'updated:'), `"${date}" is no date. Write updated: as 2026-11-23.`)];
}

function error(rule: string, file: string, line: number, message: string): Finding {
	return { rule, level: 'error', file, line, message };
}
