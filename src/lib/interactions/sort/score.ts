import { scoreOf } from '../parts.ts';
import type { Score } from '../types.ts';
import type { Sort } from './types.ts';

/** Every task is a part of its own; it is right in any of its accepted bins, and not while it is not placed. */
export function score(key: Sort['key'], response: Sort['response']): Score {
	return scoreOf(Object.entries(key).map(([task, bins]) => [task, bins.includes(response[task] ?? '')]));
}
