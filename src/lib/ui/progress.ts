/** Progress ready to draw in a box 100 wide and 12 high, to be stretched to any width. */
export interface ProgressDrawing {
	/** Where the line steps down, 0..100. */
	x: number;
	line: string;
}

/**
 * How far along a learner is who stands at one step of several: in the middle of that step,
 * so that the line moves by a whole step each time and is at neither edge while something is left.
 * @param step from 1 to `of`; a number above `of` means that all is done
 * @returns 0..1
 */
export function progressShare(step: number, of: number): number {
	if (step > of || of <= 0) return 1;
	return Math.max(0, (step - 0.5) / of);
}

/** The progress line: above while done, below from here on; it steps down where the learner is. */
export function progressLine(step: number, of: number): ProgressDrawing {
	const x = Math.round(progressShare(step, of) * 1e4) / 100;
	return { x, line: `M0 1.5H${x}V10.5H100` };
}
