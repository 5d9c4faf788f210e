import { scoreOf } from '../parts.ts';
import type { Score } from '../types.ts';
import type { Multi } from './types.ts';

/**
 * Every option is a yes or no of its own, so that choosing all of them does not pay.
 * Options that do not exist, and options named twice, change nothing.
 */
export function score(key: Multi['key'], response: Multi['response'], body: Multi['body']): Score {
	return scoreOf(body.options.map(({ id }) => [id, response.includes(id) === key.right.includes(id)]));
}
