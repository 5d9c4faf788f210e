import type { Rich, Shape } from '../types.ts';

/** A row to be matched, or an answer to choose for it. */
export interface Side {
	id: string;
	text: Rich;
}

/** Find the answer that belongs to each row; one or two answers belong to none. xAPI interactionType: matching. */
export type Match = Shape<
	'match',
	/** `heads` name the two columns. Answers have letters that say nothing about their row. */
	{ heads: [rows: string, answers: string]; rows: Side[]; answers: Side[] },
	/** Row id to answer id. An answer that no row has is spare. */
	Record<string, string>,
	/** Row id to what ties the two; id of a spare answer to why it fits none. */
	Record<string, Rich>,
	/** Row id to answer id; a row without an answer is missing. */
	Record<string, string>
>;
