/** What is said about one option once a figure has shown which of them fit; of the form that `ui/Options` takes. */
export interface Mark {
	mark: 'right' | 'stop';
	says: string;
	/** For a screen reader, which does not see the mark. */
	aside: string;
}

/** Marks for what was chosen and for what fits; whatever is neither stays unmarked. */
export function optionMarks(chosen: readonly string[], right: readonly string[]): Record<string, Mark> {
	const marks: Record<string, Mark> = {};
	for (const id of chosen) marks[id] = { mark: 'stop', says: 'Your answer', aside: 'does not fit' };
	for (const id of right)
		marks[id] = chosen.includes(id)
			? { mark: 'right', says: 'Your answer', aside: 'this one fits' }
			: { mark: 'right', says: chosen.some((one) => right.includes(one)) ? 'This one fits too' : 'This one fits', aside: 'not chosen' };
	return marks;
}
