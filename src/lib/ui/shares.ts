import type { CourseMap, ModuleEntry } from '#lib/course/types.ts';
import { mastery } from '#lib/record/mastery.ts';
import type { Progress } from '#lib/record/progress.ts';

/** How many objectives of a module stand at which level. */
export interface ModuleCount {
	total: number;
	held: number;
	learned: number;
	seen: number;
	/** Lessons read to their end. */
	done: number;
}

/** Counts of each module, by its id. */
export function moduleCounts(map: CourseMap, progress: Progress, now: number): Record<string, ModuleCount> {
	const levels = mastery(progress, now);
	return Object.fromEntries(map.modules.map((module) => [module.id, count(module, levels, progress)]));
}

function count(module: ModuleEntry, levels: ReturnType<typeof mastery>, progress: Progress): ModuleCount {
	const objectives = module.lessons.flatMap(({ objectives }) => objectives);
	const at = (level: string) => objectives.filter(({ id }) => levels[id]?.level === level).length;
	return {
		total: objectives.length,
		held: at('held'),
		learned: at('learned'),
		seen: at('seen'),
		done: module.lessons.filter(({ id }) => progress.lessons[id]?.completed).length
	};
}

/** How far the line stands in each module: the share of its objectives that are held. */
export function heldShares(map: CourseMap, progress: Progress, now: number): Record<string, number> {
	return Object.fromEntries(
		Object.entries(moduleCounts(map, progress, now)).map(([id, { held, total }]) => [id, total ? held / total : 0])
	);
}
