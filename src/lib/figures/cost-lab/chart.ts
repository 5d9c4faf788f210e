/** The year as a drawing: the provider's cost is the line that steps month by month, own staff is one level. */
import type { Year } from './costs.ts';

export interface Chart {
	/** The line: the provider's cost, January to December. */
	line: string;
	/** What lies under the line, closed. */
	paid: string;
	/** What lies between the line and the level of own staff where the provider costs less, closed; may be empty. */
	saved: string;
	/** y of own staff's level, from the top. */
	own: number;
	/** y of the dearest month. */
	peak: number;
	/** x of the middle of each month. */
	middles: number[];
	/** Where the two labels stand: the upper of the two stands over its line, the other under it. */
	labels: { own: number; provider: number };
}

/**
 * Draws a year into a box.
 * @param width of the box in px
 * @param height of the box in px; the highest month or level ends `room` under its top
 */
export function drawYear(year: Year, width: number, height: number, room = 28): Chart {
	const top = Math.max(year.ownMonth, ...year.providerMonths, 1);
	const y = (cost: number) => round(height - (cost / top) * (height - room));
	const x = (month: number) => round((month * width) / 12);
	const steps = year.providerMonths.map((cost, month) => `${month ? 'V' : ''}${month ? y(cost) : ''}H${x(month + 1)}`).join('');
	const own = y(year.ownMonth);
	const first = y(year.providerMonths[0]!);
	const line = `M0 ${first}${steps}`;
	return {
		line,
		paid: `${line}V${height}H0Z`,
		saved: year.providerMonths
			.map((cost, month) => (y(cost) > own ? `M${x(month)} ${own}H${x(month + 1)}V${y(cost)}H${x(month)}Z` : ''))
			.join(''),
		own,
		peak: y(Math.max(...year.providerMonths)),
		middles: year.volume.map((_, month) => round(((month + 0.5) * width) / 12)),
		labels: own <= first ? { own: own - 8, provider: first + 20 } : { own: own + 20, provider: first - 8 }
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
