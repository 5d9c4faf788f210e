/** A year of volume: how many agents each month needs, and who covers it. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, text } from '../parts/read.ts';

export const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

export interface Year {
	client: string;
	/** Agents that a day of each month needs, from January on. */
	need: number[];
	/** What to say once the guess is in. */
	after: string;
	cite: Citation[];
}

/** Reads a year of a sector. */
export function readYear(value: unknown, at: string): Year {
	const year = fields(value, at);
	const need = list(year.need, `${at}.need`, number);
	if (need.length !== months.length) throw new DataError(`${at}.need`, 'is not twelve numbers, one for each month');
	return {
		client: text(year.client, `${at}.client`),
		need,
		after: text(year.after, `${at}.after`),
		cite: readCite(year.cite, `${at}.cite`)
	};
}

/** One month: agents of the client's own at work, agents of the provider, and own agents without calls. */
export interface Cover {
	own: number;
	provider: number;
	idle: number;
}

/** Who covers each month, when the client employs so many agents all year. */
export function cover(need: readonly number[], own: number): Cover[] {
	return need.map((one) => ({ own: Math.min(one, own), provider: Math.max(0, one - own), idle: Math.max(0, own - one) }));
}

/** Share of their time, 0..1, in which the client's own agents have no calls. */
export function idleShare(need: readonly number[], own: number): number {
	if (own === 0) return 0;
	return cover(need, own).reduce((sum, { idle }) => sum + idle, 0) / (own * need.length);
}

/** How the guess can be answered, and which answer fits a share of idle time. */
export const idleOptions = [
	{ id: 'little', text: 'A tenth or less' },
	{ id: 'third', text: 'About a third' },
	{ id: 'half', text: 'More than half' }
];
export function idleBand(share: number): string {
	return share <= 0.1 ? 'little' : share > 0.5 ? 'half' : 'third';
}

/** The year with so many own agents, in words. */
export function coverWords(need: readonly number[], own: number): string {
	const all = cover(need, own);
	const helped = all.filter(({ provider }) => provider > 0).length;
	const most = Math.max(...all.map(({ provider }) => provider));
	const idle = Math.round(idleShare(need, own) * 100);
	const provider =
		helped === 0
			? 'The provider has nothing to do.'
			: `The provider takes calls in ${helped === 1 ? 'one month' : helped === 12 ? 'every month' : `${helped} months`}, with ${most} ${most === 1 ? 'agent' : 'agents'} at most.`;
	const own_ =
		own === 0
			? 'Nobody of the client’s own waits for a call.'
			: idle === 0
				? 'The client’s own agents always have calls.'
				: `The client’s own agents have no calls for ${idle} % of their time.`;
	return `${provider} ${own_}`;
}

/** A year ready to draw, in px from its top left corner. */
export interface YearDrawing {
	/** Left edge and width of each month, and the heights of what is in it. */
	columns: { x: number; width: number; need: number; own: number }[];
	/** The line along the tops of what is needed. */
	needLine: string;
	/** Height of the line of the client's own agents. */
	ownY: number;
}

/** Draws a year. @param top agents at the upper edge */
export function yearDrawing(need: readonly number[], own: number, top: number, width: number, height: number): YearDrawing {
	const y = (agents: number) => round(height - (agents / top) * height);
	const edge = (i: number) => round((i / need.length) * width);
	const columns = need.map((one, i) => ({ x: edge(i), width: round(edge(i + 1) - edge(i)), need: y(one), own: y(own) }));
	const needLine = columns.map(({ x, width: wide, need: to }, i) => `${i ? `V${to}` : `M0 ${to}`}H${round(x + wide)}`).join('');
	return { columns, needLine, ownY: y(own) };
}

function round(px: number): number {
	return Math.round(px * 100) / 100;
}
