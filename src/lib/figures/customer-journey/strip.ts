/**
 * The drawing of a journey: time runs to the right, one column for each contact, one row for each line. The firm's
 * line runs through the middle of the row that acts and steps where a column ends; below it runs the customer's,
 * which never steps. Units: a column and a row are 100 wide and 100 high, and the picture is stretched to its box.
 */

/** Two paths in a box of `columns * 100` by `rows * 100`. */
export interface Strip {
	/** The line itself, as far as it is known. */
	line: string;
	/** What lies between it and the foot. */
	field: string;
}

/** The strip of the rows that have acted so far, in order; empty paths while none has. */
export function strip(lanes: readonly number[], rows: number): Strip {
	if (lanes.length === 0) return { line: '', field: '' };
	const middle = (lane: number) => lane * 100 + 50;
	const steps = lanes.map((lane, i) => `${i === 0 ? `M0 ${middle(lane)}` : `V${middle(lane)}`}H${(i + 1) * 100}`).join('');
	const foot = rows * 100;
	// The last end drops to the foot: what is known is closed in by the line on every side.
	const line = `${steps}V${foot}`;
	return { line, field: `${line}H0Z` };
}
