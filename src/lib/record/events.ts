/**
 * A learner's record is a set of events: only what happened, never what follows from it.
 * Progress, mastery and every picture of the learner are pure folds over the set.
 * Verbs are those of xAPI.
 */
import type { Response } from '#lib/interactions/types.ts';

/**
 * What every event carries. `id` sorts: `<lamport, 10 digits>-<tab, 12 hex>-<seq, 6 digits>`; it is made
 * without `crypto.randomUUID`, which plain http does not have. Order is by id; the clock is data only.
 */
export interface Stamp {
	id: string;
	/** Version of the event's form. A higher one than ours is kept and handed on, and not folded. */
	v: 1;
	/** Wall clock in ms since 1970, as the device had it. */
	at: number;
}

/** The learner reached a step of a lesson. The last one of a lesson is its resume position. */
export interface Experienced extends Stamp {
	verb: 'experienced';
	lesson: string;
	/** Id of the step, stable when steps are added or moved. */
	step: string;
}

/** The learner reached the end card of a lesson. */
export interface Completed extends Stamp {
	verb: 'completed';
	lesson: string;
}

/** One attempt at one item. Objective and skill are kept, because the item may leave the course. */
export interface Answered extends Stamp {
	verb: 'answered';
	item: string;
	objective: string;
	skill: string;
	response: Response;
	/** 0..1 */
	scaled: number;
	right: boolean;
	sure: boolean;
	/** Where it was asked. A `guess` comes before the lesson and counts for nothing. */
	place: 'guess' | 'lesson' | 'quiz' | 'drill' | 'exam';
	/** Time from seeing to answering in ms, 0 when unknown. */
	took: number;
	/** 1 / number of options; what blind guessing would score. */
	chance: number;
}

/** What the learner wrote by recall at the end of a lesson. */
export interface Recalled extends Stamp {
	verb: 'recalled';
	lesson: string;
	text: string;
}

/** Takes an earlier event back, as after undo. */
export interface Voided extends Stamp {
	verb: 'voided';
	event: string;
}

export type LearnerEvent = Experienced | Completed | Answered | Recalled | Voided;
export type Verb = LearnerEvent['verb'];
/** An event before it is stamped. */
export type Happening = { [V in Verb]: Omit<Extract<LearnerEvent, { verb: V }>, keyof Stamp> }[Verb];
