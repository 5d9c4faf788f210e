/**
 * The line beside rows of text. Rows grow with their words, so each row draws its own piece in a box of 100 x 100
 * that is stretched over the row; the pieces meet on the row boundaries and read as one line.
 */

/** One row's piece: where the line comes from, and where it stands in this row. 0 is the field's left edge, 1 its right. */
export interface Piece {
	from: number;
	to: number;
}

/** The pieces of a line that stands at these places, row by row. @param start where it comes from above the first row */
export function pieces(places: readonly number[], start: number): Piece[] {
	return places.map((to, i) => ({ from: i ? places[i - 1]! : start, to }));
}

/**
 * A piece as an SVG path. All pieces have the same commands, so that a browser can move one into another.
 * @param down how far down the row it runs, 0..1
 */
export function piecePath({ from, to }: Piece, down = 1): string {
	return `M${from * 100} 0H${to * 100}V${down * 100}`;
}
