import type { Rich, Shape } from '../types.ts';

/** A mistake that is often made, and the number it leads to. */
export interface Trap {
	id: string;
	value: number;
}

/** Work out a number. xAPI interactionType: numeric. */
export type Numeric = Shape<
	'number',
	/** `unit` may be empty; `decimals` is how many are asked for. */
	{ unit: string; decimals: number },
	/** `value` is rounded as asked; an answer no further off than `tolerance` counts. */
	{ value: number; tolerance: number; traps: Trap[] },
	/** Trap id to what went wrong. */
	Record<string, Rich>,
	/** As it was typed, `1,200` or `12,5`. */
	string
>;
