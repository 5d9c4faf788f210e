/** What is said about one option once the answer is in. */
export interface OptionMark {
	/** Right: it fits. Stop: it was chosen, and it does not. */
	mark: 'right' | 'stop';
	/** Under the option: "Your answer, sure". */
	says: string;
	/** For a screen reader, which does not see the mark. */
	aside: string;
}

/**
 * Marks the options of a checked answer: those that were chosen and those that fit. Whatever was neither stays unmarked.
 * @param right ids of the options that fit
 * @param chosen ids of those that the learner chose
 * @param sure whether they were handed in as sure
 */
export function optionMarks(right: readonly string[], chosen: readonly string[], sure: boolean): Record<string, OptionMark> {
	const own = sure ? 'Your answer, sure' : 'Your answer, not sure';
	const marks: Record<string, OptionMark> = {};
	for (const id of chosen) marks[id] = { mark: 'stop', says: own, aside: 'does not fit' };
	for (const id of right) {
		if (chosen.includes(id)) marks[id] = { mark: 'right', says: own, aside: 'this one fits' };
		else marks[id] = { mark: 'right', says: right.length > 1 ? 'This one fits too' : 'This one fits', aside: 'not chosen' };
	}
	return marks;
}
