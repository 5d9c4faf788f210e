/**
 * A clock of 24 hours as a square: six hours on each side, midnight in the middle of the top, noon in the middle of
 * the bottom. Lanes lie round it, lane 0 innermost. A corner takes no time: the way turns there.
 */

export interface Dial {
	/** Side of the whole drawing in px. */
	size: number;
	/** Side of the inner square, along which the hours are counted. */
	inner: number;
	/** Width of a lane. */
	lane: number;
}

/** A dial in a width, with room for so many lanes and a narrow one outside them. */
export function dialIn(width: number, lanes: number): Dial {
	const size = Math.min(width, 460);
	const lane = size < 330 ? 18 : size < 400 ? 21 : 28;
	return { size, lane, inner: size - 2 * (lanes * lane + 10) };
}

interface Point {
	x: number;
	y: number;
}

/** A point at an hour, `out` px outside the inner square. At a corner hour it lies on the side that begins there. */
export function pointAt({ size, inner }: Dial, hour: number, out: number, sideOf = hour): Point {
	const middle = size / 2;
	const along = inner / 6;
	const away = inner / 2 + out;
	const side = Math.floor(((((sideOf + 3) % 24) + 24) % 24) / 6);
	// Hours from the middle of that side, -3..3.
	const from = ((((hour + 3 - 6 * side) % 24) + 24) % 24) - 3;
	const near = from > 12 ? from - 24 : from;
	const [x, y] = (
		[
			[near * along, -away],
			[away, near * along],
			[-near * along, away],
			[-away, -near * along]
		] as const
	)[side]!;
	return { x: round(middle + x), y: round(middle + y) };
}

/**
 * The points of a way along a lane, turning at the corners. It ends on the side it came along, or with `through`
 * past a corner that lies exactly at its end.
 */
export function along(dial: Dial, from: number, to: number, out: number, through = false): Point[] {
	const points = [pointAt(dial, from, out)];
	const middle = dial.size / 2;
	const away = dial.inner / 2 + out;
	for (let corner = 3; corner <= to; corner += 6) {
		if (corner <= from || (corner === to && !through)) continue;
		const side = Math.floor(((corner + 3) % 24) / 6);
		const [x, y] = (
			[
				[-1, -1],
				[1, -1],
				[1, 1],
				[-1, 1]
			] as const
		)[side]!;
		points.push({ x: round(middle + x * away), y: round(middle + y * away) });
	}
	points.push(pointAt(dial, to, out, through ? to : to - 0.01));
	return points;
}

/** How many hours a length along a lane takes. */
export function hoursOf({ inner }: Dial, px: number): number {
	return (px * 6) / inner;
}

/** Points as an SVG path. */
export function pathOf(points: readonly Point[]): string {
	return points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
}

/** A stretch of the way and the lane it runs in, `out` px outside the inner square. */
export interface Run {
	from: number;
	to: number;
	out: number;
}

/** One line through all stretches: along each lane, and straight from lane to lane at the hour of a handover. */
export function linePath(dial: Dial, runs: readonly Run[]): string {
	return pathOf(runs.flatMap(({ from, to, out }, i) => along(dial, from, to, out, i < runs.length - 1)));
}

/** How far outside the inner square the middle of a lane lies, or its inner edge, where the line runs. */
export function laneAt({ lane }: Dial, index: number, part: 'middle' | 'edge'): number {
	return part === 'middle' ? (index + 0.5) * lane + 3 : index * lane + 2;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
