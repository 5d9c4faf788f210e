/** What a learner reads once the answer is in: data for the verdict, no screen. */
import type { Rich, Score } from './types.ts';

/** A text under a heading of its own. */
export interface Titled {
	title: string;
	text: Rich;
}

/** The words of a verdict. */
export interface Explanation {
	/** How many parts were right, where there are several and not all were. */
	tally?: string;
	/** About the learner's own answer. */
	own: Rich;
	/** One reason for each part that went wrong and is not explained where it stands. */
	slips: Titled[];
	/** Why the right answer is right, and what would change it; only those with a text. A title may be empty. */
	reasons: Titled[];
	/** Words of the link that takes the case on, where there is one. */
	tryIt?: string;
}

/** Those reasons that have a text. */
export function said(reasons: Titled[]): Titled[] {
	return reasons.filter(({ text }) => text.trim() !== '');
}

/** "3 of 4 marked right.", or nothing when all were. */
export function tally(score: Score, where: string): { tally?: string } {
	const parts = Object.values(score.parts);
	const right = parts.filter(Boolean).length;
	return right === parts.length ? {} : { tally: `${right} of ${parts.length} ${where}.` };
}
