/** The bids as bars of points, and the one line past their ends. */
import type { Standing } from './bids.ts';

export interface Drawing {
	/** Where every bar begins; left of it the line passes a bid that is out. */
	left: number;
	bars: { id: string; name: string; index: number; out: boolean; end: number; cuts: number[] }[];
	line: string;
}

/** Room at the left for the line that passes by, and at the right for a score. */
const pass = 10;
const room = 52;

/**
 * Draws standings into a width in px, one bar every `pitch` px, each 36 high and 28 under the top of its row.
 * A bid with all points ends where the room for the score begins.
 */
export function barsOf(standings: readonly Standing[], width: number, pitch: number): Drawing {
	const full = width - pass - room;
	const bars = standings.map(({ bid, index, parts, out }) => {
		const all = parts.reduce((sum, part) => sum + part.points, 0);
		let points = 0;
		const cuts = parts.slice(0, -1).map((part) => {
			points += part.points;
			return round(pass + (full * index * points) / all);
		});
		return { id: bid.id, name: bid.name, index, out: out.length > 0, end: round(pass + full * index), cuts };
	});
	const xs = bars.map(({ out, end }) => (out ? 2 : end));
	const line = xs.map((x, i) => (i ? `V${i * pitch - 4}H${x}` : `M${x} 22`)).join('') + `V${(bars.length - 1) * pitch + 64}`;
	return { left: pass, bars, line };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
