import type { Rich, Shape } from '../types.ts';

export interface Option {
	/** Stable within the item: a, b, c in the order of the file. Shown in a shuffled order. */
	id: string;
	text: Rich;
}

/** One right answer out of a few. xAPI interactionType: choice. */
export type Choice = Shape<
	'choice',
	{ options: Option[] },
	{ right: string },
	/** Option id to the reason why it is right or which mistake it stands for. */
	Record<string, Rich>,
	string
>;
