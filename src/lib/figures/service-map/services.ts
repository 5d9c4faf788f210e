/** The services of the map, and what can be said of how a learner placed them. */
import { readCite, type Citation } from '../parts/cite.ts';
import { fields, list, oneOf, text } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

export const sides = ['inside', 'outside'] as const;
/** Of the client's wall: inside serves the company, outside its customers. */
export type Side = (typeof sides)[number];

/** How each side is called: at the head of its column, in full, and as a half of BPO. */
export const sideWords: Record<Side, { head: string; full: string; half: string }> = {
	inside: { head: 'Inside', full: 'Inside the wall (serves the company)', half: 'back office' },
	outside: { head: 'Outside', full: 'Outside the wall (serves its customers)', half: 'front office' }
};

export interface Service {
	id: string;
	name: string;
	/** Who gets the help. */
	served: string;
	/** Where we put it. */
	side: Side;
	/** A clause after the side: "Inside: payroll serves the client's own staff". */
	why: string;
	cite: Citation[];
}

/** Where a learner has put services, by their ids; what is missing is not placed yet. */
export type Placed = Readonly<Record<string, Side | undefined>>;

/** Reads `service-map.yaml`; a mistake throws with its place. */
export function readServices(data: unknown): Service[] {
	return list(fields(data, 'service-map').services, 'services', (one, at) => {
		const service = fields(one, at);
		return {
			id: text(service.id, `${at}.id`),
			name: text(service.name, `${at}.name`),
			served: text(service.served, `${at}.served`),
			side: oneOf(service.side, sides, `${at}.side`),
			why: text(service.why, `${at}.why`),
			cite: readCite(service.cite, `${at}.cite`)
		};
	});
}

/** Where the wall stands in a row, 0..1 from the left: it takes in what is inside, leaves out what is outside, and waits in the middle. */
export function wallAt(side: Side | undefined): number {
	return side === undefined ? 0.5 : side === 'inside' ? 1 : 0;
}

/** How many services are placed. */
export function placedCount(services: readonly Service[], placed: Placed): number {
	return services.filter(({ id }) => placed[id]).length;
}

/** What comparing says, over the services that have been compared. */
export function tally(compared: readonly Service[], placed: Placed): string {
	if (compared.length === 0) return 'Place at least one service first, then compare.';
	const apart = compared.filter(({ id, side }) => placed[id] !== side);
	const all = inWords(compared.length);
	if (apart.length === 0) {
		if (compared.length === 1) return 'The one you placed stands where we put it.';
		return `${compared.length === 2 ? 'Both' : `All ${all}`} stand where we put them.`;
	}
	const same = compared.length - apart.length;
	return `${capital(inWords(same))} of ${all} ${same === 1 ? 'stands where we put it' : 'stand where we put them'}. On the other side: ${apart.map(({ name }) => `“${name}”`).join(', ')}.`;
}
