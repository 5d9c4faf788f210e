/** BPO, BPA or in-house: first whether the work is core, then what eight signals say together. */
import { readCite, type Citation } from '../parts/cite.ts';
import { pieces, type Piece } from '../parts/line.ts';
import { DataError, fields, list, number, oneOf, optional, text, unique, yes } from '../parts/read.ts';

export type Way = 'bpo' | 'bpa';

export interface Signal {
	id: string;
	to: Way;
	/** 1, or less where sources put the signal in doubt. */
	weight: number;
	/** The signal that cannot be on beside it; empty for none. */
	not: string;
	name: string;
	cite: Citation[];
	against: string;
	againstCite: Citation[];
}

/** What is known of a piece of work. */
export interface Known {
	/** Null: not asked yet. */
	core: boolean | null;
	/** Of core work: only the overhead is the trouble. */
	overhead: boolean;
	/** Ids of the signals that are on. */
	on: readonly string[];
}

export interface Case extends Known {
	id: string;
	name: string;
	story: string;
}

export interface Chooser {
	gate: { ask: string; core: string; coreCite: Citation[]; overhead: string; remote: string; remoteCite: Citation[] };
	signals: Signal[];
	cases: Case[];
}

/** Reads `bpa-chooser.yaml`; a mistake throws with its place. */
export function readChooser(data: unknown): Chooser {
	const all = fields(data, 'bpa-chooser');
	const gate = fields(all.gate, 'gate');
	const signals = unique(list(all.signals, 'signals', readSignal), 'signals');
	signals.forEach(({ not, id }, i) => {
		if (not && signals.find((one) => one.id === not)?.not !== id)
			throw new DataError(`signals[${i}].not`, 'names a signal that does not exclude this one');
	});
	const ids = signals.map(({ id }) => id);
	return {
		gate: {
			ask: text(gate.ask, 'gate.ask'),
			core: text(gate.core, 'gate.core'),
			coreCite: readCite(gate.coreCite, 'gate.coreCite'),
			overhead: text(gate.overhead, 'gate.overhead'),
			remote: text(gate.remote, 'gate.remote'),
			remoteCite: readCite(gate.remoteCite, 'gate.remoteCite')
		},
		signals,
		cases: unique(
			list(all.cases, 'cases', (one, at) => readCase(one, at, ids)),
			'cases'
		)
	};
}

function readSignal(value: unknown, at: string): Signal {
	const signal = fields(value, at);
	return {
		id: text(signal.id, `${at}.id`),
		to: oneOf(signal.to, ['bpo', 'bpa'] as const, `${at}.to`),
		weight: number(signal.weight, `${at}.weight`),
		not: optional(signal.not, `${at}.not`),
		name: text(signal.name, `${at}.name`),
		cite: readCite(signal.cite, `${at}.cite`),
		against: text(signal.against, `${at}.against`),
		againstCite: readCite(signal.againstCite, `${at}.againstCite`)
	};
}

function readCase(value: unknown, at: string, ids: string[]): Case {
	const one = fields(value, at);
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		story: text(one.story, `${at}.story`),
		core: yes(one.core, `${at}.core`),
		overhead: one.overhead === undefined ? false : yes(one.overhead, `${at}.overhead`),
		on: list(one.on, `${at}.on`, (id, place) => oneOf(id, ids, place))
	};
}

/** A lead from which the signals are clear. */
export const clear = 1.5;

/** Signals for BPO less signals for BPA, by weight. */
export function balance(signals: readonly Signal[], on: readonly string[]): number {
	return signals.reduce((sum, { id, to, weight }) => sum + (on.includes(id) ? (to === 'bpo' ? weight : -weight) : 0), 0);
}

/** Every outcome there is; `open`: the signals leave it open, so more facts are needed. */
export const outcomes = ['in-house', 'remote', 'bpo', 'bpa', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcome; null while it is not known whether the work is core. */
export function choose(signals: readonly Signal[], { core, overhead, on }: Known): Outcome | null {
	if (core === null) return null;
	if (core) return overhead ? 'remote' : 'in-house';
	const lead = balance(signals, on);
	return Math.abs(lead) < clear ? 'open' : lead > 0 ? 'bpo' : 'bpa';
}

/** The signals that are on after one is switched: what excludes it goes off. */
export function switched(signals: readonly Signal[], on: readonly string[], id: string): string[] {
	if (on.includes(id)) return on.filter((one) => one !== id);
	const not = signals.find((one) => one.id === id)?.not;
	return [...on.filter((one) => one !== not), id];
}

/** A place on the scale from all for BPA (0) to all for BPO (1), for a balance. */
export function placeOf(signals: readonly Signal[], sum: number): number {
	// Simple and complex exclude each other, so both are counted on their own side.
	const most = Math.max(
		...(['bpo', 'bpa'] as const).map((way) =>
			Math.abs(
				balance(
					signals,
					signals.filter(({ to }) => to === way).map(({ id }) => id)
				)
			)
		)
	);
	return 0.5 + sum / (2 * most);
}

/** The line beside the signals: it begins in the middle and steps at each one that is on. */
export function lineOf(signals: readonly Signal[], on: readonly string[]): Piece[] {
	return pieces(
		signals.map((_, i) => placeOf(signals, balance(signals.slice(0, i + 1), on))),
		placeOf(signals, 0)
	);
}
