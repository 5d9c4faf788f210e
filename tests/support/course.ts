/** What the tests know of the course under test, read from its own text. */
import { readProject } from '../../src/lib/course/read.server.ts';
import { root } from './chromium.ts';

const { course } = readProject(root);

/** Lessons that are open, in their order. */
export const lessons = course.lessons.flatMap((lesson) =>
	lesson.text ? [{ id: lesson.id, title: lesson.title, steps: lesson.text.steps, items: lesson.items.map(({ item }) => item) }] : []
);

/** Every question by its id. */
export const items = new Map(course.items.map(({ item }) => [item.id, item]));

/** Ids of modules that have a quiz. */
export const quizzes = course.outline.modules
	.filter(({ lessons: own }) => own.some(({ id }) => lessons.some((lesson) => lesson.id === id && lesson.items.length)))
	.map(({ id }) => id);

/** Addresses of all screens. */
export const screens = [
	'/',
	'/quiz',
	'/lab',
	'/sources',
	'/look-up',
	'/me',
	'/offline',
	...quizzes.map((id) => `/quiz/${id}`),
	...lessons.map(({ id }) => `/lessons/${id}`)
];

/** Address of the step of a lesson that asks a question of a type, and the question. */
export function stepAsking(type: string): { path: string; item: string } | null {
	for (const lesson of lessons)
		for (const step of lesson.steps) {
			const id = step.tags.find(({ name }) => name === 'Check')?.attributes.id;
			if (id && items.get(id)?.type === type) return { path: `/lessons/${lesson.id}#${step.id}`, item: id };
		}
	return null;
}
