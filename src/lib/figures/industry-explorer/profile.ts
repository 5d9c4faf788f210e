/** The shape of a sector: rows of functions and tasks, and where the line stands in each. */
import { categories, type Category, type Task, type Work } from './sectors.ts';

/** A row of the drawing: a function's head (`task` is null), or one of its tasks. */
export interface Row {
	key: string;
	work: Work;
	task: Task | null;
	/** Where the line stands, 0..1 from the left of the three fields. */
	x: number;
}

/** The middle of a category's field, 0..1 from the left of the three. */
export function centre(category: Category): number {
	return (categories.indexOf(category) + 0.5) / categories.length;
}

/**
 * The rows of what is left of a sector. A head leaves the line where it is; the line begins above the first task.
 * @param category the one that was chosen: a task in two categories then stands in that one
 */
export function profile(works: readonly { work: Work; tasks: Task[] }[], category: Category | 'all'): Row[] {
	const place = (task: Task) => centre(category === 'all' ? task.in[0]! : category);
	const first = works[0]?.tasks[0];
	let x = first ? place(first) : centre('front');
	return works.flatMap(({ work, tasks }) => [
		{ key: work.id, work, task: null, x },
		...tasks.map((task) => ({ key: `${work.id}: ${task.do}`, work, task, x: (x = place(task)) }))
	]);
}
