/** What each page gets of the course, and no more: the map everywhere, a lesson with that lesson only. */
import type { Course, CourseLesson } from './course.ts';
import type { Bank, CourseMap, Ledger, LessonData, ModuleEntry, Rail } from './types.ts';

/** The outline without any lesson's text. */
export function courseMap(course: Course, digest: string): CourseMap {
	const { outline } = course;
	return {
		title: outline.title,
		edition: outline.edition,
		digest,
		pass: outline.pass,
		skills: outline.skills,
		modules: moduleEntries(course)
	};
}

function moduleEntries(course: Course): ModuleEntry[] {
	return course.outline.modules.map((module, m) => ({
		id: module.id,
		number: m + 1,
		title: module.title,
		short: module.short,
		outcome: module.outcome,
		...(module.after ? { after: module.after } : {}),
		lessons: lessonsOf(course, module.id).map((lesson) => ({
			id: lesson.id,
			number: lesson.number,
			title: lesson.title,
			short: lesson.short,
			minutes: lesson.minutes,
			objectives: lesson.objectives,
			open: lesson.text !== null,
			steps: lesson.text?.steps.length ?? 0,
			questions: lesson.items.length
		}))
	}));
}

/** Everything of one lesson but its prose. */
export function lessonData(course: Course, lesson: CourseLesson): LessonData {
	const module = moduleOf(course, lesson.id);
	const text = lesson.text!;
	const items = new Map(lesson.items.map(({ item }) => [item.id, item]));
	const typeOf = (id: string) => (items.has(id) ? { type: items.get(id)!.type } : {});
	const steps: LessonData['steps'] = text.steps.map((step) => {
		const ask = step.tags.find(({ name }) => name === 'Check' || name === 'Guess');
		return {
			id: step.id,
			title: step.title,
			...(ask ? { item: ask.attributes.id!, ...typeOf(ask.attributes.id!) } : {}),
			...(ask?.name === 'Guess' ? { guess: true as const } : {})
		};
	});
	const placed = steps.flatMap(({ item }) => (item && items.has(item) ? [item] : []));
	return {
		id: lesson.id,
		number: lesson.number,
		title: lesson.title,
		minutes: lesson.minutes,
		able: text.able,
		updated: text.updated,
		module,
		objectives: lesson.objectives,
		steps,
		items: Object.fromEntries(placed.map((id) => [id, items.get(id)!])),
		notes: lesson.notes,
		rail: rail(course, lesson)
	};
}

function rail(course: Course, lesson: CourseLesson): Rail {
	const own = moduleOf(course, lesson.id);
	const open = course.lessons.filter(({ text }) => text);
	const next = open[open.indexOf(lesson) + 1];
	return {
		modules: course.outline.modules.map(({ id, short }, m) => ({
			id,
			number: m + 1,
			short,
			lessons: id === own.id ? lessonsOf(course, id).map(({ id, number, short, text }) => ({ id, number, short, open: text !== null })) : []
		})),
		next: next ? { id: next.id, number: next.number, title: next.title } : null
	};
}

/** The questions of one module. */
export function bank(course: Course, moduleId: string): Bank {
	const m = course.outline.modules.findIndex(({ id }) => id === moduleId);
	const { id, title, short } = course.outline.modules[m]!;
	const lessons = lessonsOf(course, moduleId).filter(({ text }) => text);
	return {
		module: { id, number: m + 1, title, short },
		objectives: lessons.flatMap(({ objectives }) => objectives),
		items: lessons.flatMap(({ items }) => items.map(({ item }) => item))
	};
}

/** Who says what. */
export function ledger({ sources, claims, disagreements, outline }: Course): Ledger {
	return { sources: [...sources].sort((a, b) => a.number - b.number), claims, disagreements, fields: outline.fields };
}

/** Modules that have at least one question. */
export function modulesWithQuestions(course: Course): string[] {
	return course.outline.modules.map(({ id }) => id).filter((id) => lessonsOf(course, id).some(({ items }) => items.length));
}

function lessonsOf(course: Course, moduleId: string): CourseLesson[] {
	const ids = new Set(course.outline.modules.find(({ id }) => id === moduleId)!.lessons.map(({ id }) => id));
	return course.lessons.filter(({ id }) => ids.has(id));
}

function moduleOf(course: Course, lessonId: string) {
	const m = course.outline.modules.findIndex(({ lessons }) => lessons.some(({ id }) => id === lessonId));
	const { id, title, short } = course.outline.modules[m]!;
	return { id, number: m + 1, title, short };
}
