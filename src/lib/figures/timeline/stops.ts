/** Stops of a history in their order, and the pressure behind each. */
import { bases, type Basis } from '../parts/basis.ts';
import { readCite, type Citation } from '../parts/cite.ts';
import type { Piece } from '../parts/line.ts';
import { DataError, fields, list, oneOf, text, unique } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

/** What a stop has: a time, a place in the order only, or somebody's view of what comes. */
export const times = ['dated', 'order', 'view'] as const;

export interface Stop {
	id: string;
	name: string;
	time: (typeof times)[number];
	/** The same in words. */
	when: string;
	story: string;
	/** Id of the pressure behind it. */
	pressure: string;
	why: string;
	basis: Basis;
	cite: Citation[];
}

export interface Pressure {
	id: string;
	words: string;
}

export interface History {
	/** The options, in an order that says nothing of the stops. */
	pressures: Pressure[];
	stops: Stop[];
}

/** Reads `timeline.yaml`; a mistake throws with its place. */
export function readHistory(data: unknown): History {
	const all = fields(data, 'timeline');
	const pressures = unique(
		list(all.pressures, 'pressures', (one, at): Pressure => {
			const pressure = fields(one, at);
			return { id: text(pressure.id, `${at}.id`), words: text(pressure.words, `${at}.words`) };
		}),
		'pressures'
	);
	const stops = unique(list(all.stops, 'stops', readStop), 'stops');
	const lost = stops.findIndex((stop) => !pressures.some(({ id }) => id === stop.pressure));
	if (lost >= 0) throw new DataError(`stops[${lost}].pressure`, `("${stops[lost]!.pressure}") is none of the pressures`);
	return { pressures, stops };
}

function readStop(value: unknown, at: string): Stop {
	const stop = fields(value, at);
	return {
		id: text(stop.id, `${at}.id`),
		name: text(stop.name, `${at}.name`),
		time: oneOf(stop.time, times, `${at}.time`),
		when: text(stop.when, `${at}.when`),
		story: text(stop.story, `${at}.story`),
		pressure: text(stop.pressure, `${at}.pressure`),
		why: text(stop.why, `${at}.why`),
		basis: oneOf(stop.basis, bases, `${at}.basis`),
		cite: readCite(stop.cite, `${at}.cite`)
	};
}

/** Px: width of the rail, of a stop's radio, and from one stop to the next. */
export const rail = { width: 92, radio: 24, step: 17 };

/** The line along the stops: at each it steps on by one. It comes straight from above the first. */
export function railPieces(count: number): Piece[] {
	const at = (i: number) => (rail.radio / 2 + i * rail.step) / rail.width;
	return Array.from({ length: count }, (_, i) => ({ from: at(Math.max(0, i - 1)), to: at(i) }));
}

/** The next stop after this one that is not open yet, going round; null when all are. */
export function nextStop(stops: readonly Stop[], from: string, open: readonly string[]): string | null {
	const i = stops.findIndex(({ id }) => id === from);
	return [...stops.slice(i + 1), ...stops.slice(0, i)].find(({ id }) => !open.includes(id))?.id ?? null;
}

/** What can be said once every stop is open. */
export function wholeWords(stops: readonly Stop[]): string {
	const of = (time: Stop['time']) => stops.filter((stop) => stop.time === time);
	const [dated, order, views] = times.map(of) as [Stop[], Stop[], Stop[]];
	return `${capital(inWords(stops.length))} stops, and ${inWords(dated.length)} of them has a time: ${dated.map(({ when }) => when).join(', ')}. ${capital(inWords(order.length))} have a place in the order, and ${inWords(views.length)} is a view.`;
}
