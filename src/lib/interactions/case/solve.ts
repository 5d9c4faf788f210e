/** What a case is worth from a place on: its best, its worst and its average path. Paths must end (the parser sees to it). */
import { follow, nameOf, seen, type Place } from './walk.ts';
import type { Case } from './types.ts';

/** What lies ahead of a place, in points. */
export interface Ahead {
	most: number;
	least: number;
	/** Of a path chosen blindly. */
	average: number;
	/** Ids of the turns of the best way on; the first in the file where several are as good. */
	best: string[];
}

/** Looks ahead from any place of one case; each place is worked out once. */
export function lookAhead(body: Case['body'], points: Case['key']['points']): (place: Place) => Ahead {
	const known = new Map<string, Ahead>();
	const from = (place: Place): Ahead => {
		const name = nameOf(place);
		const found = known.get(name);
		if (found) return found;
		const ways = seen(place).turns.flatMap((turn) => {
			const next = follow(body, place, turn);
			if (!next) return [];
			const { most, least, average, best } = from(next);
			const own = points[turn.id] ?? 0;
			return [{ most: own + most, least: own + least, average: own + average, best: [turn.id, ...best] }];
		});
		const ahead = ways.length
			? {
					most: Math.max(...ways.map(({ most }) => most)),
					least: Math.min(...ways.map(({ least }) => least)),
					average: ways.reduce((sum, { average }) => sum + average, 0) / ways.length,
					best: ways.reduce((a, b) => (b.most > a.most ? b : a)).best
				}
			: { most: 0, least: 0, average: 0, best: [] };
		known.set(name, ahead);
		return ahead;
	};
	return from;
}
