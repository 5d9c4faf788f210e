import type { CourseMap, ModuleEntry } from '#lib/course/types.ts';
import type { ModuleCount } from '../shares.ts';

/** What a row of the map says of its module: how much of it is the learner's, else how long it takes. */
export function moduleWords(map: CourseMap, module: ModuleEntry, count: ModuleCount | undefined): string {
	if (count?.held) return count.held === count.total ? `all ${count.total} skills yours` : `${count.held} of ${count.total} skills yours`;
	if (count?.learned) return `${count.learned} of ${count.total} skills learned`;
	if (count?.seen) return `${count.seen} of ${count.total} skills begun`;
	const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	const before = module.after ? map.modules.find(({ id }) => id === module.after)?.number : undefined;
	return `${minutes} min${before ? `, better after ${before}` : ''}`;
}
