import type { Fact, Model, Needs } from '#lib/sourcing/types.ts';
import type { Rich, Shape } from '../types.ts';

/** A model, or `open`: too close to call, ask which need comes first. */
export type SourcingAnswer = Model | 'open';

/** Pick a delivery model for a brief; the key is computed by the sourcing model. xAPI interactionType: choice. */
export type Sourcing = Shape<
	'sourcing',
	{ options: { id: SourcingAnswer; text: string }[] },
	{ right: SourcingAnswer; needs: Needs; facts: Fact[] },
	/** Reason for each answer, and what would change the result; all computed. */
	{ options: Record<SourcingAnswer, Rich>; tips: Rich },
	SourcingAnswer
>;
