/** One year of a client's work: with its own staff, kept for the busiest month, and with a provider, paid by the piece. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, text, unique } from '../parts/read.ts';

/** What one own person costs in a month, in euros. */
export const ownIds = ['wages', 'space', 'equipment', 'training', 'benefits'] as const;
const otherIds = ['price', 'oversight', 'extra', 'quiet', 'busy', 'months', 'output'] as const;
export const lineIds = [...ownIds, ...otherIds] as const;
export type LineId = (typeof lineIds)[number];

/**
 * The numbers of a case. Own lines: euros for each person and month. `price`: euros for each message; `oversight` and
 * `extra`: euros a month. `quiet` and `busy`: messages a month; `months`: how many are busy, at the end of the year;
 * `output`: messages that one person answers in a month.
 */
export type Figures = Record<LineId, number>;

/** One number that can be changed. */
export interface CostLine {
	id: LineId;
	of: 'own' | 'provider' | 'work';
	name: string;
	cite: Citation[];
	step: number;
	max: number;
}

export interface Case {
	id: string;
	name: string;
	story: string;
	figures: Figures;
	why: string;
	cite: Citation[];
}

/** Whichever costs less over the year. */
export type Side = 'own' | 'provider';

export interface Year {
	/** Own people, kept all year. */
	people: number;
	/** Messages of each month, January first. */
	volume: number[];
	/** Own cost of any month. */
	ownMonth: number;
	/** Provider's cost of each month. */
	providerMonths: number[];
	own: number;
	provider: number;
}

/** Reads `cost-lab.yaml`; a mistake throws with its place. */
export function readCosts(data: unknown): { lines: CostLine[]; cases: Case[] } {
	const all = fields(data, 'cost-lab');
	const lines = unique(list(all.lines, 'lines', readLine), 'lines');
	const missing = lineIds.find((id) => !lines.some((line) => line.id === id));
	if (missing) throw new DataError('lines', `lacks "${missing}"`);
	return { lines, cases: unique(list(all.cases, 'cases', readCase), 'cases') };
}

function readLine(value: unknown, at: string): CostLine {
	const line = fields(value, at);
	return {
		id: oneOf(line.id, lineIds, `${at}.id`),
		of: oneOf(line.of, ['own', 'provider', 'work'] as const, `${at}.of`),
		name: text(line.name, `${at}.name`),
		cite: readCite(line.cite, `${at}.cite`),
		step: number(line.step, `${at}.step`),
		max: number(line.max, `${at}.max`)
	};
}

function readCase(value: unknown, at: string): Case {
	const one = fields(value, at);
	const figures = fields(one.figures, `${at}.figures`);
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		story: text(one.story, `${at}.story`),
		figures: Object.fromEntries(lineIds.map((id) => [id, number(figures[id], `${at}.figures.${id}`)])) as Figures,
		why: text(one.why, `${at}.why`),
		cite: readCite(one.cite, `${at}.cite`)
	};
}

/** Euros that one own person costs in a month. */
export function perPerson(figures: Figures): number {
	return ownIds.reduce((sum, id) => sum + figures[id], 0);
}

/** Works out the year. With nothing to answer nobody is kept. */
export function yearOf(figures: Figures): Year {
	const volume = Array.from({ length: 12 }, (_, i) => (i >= 12 - figures.months ? figures.busy : figures.quiet));
	const people = figures.output > 0 ? Math.ceil(Math.max(...volume) / figures.output) : 0;
	const ownMonth = people * perPerson(figures);
	const providerMonths = volume.map((messages) => messages * figures.price + figures.oversight + figures.extra);
	return { people, volume, ownMonth, providerMonths, own: ownMonth * 12, provider: providerMonths.reduce((sum, cost) => sum + cost, 0) };
}

/** Who costs less; null when the two cost the same to the euro. */
export function cheaper({ own, provider }: Pick<Year, 'own' | 'provider'>): Side | null {
	const gap = Math.round(own - provider);
	return gap === 0 ? null : gap > 0 ? 'provider' : 'own';
}

/** The figures with all the work spread evenly over the year. */
export function evenly(figures: Figures): Figures {
	const volume = yearOf(figures).volume.reduce((sum, messages) => sum + messages, 0) / 12;
	return { ...figures, quiet: volume, busy: volume, months: 0 };
}

/** Where the two years cost the same, each other number left as it is; null where no amount of 0 or more does it. */
export interface BreakEven {
	/** Euros for each message. */
	price: number | null;
	/** Charges nobody planned, in euros a month. */
	extra: number | null;
}

/** The price and the extra charges at which own staff and provider cost the same. */
export function breakEven(figures: Figures): BreakEven {
	const year = yearOf(figures);
	const messages = year.volume.reduce((sum, one) => sum + one, 0);
	const price = messages > 0 ? (year.own - 12 * (figures.oversight + figures.extra)) / messages : -1;
	const extra = figures.extra + (year.own - year.provider) / 12;
	return { price: price < 0 ? null : price, extra: extra < 0 ? null : extra };
}
