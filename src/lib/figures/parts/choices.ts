/** What stands under an option of a figure's question once the answer is in. */
export interface ChoiceMark {
	mark: 'right' | 'stop';
	says: string;
	/** For a screen reader, which does not see the mark. */
	aside: string;
}

/**
 * Marks the option that fits and the one that was chosen, by their ids.
 * @param chosen nothing when the learner passed the question by
 */
export function choiceMarks(chosen: string | undefined, fits: string): Record<string, ChoiceMark> {
	const own = chosen === fits;
	return {
		...(chosen === undefined ? {} : { [chosen]: { mark: 'stop', says: 'Your answer', aside: 'does not fit' } }),
		[fits]: { mark: 'right', says: own ? 'Your answer' : 'This one fits', aside: own ? 'this one fits' : 'not chosen' }
	};
}
