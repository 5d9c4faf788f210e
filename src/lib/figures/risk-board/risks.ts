/** Risks, what lowers them, and where they stand in a case: how likely, and how much harm. */
import { bases, type Basis } from '../parts/basis.ts';
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, text, unique } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

export interface Remedy {
	id: string;
	name: string;
}

/** Why a remedy lowers a risk, and whether a source says so. */
export interface Lowers {
	remedy: string;
	basis: Basis;
	why: string;
	cite: Citation[];
}

export interface Risk {
	id: string;
	name: string;
	text: string;
	cite: Citation[];
	/** Best first. */
	lowers: Lowers[];
}

/** A cell of the grid: 1 low, 3 high. */
export interface Cell {
	likely: number;
	harm: number;
}

export interface Case {
	id: string;
	name: string;
	story: string;
	/** Where we put some of the risks. */
	places: (Cell & { risk: Risk; why: string })[];
}

export interface Board {
	remedies: Remedy[];
	risks: Risk[];
	cases: Case[];
}

/** Reads `risk-board.yaml`; a mistake throws with its place. */
export function readBoard(data: unknown): Board {
	const all = fields(data, 'risk-board');
	const remedies = unique(
		list(all.remedies, 'remedies', (one, at) => {
			const { id, name } = fields(one, at);
			return { id: text(id, `${at}.id`), name: text(name, `${at}.name`) };
		}),
		'remedies'
	);
	const ids = remedies.map(({ id }) => id);
	const risks = unique(
		list(all.risks, 'risks', (one, at) => readRisk(one, at, ids)),
		'risks'
	);
	return {
		remedies,
		risks,
		cases: unique(
			list(all.cases, 'cases', (one, at) => readCase(one, at, risks)),
			'cases'
		)
	};
}

function readRisk(value: unknown, at: string, remedies: string[]): Risk {
	const risk = fields(value, at);
	return {
		id: text(risk.id, `${at}.id`),
		name: text(risk.name, `${at}.name`),
		text: text(risk.text, `${at}.text`),
		cite: readCite(risk.cite, `${at}.cite`),
		lowers: list(risk.lowers, `${at}.lowers`, (one, place) => {
			const { remedy, basis, why, cite } = fields(one, place);
			return {
				remedy: oneOf(remedy, remedies, `${place}.remedy`),
				basis: oneOf(basis, bases, `${place}.basis`),
				why: text(why, `${place}.why`),
				cite: readCite(cite, `${place}.cite`)
			};
		})
	};
}

function readCase(value: unknown, at: string, risks: Risk[]): Case {
	const one = fields(value, at);
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		story: text(one.story, `${at}.story`),
		places: list(one.places, `${at}.places`, (entry, place) => {
			const { risk, likely, harm, why } = fields(entry, place);
			const id = oneOf(
				risk,
				risks.map((known) => known.id),
				`${place}.risk`
			);
			return {
				risk: risks.find((known) => known.id === id)!,
				likely: grade(likely, `${place}.likely`),
				harm: grade(harm, `${place}.harm`),
				why: text(why, `${place}.why`)
			};
		})
	};
}

function grade(value: unknown, at: string): number {
	const read = number(value, at);
	if (![1, 2, 3].includes(read)) throw new DataError(at, 'is not 1, 2 or 3');
	return read;
}

/** What is said of a remedy chosen for a risk. Null when it does not lower it. */
export function lowering(risk: Risk, remedy: string): Lowers | null {
	return risk.lowers.find((one) => one.remedy === remedy) ?? null;
}

/** How many of the chosen remedies lower their risk, in words. */
export function matched(risks: readonly Risk[], chosen: Readonly<Record<string, string | undefined>>): string {
	const tried = risks.filter(({ id }) => chosen[id]);
	const good = tried.filter((risk) => lowering(risk, chosen[risk.id]!)).length;
	return `${capital(inWords(good))} of ${inWords(tried.length)} remedies ${good === 1 ? 'lowers its' : 'lower their'} risk`;
}

export const likelyWords = ['unlikely', 'possible', 'likely'];
export const harmWords = ['little harm', 'some harm', 'great harm'];

/** "likely, some harm" */
export function cellWords({ likely, harm }: Cell): string {
	return `${likelyWords[likely - 1]}, ${harmWords[harm - 1]}`;
}

/** Beyond the line: to be acted on first. */
export function first({ likely, harm }: Cell): boolean {
	return likely + harm >= 5;
}

/** All cells as they stand: great harm on top, likely on the right. */
export const cells: readonly Cell[] = [3, 2, 1].flatMap((harm) => [1, 2, 3].map((likely) => ({ likely, harm })));

/** The line on a grid of 3 by 3 in a box of 300 by 300: what lies above and right of it comes first. */
export function linePath(): string {
	let path = '';
	for (const harm of [3, 2, 1]) {
		const left = [1, 2, 3].find((likely) => first({ likely, harm })) ?? 4;
		const [x, top] = [(left - 1) * 100, (3 - harm) * 100];
		path += path ? `H${x}V${top + 100}` : `M${x} ${top}V${top + 100}`;
		if (left === 4) return path.replace(/V\d+$/, '');
	}
	return path;
}

/** What comparing a case says: of how many risks the learner agrees with us on what comes first. */
export function agreed(one: Case, own: Readonly<Record<string, Cell | undefined>>): string {
	const same = one.places.filter((place) => own[place.risk.id] && first(own[place.risk.id]!) === first(place)).length;
	if (same === one.places.length) return `All ${inWords(same)} on the same side of the line as ours`;
	return `${capital(inWords(same))} of ${inWords(one.places.length)} on the same side of the line as ours`;
}
