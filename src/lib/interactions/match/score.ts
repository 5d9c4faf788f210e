import { scoreOf } from '../parts.ts';
import type { Score } from '../types.ts';
import type { Match } from './types.ts';

/** Every row is a part of its own; one without an answer is not right. */
export function score(key: Match['key'], response: Match['response']): Score {
	return scoreOf(Object.entries(key).map(([row, answer]) => [row, response[row] === answer]));
}
