import type { Score } from '../types.ts';
import type { Choice } from './types.ts';

/** Right or not: there is one right option. An option that does not exist is not right. */
export function score(key: Choice['key'], response: Choice['response']): Score {
	const right = response === key.right;
	return { scaled: right ? 1 : 0, right, parts: { [response]: right } };
}
