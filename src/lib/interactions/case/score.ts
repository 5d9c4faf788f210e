import { enough } from '../parts.ts';
import type { Score } from '../types.ts';
import { lookAhead } from './solve.ts';
import type { Case } from './types.ts';
import { follow, walk } from './walk.ts';

/** Points of a path. */
export function pointsOf({ points }: Pick<Case['key'], 'points'>, path: readonly string[]): number {
	return path.reduce((sum, id) => sum + (points[id] ?? 0), 0);
}

/**
 * From 0 for the worst path to 1 for the best. A choice is right when nothing better could be reached from where
 * it was made, so a slip does not make every later choice wrong. A path without an ending scores nothing.
 */
export function score(key: Case['key'], path: Case['response'], body: Case['body']): Score {
	const { taken, whole } = walk(body, path);
	const ahead = lookAhead(body, key.points);
	const parts = taken.map((one): [string, boolean] => {
		const next = follow(body, one, one.turn)!;
		return [one.turn.id, (key.points[one.turn.id] ?? 0) + ahead(next).most >= ahead(one).most];
	});
	const span = key.most - key.least;
	const scaled = whole && span > 0 ? Math.min(1, Math.max(0, (pointsOf(key, path) - key.least) / span)) : 0;
	return { scaled, right: scaled >= enough, parts: Object.fromEntries(parts) };
}
