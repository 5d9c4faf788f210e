/** Weekly measures beside the targets of an SLA: which weeks breach them, and what a learner marked. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, text, unique } from '../parts/read.ts';
import { amount } from '../parts/number.ts';
import { inWords, listed } from '../parts/words.ts';

export interface Measure {
	id: string;
	name: string;
	unit: string;
	/** Whether the target is the most or the least that is allowed. */
	good: 'most' | 'least';
}

/** One measure of a case, week by week. */
export interface Track {
	measure: Measure;
	target: number;
	/** Week 1 first. */
	values: number[];
}

export interface Action {
	id: string;
	text: string;
	why: string;
}

export interface Case {
	id: string;
	name: string;
	story: string;
	tracks: Track[];
	ask: string;
	actions: Action[];
	/** Id of the action that fits. */
	fits: string;
}

/** Reads `sla-dashboard.yaml`; a mistake throws with its place. */
export function readDashboard(data: unknown): { cite: Citation[]; cases: Case[] } {
	const all = fields(data, 'sla-dashboard');
	const measures = unique(
		list(all.measures, 'measures', (one, at): Measure => {
			const { id, name, unit, good } = fields(one, at);
			return {
				id: text(id, `${at}.id`),
				name: text(name, `${at}.name`),
				unit: text(unit, `${at}.unit`),
				good: oneOf(good, ['most', 'least'] as const, `${at}.good`)
			};
		}),
		'measures'
	);
	return {
		cite: readCite(all.cite, 'cite'),
		cases: unique(
			list(all.cases, 'cases', (one, at) => readCase(one, at, measures)),
			'cases'
		)
	};
}

function readCase(value: unknown, at: string, measures: Measure[]): Case {
	const one = fields(value, at);
	const targets = fields(one.targets, `${at}.targets`);
	const weeks = fields(one.weeks, `${at}.weeks`);
	const tracks = measures.map((measure) => ({
		measure,
		target: number(targets[measure.id], `${at}.targets.${measure.id}`),
		values: list(weeks[measure.id], `${at}.weeks.${measure.id}`, number)
	}));
	const uneven = tracks.find(({ values }) => values.length !== tracks[0]!.values.length);
	if (uneven) throw new DataError(`${at}.weeks.${uneven.measure.id}`, 'has another number of weeks than the first measure');
	let fits = '';
	const actions = unique(
		list(one.actions, `${at}.actions`, (entry, place) => {
			const action = fields(entry, place);
			if (action.fits === true && fits) throw new DataError(`${place}.fits`, 'stands there twice: one action fits');
			const id = text(action.id, `${place}.id`);
			if (action.fits === true) fits = id;
			return { id, text: text(action.text, `${place}.text`), why: text(action.why, `${place}.why`) };
		}),
		`${at}.actions`
	);
	if (!fits) throw new DataError(`${at}.actions`, 'has none that fits; write fits: true at one');
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		story: text(one.story, `${at}.story`),
		tracks,
		ask: text(one.ask, `${at}.ask`),
		actions,
		fits
	};
}

/** Does a value breach the target? A value on it does not. */
export function breaches({ measure, target }: Pick<Track, 'measure' | 'target'>, value: number): boolean {
	return measure.good === 'most' ? value > target : value < target;
}

/** The weeks that breach the target, counted from 1. */
export function breachWeeks(track: Track): number[] {
	return track.values.flatMap((value, i) => (breaches(track, value) ? [i + 1] : []));
}

/** "at most 4 hours" */
export function targetWords({ measure, target }: Track): string {
	return `at ${measure.good} ${amountOf(target)} ${measure.unit}`;
}

/** A value as it is shown: "4.0" beside values with a decimal, "95" beside whole ones. */
export function valueWords(track: Track, value: number): string {
	return track.values.some((one) => one % 1 !== 0) ? value.toFixed(1) : amount(value);
}

function amountOf(value: number): string {
	return value % 1 === 0 ? amount(value) : value.toFixed(1);
}

/** "weeks 4, 5 and 6" */
export function weekWords(weeks: readonly number[]): string {
	return weeks.length === 1 ? `week ${weeks[0]}` : `weeks ${listed(weeks.map(String))}`;
}

/** Are the marks of a track exactly its breaches? */
export function rightly(track: Track, marked: readonly number[]): boolean {
	return String(breachWeeks(track)) === String([...marked].sort((a, b) => a - b));
}

/** What comparing says of one measure: its breaches, and each mark that is too many or missing. */
export function compared(track: Track, marked: readonly number[]): string {
	const all = breachWeeks(track);
	const side = track.measure.good === 'most' ? 'over' : 'under';
	const first = all.length ? `The target is breached in ${weekWords(all)}.` : 'The target is met in every week.';
	const missed = all.filter((week) => !marked.includes(week));
	const extra = marked.filter((week) => !all.includes(week)).sort((a, b) => a - b);
	const on = extra.filter((week) => track.values[week - 1] === track.target);
	const inside = extra.filter((week) => !on.includes(week));
	return [
		first,
		missed.length && `You left out ${weekWords(missed)}.`,
		on.length && `In ${weekWords(on)} the value is on the target, not ${side} it.`,
		inside.length && `In ${weekWords(inside)} the value is on the good side of the target.`
	]
		.filter(Boolean)
		.join(' ');
}

/** How many of the measures were read rightly, in words. */
export function readWords(tracks: readonly Track[], marked: Readonly<Record<string, number[] | undefined>>): string {
	const right = tracks.filter((track) => rightly(track, marked[track.measure.id] ?? [])).length;
	return right === tracks.length
		? `All ${inWords(right)} lines read rightly`
		: `${inWords(right)} of ${inWords(tracks.length)} lines read rightly`;
}
