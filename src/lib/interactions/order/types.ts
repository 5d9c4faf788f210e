import type { Rich, Shape } from '../types.ts';

/** One step of a sequence. */
export interface Step {
	/** A letter that says nothing about its place. */
	id: string;
	text: Rich;
}

/** Put steps in order. xAPI interactionType: sequencing. */
export type Order = Shape<
	'order',
	/** In an order from which no turning of the list gives the right one (`order/begin.ts`). */
	{ steps: Step[] },
	/** Ids from first to last. */
	{ order: string[] },
	/** Step id to why it stands there. */
	Record<string, Rich>,
	/** Ids from first to last; missing until a step was moved. */
	string[]
>;
