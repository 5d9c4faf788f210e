/** One row of the table: where it begins and how high it is, in px from the table's top. */
export interface LineRow {
	top: number;
	height: number;
	/** Place of the chosen bin, or undefined while the row is not sorted. */
	bin: number | undefined;
}

/**
 * The line that joins the chosen cells: down the middle of each, across on the boundary between two rows.
 * It ends above the first row that is not sorted yet.
 * @param left of the first column, in px
 * @param column width of a column, in px
 * @returns an SVG path, empty when the first row is not sorted
 */
export function joinLine(rows: LineRow[], left: number, column: number): string {
	let path = '';
	for (const { top, height, bin } of rows) {
		if (bin === undefined) break;
		const x = left + (bin + 0.5) * column;
		path += path === '' ? `M${x} ${top}` : `H${x}`;
		path += `V${top + height}`;
	}
	return path;
}
