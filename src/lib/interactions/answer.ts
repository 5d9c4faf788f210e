import type { Response, Score } from './types.ts';

/** An answer as a check hands it on. */
export interface Given {
	response: Response;
	sure: boolean;
	score: Score;
	/** Ms from the first sight of the question to the answer; 0 when unknown. */
	took: number;
	/** What blind guessing would score on this item, 0..1. */
	chance: number;
}

/** An earlier answer, as the record keeps it. */
export interface Earlier {
	response: Response;
	sure: boolean;
	right: boolean;
	scaled: number;
}
