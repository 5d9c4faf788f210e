/** Teams on the client's clock: which hours they cover together, and how one request gets through them. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, text, unique } from '../parts/read.ts';

export interface Team {
	id: string;
	of: 'own' | 'provider';
	city: string;
	name: string;
	/** Hours on the team's own clock, 0..23; a shift may pass midnight. */
	local: Shift;
	/** The same hours on the client's clock. */
	shift: Shift;
}

/** From an hour to another one, both 0..23; `to` is the first hour that is off. */
export interface Shift {
	from: number;
	to: number;
}

/** When the request comes, on the client's clock, and how many hours of work it takes. */
export interface Request {
	at: number;
	work: number;
}

export interface Clock {
	city: string;
	story: string;
	request: Request;
	teams: Team[];
	ask: string;
	why: string;
	whyCite: Citation[];
	but: string;
	butCite: Citation[];
	night: string;
}

/** Reads `cover-clock.yaml`; a mistake throws with its place. */
export function readClock(data: unknown): Clock {
	const all = fields(data, 'cover-clock');
	const client = fields(all.client, 'client');
	const zone = number(client.utc, 'client.utc');
	const request = fields(all.request, 'request');
	return {
		city: text(client.city, 'client.city'),
		story: text(all.story, 'story'),
		request: { at: hour(request.at, 'request.at'), work: hour(request.work, 'request.work') },
		teams: unique(
			list(all.teams, 'teams', (one, at) => readTeam(one, at, zone)),
			'teams'
		),
		ask: text(all.ask, 'ask'),
		why: text(all.why, 'why'),
		whyCite: readCite(all.whyCite, 'whyCite'),
		but: text(all.but, 'but'),
		butCite: readCite(all.butCite, 'butCite'),
		night: text(all.night, 'night')
	};
}

function readTeam(value: unknown, at: string, zone: number): Team {
	const team = fields(value, at);
	const local = { from: hour(team.from, `${at}.from`), to: hour(team.to, `${at}.to`) };
	const ahead = number(team.utc, `${at}.utc`) - zone;
	return {
		id: text(team.id, `${at}.id`),
		of: oneOf(team.of, ['own', 'provider'] as const, `${at}.of`),
		city: text(team.city, `${at}.city`),
		name: text(team.name, `${at}.name`),
		local,
		shift: { from: onClock(local.from - ahead), to: onClock(local.to - ahead) }
	};
}

function hour(value: unknown, at: string): number {
	const read = number(value, at);
	if (!Number.isInteger(read) || read < 0 || read > 23) throw new DataError(at, 'is no hour from 0 to 23');
	return read;
}

/** An hour count on a clock of 24. */
export function onClock(hours: number): number {
	return ((hours % 24) + 24) % 24;
}

/** Hours of a shift. */
export function lengthOf({ from, to }: Shift): number {
	return onClock(to - from) || 24;
}

/** Does the shift work in the hour that begins at `hour`? */
export function works({ from, to }: Shift, hour: number): boolean {
	return onClock(hour - from) < lengthOf({ from, to });
}

/** How many of the teams work in each hour of the client's day. */
export function cover(teams: readonly Team[]): number[] {
	return Array.from({ length: 24 }, (_, hour) => teams.filter(({ shift }) => works(shift, hour)).length);
}

/** The stretches in which nobody works; none where somebody always does. */
export function gaps(teams: readonly Team[]): Shift[] {
	const counts = cover(teams);
	if (counts.every((count) => count === 0)) return [{ from: 0, to: 0 }];
	const begins = counts.flatMap((count, hour) => (count === 0 && counts[onClock(hour - 1)] ? [hour] : []));
	return begins.map((from) => {
		let to = from;
		while (!counts[onClock(to)]) to++;
		return { from, to: onClock(to) };
	});
}

/** A stretch of the request's way. Hours run on past 24, so that a way has one direction. */
export interface Leg {
	from: number;
	to: number;
	/** Who works on it; null while it waits. */
	team: string | null;
}

/**
 * The way of a request: whoever has it keeps it to the end of the shift; then the team on duty that can keep it
 * longest takes over. Null where nobody ever works.
 */
export function wayOf(request: Request, teams: readonly Team[]): Leg[] | null {
	if (teams.length === 0) return null;
	const legs: Leg[] = [];
	let left = request.work;
	for (let hour = request.at; left > 0; hour++) {
		const on = teams.filter(({ shift }) => works(shift, hour));
		const holder = on.find(({ id }) => id === legs.at(-1)?.team) ?? longest(on, hour);
		const last = legs.at(-1);
		if (last && last.team === (holder?.id ?? null)) last.to = hour + 1;
		else legs.push({ from: hour, to: hour + 1, team: holder?.id ?? null });
		if (holder) left--;
	}
	return legs;
}

function longest(on: readonly Team[], hour: number): Team | undefined {
	const rest = ({ shift }: Team) => onClock(shift.to - hour);
	return [...on].sort((a, b) => rest(b) - rest(a))[0];
}

/** Hours from the request to its end; null where it never ends. */
export function turnaround(request: Request, teams: readonly Team[]): number | null {
	const way = wayOf(request, teams);
	return way ? way.at(-1)!.to - request.at : null;
}

/** The team that, added to the client's own, ends the request of the story soonest. */
export function bestToAdd({ teams, request }: Clock): Team {
	const own = teams.filter(({ of }) => of === 'own');
	const time = (team: Team) => turnaround(request, [...own, team]) ?? Infinity;
	return teams.filter(({ of }) => of === 'provider').sort((a, b) => time(a) - time(b))[0]!;
}
