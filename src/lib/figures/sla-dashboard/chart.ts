/** A measure as a drawing: one line that steps week by week, its target, and what lies beyond the target. */
import { breaches, type Track } from './weeks.ts';

export interface Chart {
	line: string;
	/** y of the target. */
	target: number;
	/** Between line and target in the weeks that breach it, closed; may be empty. */
	beyond: string;
}

/**
 * Draws a track into a box in px. The scale runs from the smallest to the largest of values and target, with room
 * above and below; it does not begin at zero, because small steps round a target matter.
 */
export function drawTrack(track: Track, width: number, height: number, room = 14): Chart {
	const all = [...track.values, track.target];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const y = (value: number) => round(height - room - ((value - low) / (high - low || 1)) * (height - 2 * room));
	const x = (week: number) => round((week * width) / track.values.length);
	const target = y(track.target);
	const line = track.values.map((value, i) => `${i ? 'V' : 'M0 '}${y(value)}H${x(i + 1)}`).join('');
	const beyond = track.values
		.map((value, i) => (breaches(track, value) ? `M${x(i)} ${target}V${y(value)}H${x(i + 1)}V${target}Z` : ''))
		.join('');
	return { line, target, beyond };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
