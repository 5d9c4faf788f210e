import type { Rich, Shape } from '../types.ts';

export interface Bin {
	id: string;
	label: string;
	/** Which of the three fields of colour stands for it, where the course gives it one. */
	field?: 1 | 2 | 3;
}

/** Place many tasks. xAPI interactionType: matching. */
export type Sort = Shape<
	'sort',
	{ bins: Bin[]; tasks: { id: string; text: Rich }[] },
	/** Task id to the accepted bins. */
	Record<string, string[]>,
	/** Task id to the reason. */
	Record<string, Rich>,
	/** Task id to bin id; a task that was not placed is missing. */
	Record<string, string>
>;
