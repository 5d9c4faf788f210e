import type { CourseMap, LessonEntry } from '#lib/course/types.ts';
import type { Progress } from '#lib/record/progress.ts';

/** Where *Continue* leads, and what it says. */
export interface Next {
	lesson: LessonEntry;
	module: string;
	/** Step to open, '' for the first. */
	step: string;
	/** How many steps of the lesson were seen. */
	seen: number;
	/** Minutes that are left of it, about. */
	minutes: number;
	kind: 'start' | 'continue' | 'next' | 'again';
}

/** The lesson that the learner stopped in, else the first that is not finished, else the first one. Null without an open lesson. */
export function nextUp(map: CourseMap, progress: Progress): Next | null {
	const open = map.modules.flatMap((module) =>
		module.lessons.filter((lesson) => lesson.open).map((lesson) => ({ lesson, module: module.id }))
	);
	const done = (id: string) => progress.lessons[id]?.completed ?? false;
	const last = open.find(({ lesson }) => lesson.id === progress.last?.lesson && !done(lesson.id));
	const chosen = last ?? open.find(({ lesson }) => !done(lesson.id)) ?? open[0];
	if (!chosen) return null;
	const seen = Math.min(progress.lessons[chosen.lesson.id]?.seen.length ?? 0, chosen.lesson.steps);
	const left = chosen.lesson.steps ? (chosen.lesson.steps - Math.max(0, seen - 1)) / chosen.lesson.steps : 1;
	return {
		...chosen,
		step: last ? (progress.lessons[chosen.lesson.id]?.step ?? '') : '',
		seen: done(chosen.lesson.id) ? 0 : seen,
		minutes: Math.max(1, Math.round(chosen.lesson.minutes * (done(chosen.lesson.id) ? 1 : left))),
		kind: last
			? 'continue'
			: done(chosen.lesson.id)
				? 'again'
				: progress.counts.answers || Object.keys(progress.lessons).length
					? 'next'
					: 'start'
	};
}

/** A greeting for an hour of the day, 0 to 23. */
export function greeting(hour: number): string {
	if (hour < 5 || hour >= 18) return 'Good evening.';
	return hour < 12 ? 'Good morning.' : 'Good afternoon.';
}
