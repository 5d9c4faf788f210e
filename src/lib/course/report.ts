/** The state of the course in figures: `npm run content:report`. */
import type { Item, ItemType } from '#lib/interactions/types.ts';
import { itemTypes } from '#lib/interactions/parse.ts';
import type { Course, CourseLesson, Files } from './course.ts';
import { reading } from './language.ts';
import { lint, type Finding } from './lint.ts';
import { evenness, keyPlaces, tickedShare, type Places } from './lint/bank.ts';
import { citedBy, countObjectives, countSkills, least } from './lint/coverage.ts';
import { allText } from './lint/clarity.ts';
import { given } from './lint/feedback.ts';
import { caseParts, matchParts, orderParts } from './lint/guess.ts';
import { multiParts, sortParts } from './lint/parts.ts';
import { asked } from './lint/rule.ts';
import { words } from './lint/words.ts';
import { cellGap } from './prose.ts';
import { testwise, type Figure } from './testwise.ts';

export { reportText } from './report-text.ts';

/** Reading of a text, rounded to one decimal. */
export interface Ease {
	grade: number;
	/** Words a sentence. */
	average: number;
}

/** The figures of one open lesson. */
export interface LessonFigures {
	id: string;
	number: string;
	title: string;
	/** Of prose, tables not counted. */
	words: number;
	steps: number;
	prose: Ease;
	/** Of scenes, options and tasks. */
	asking: Ease;
	claims: { planned: number; covered: number; missing: string[]; cited: number };
	questions: Record<ItemType, number>;
	tasks: number;
}

/** How many questions an objective or a skill has. */
export interface Counted {
	id: string;
	items: number;
	enough: boolean;
}

/** Everything that the report says; JSON as it stands. */
export interface Report {
	edition: string;
	languages: string[];
	/** Lessons that are open, and how many the outline has. */
	lessons: LessonFigures[];
	outline: number;
	words: number;
	questions: number;
	byType: Record<ItemType, number>;
	tasks: number;
	claims: { planned: number; covered: number; cited: number; all: number };
	feedback: { options: number; withFeedback: number };
	cited: { questions: number; withCitation: number };
	objectives: (Counted & { lesson: string; applied: number })[];
	skills: Counted[];
	/** What test-wise guessers reach, by way of answering. */
	guessers: Partial<Record<ItemType, Figure[]>>;
	places: { choice: Places[]; p: number; multi: number | null; sourcing: Record<string, number> };
	warnings: Finding[];
}

/** Works the report out. `files` are those that the course was read from. */
export function report(course: Course, files: Files): Report {
	const open = course.lessons.filter(({ text }) => text);
	const lessons = open.map(lessonFigures);
	const items = course.items.map(({ item }) => item);
	const sum = (value: (lesson: LessonFigures) => number) => lessons.reduce((total, lesson) => total + value(lesson), 0);
	const feedbacks = course.items.flatMap((located) => given(asked(located)));
	return {
		edition: course.outline.edition,
		languages: [...new Set([...files.keys()].map((file) => file.split('/')[1]!))],
		lessons,
		outline: course.lessons.length,
		words: sum(({ words }) => words),
		questions: items.length,
		byType: byType(items),
		tasks: sum(({ tasks }) => tasks),
		claims: {
			planned: sum(({ claims }) => claims.planned),
			covered: sum(({ claims }) => claims.covered),
			cited: course.claims.filter((claim) => claim.lessons.length + claim.items.length > 0).length,
			all: course.claims.length
		},
		feedback: { options: feedbacks.length, withFeedback: feedbacks.filter(({ text }) => words(text).length > 0).length },
		cited: { questions: items.length, withCitation: items.filter(({ cite }) => cite.length > 0).length },
		objectives: countObjectives(open).map((one) => ({ ...one, enough: one.items >= least.objective && one.applied > 0 })),
		skills: countSkills(course).map((one) => ({ ...one, enough: one.items >= least.skill })),
		guessers: {
			choice: testwise(items),
			multi: multiParts(items),
			sort: sortParts(items),
			order: orderParts(items),
			match: matchParts(items),
			case: caseParts(items)
		},
		places: { choice: keyPlaces(items), p: evenness(keyPlaces(items)), multi: tickedShare(items), sourcing: sourcingKeys(items) },
		warnings: lint(course, files, rootOf(files)).filter(({ level }) => level === 'warning')
	};
}

function lessonFigures(lesson: CourseLesson): LessonFigures {
	const { id, number, title, claims: planned, items } = lesson;
	const text = lesson.text!;
	const cited = citedBy(lesson);
	const missing = planned.filter((claim) => !cited.has(claim));
	const texts = items.map((located) => asked(located)).map(allText);
	return {
		id,
		number,
		title,
		words: text.steps.reduce((sum, step) => sum + step.words, 0),
		steps: text.steps.length,
		prose: ease(
			text.plain
				.split('\n')
				.filter((line) => !line.includes(cellGap))
				.join('\n')
		),
		asking: ease(texts.join('\n')),
		claims: { planned: planned.length, covered: planned.length - missing.length, missing, cited: cited.size },
		questions: byType(items.map(({ item }) => item)),
		tasks: items.reduce((sum, { item }) => sum + (item.type === 'sort' ? item.body.tasks.length : 0), 0)
	};
}

function ease(text: string): Ease {
	const { grade, average } = reading(text);
	return { grade: Math.round(grade * 10) / 10, average: Math.round(average * 10) / 10 };
}

function byType(items: readonly Item[]): Record<ItemType, number> {
	return Object.fromEntries(itemTypes.map((type) => [type, items.filter((item) => item.type === type).length])) as Record<ItemType, number>;
}

/** How often each answer is the right one. */
function sourcingKeys(items: readonly Item[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const item of items) if (item.type === 'sourcing') counts[item.key.right] = (counts[item.key.right] ?? 0) + 1;
	return counts;
}

/** `lessons/en` */
function rootOf(files: Files): string {
	return [...files.keys()][0]?.split('/').slice(0, 2).join('/') ?? '';
}
