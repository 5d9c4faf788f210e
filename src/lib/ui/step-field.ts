/** One row of a stepped field. */
export interface FieldRow {
	/** Its height in px. */
	height: number;
	/** 0..1: how much of the row is handed over; that is where the line stands. */
	share: number;
}

/** A stepped field ready to draw; all lengths in px from its top left corner. */
export interface StepFieldDrawing {
	height: number;
	/** Where the line stands in each row. */
	xs: number[];
	/** What lies left of the line, one for each row with a share. */
	warm: { y: number; width: number; height: number }[];
	/** Height of each hairline between two rows. */
	rules: number[];
	/** The one line, as an SVG path. */
	line: string;
}

/**
 * Draws rows beside each other as two fields and the one line between them. Steps fall on row
 * boundaries. Where the last row has a share, the line first runs back along that row's foot,
 * so that warm never touches what follows without the line.
 * @param width of the field in px
 * @param stroke width of the line in px
 * @param up how far the cool field runs on above the first row
 * @param foot how far it, and the line, run on below the last one
 */
export function stepField(rows: FieldRow[], width: number, stroke: number, up = 0, foot = 0): StepFieldDrawing {
	const xs = rows.map((row) => round(stroke / 2 + clamp(row.share) * (width - stroke)));
	const warm: StepFieldDrawing['warm'] = [];
	const rules: number[] = [];
	let y = up;
	let line = `M0 ${y}`;
	rows.forEach((row, i) => {
		const x = xs[i] ?? 0;
		if (row.share > 0) warm.push({ y, width: x, height: row.height });
		if (i > 0) rules.push(y);
		y = round(y + row.height);
		line += `H${x}V${y}`;
	});
	if ((rows.at(-1)?.share ?? 0) > 0) line += `H${foot > 0 ? stroke / 2 : 0}`;
	if (foot > 0) line += `v${foot}`;
	return { height: round(y + foot), xs, warm, rules, line };
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, share));
}

function round(px: number): number {
	return Math.round(px * 100) / 100;
}
