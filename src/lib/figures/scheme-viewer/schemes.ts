/** The same services in the scheme of each source: who places them where, and where the schemes part. */
import { citations, sources, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, optional, text, unique } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

export const categories = ['front', 'back', 'kpo'] as const;
export type Category = (typeof categories)[number];
/** A category, or a name without one. */
export type Place = Category | 'none';

/** Each place in full, and as the letter of a narrow column. */
export const placeWords: Record<Place, { full: string; short: string; letter: string }> = {
	front: { full: 'Front office', short: 'Front', letter: 'F' },
	back: { full: 'Back office', short: 'Back', letter: 'B' },
	kpo: { full: 'KPO', short: 'KPO', letter: 'K' },
	none: { full: 'No category', short: '–', letter: '–' }
};

/** Sources in the order of their numbers, which is the order of the columns. */
export const sourceIds: readonly string[] = Object.keys(sources).sort((a, b) => sources[a]!.number - sources[b]!.number);

export interface Scheme {
	source: string;
	number: number;
	name: string;
	/** "3 categories" */
	short: string;
	says: string;
	cite: Citation[];
}

/** One thing that a source says of a service. */
export interface Said {
	place: Place;
	/** Its own group or words. */
	says: string;
	cite: Citation[];
}

export interface Service {
	id: string;
	name: string;
	/** By source; a source that does not name the service is missing. One or two things each. */
	said: Readonly<Record<string, Said[]>>;
	/** The fact that decides; empty where the categories do not differ. */
	decides: string;
}

/** Reads `scheme-viewer.yaml`; a mistake throws with its place. */
export function readSchemes(data: unknown): { schemes: Scheme[]; services: Service[] } {
	const all = fields(data, 'scheme-viewer');
	const schemes = fields(all.schemes, 'schemes');
	return {
		schemes: sourceIds.map((source) => {
			const at = `schemes.${source}`;
			const scheme = fields(schemes[source], at);
			return {
				source,
				...sources[source]!,
				short: text(scheme.short, `${at}.short`),
				says: text(scheme.says, `${at}.says`),
				cite: linesOf(source, scheme.lines, `${at}.lines`)
			};
		}),
		services: unique(list(all.services, 'services', readService), 'services')
	};
}

function readService(value: unknown, at: string): Service {
	const one = fields(value, at);
	const named = fields(one.said, `${at}.said`);
	const said: Record<string, Said[]> = {};
	for (const [source, things] of Object.entries(named)) {
		if (!sourceIds.includes(source)) throw new DataError(`${at}.said.${source}`, 'is no source');
		said[source] = list(things, `${at}.said.${source}`, (thing, place) => {
			const { place: where, says, lines } = fields(thing, place);
			return {
				place: oneOf(where, [...categories, 'none'] as const, `${place}.place`),
				says: text(says, `${place}.says`),
				cite: linesOf(source, lines, `${place}.lines`)
			};
		});
	}
	const service = {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		said,
		decides: optional(one.decides, `${at}.decides`)
	};
	if ((statusOf(service) === 'differ') !== (service.decides !== ''))
		throw new DataError(`${at}.decides`, 'belongs to services whose categories differ, and to all of them');
	return service;
}

function linesOf(source: string, lines: unknown, at: string): Citation[] {
	return citations(
		list(lines, at, number).map((line) => `${source}:${line}`),
		at
	);
}

/** Do the sources put it into two categories, into one, or into none? A source may contradict itself. */
export function statusOf(service: Pick<Service, 'said'>): 'differ' | 'agree' | 'unplaced' {
	const count = new Set(placed(Object.values(service.said).flat())).size;
	return count > 1 ? 'differ' : count === 1 ? 'agree' : 'unplaced';
}

function placed(said: readonly Said[]): Category[] {
	return said.map(({ place }) => place).filter((place) => place !== 'none');
}

/**
 * Where the line stands upright between the columns of a service: at the left edge of a source's column when it
 * puts the service elsewhere than the last source before it that put it anywhere.
 */
export function parting(service: Service): Record<string, boolean> {
	let last: Category | undefined;
	const parts: Record<string, boolean> = {};
	for (const source of sourceIds) {
		const own = placed(service.said[source] ?? []);
		parts[source] = last !== undefined && own.length > 0 && own[0] !== last;
		last = own.at(-1) ?? last;
	}
	return parts;
}

/** How far the line stands from the left in the scheme of one source, 0..1: where it gives a category, all the way. */
export function reachOf(service: Service, source: string): number {
	const said = service.said[source] ?? [];
	return said.length === 0 ? 0 : placed(said).length / said.length;
}

/** Names of the services whose categories differ. */
export function differing(services: readonly Service[]): Service[] {
	return services.filter((service) => statusOf(service) === 'differ');
}

/**
 * What the result says: how many of those that differ the learner ticked, and what else was ticked.
 * `all`: those that differ and no others.
 */
export function tally(services: readonly Service[], ticked: readonly string[]): { word: string; more: string; all: boolean } {
	const differ = differing(services);
	const found = differ.filter(({ id }) => ticked.includes(id)).length;
	const other = ticked.length - found;
	return {
		word: found === differ.length ? `You found all ${inWords(found)}` : `You found ${inWords(found)} of ${inWords(differ.length)}`,
		more:
			other === 0
				? ''
				: `${capital(inWords(other))} of your ticks ${other === 1 ? 'stands' : 'stand'} on a service that the sources do not put in two categories.`,
		all: found === differ.length && other === 0
	};
}
