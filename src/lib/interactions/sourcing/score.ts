import type { Score } from '../types.ts';
import type { Sourcing, SourcingAnswer } from './types.ts';

/** Right or not: the key was computed when the course was built. */
export function score(key: Sourcing['key'], response: SourcingAnswer): Score {
	const right = response === key.right;
	return { scaled: right ? 1 : 0, right, parts: { [response]: right } };
}
