import type { Score } from '../types.ts';
import { readings, rounded } from './read.ts';
import type { Numeric, Trap } from './types.ts';

/** Is a number the wanted one: no further off than the tolerance, or the same once it is rounded as asked? */
export function near(given: number, wanted: number, tolerance: number, decimals: number): boolean {
	const noise = 1e-9 * Math.max(1, Math.abs(wanted));
	return Math.abs(given - wanted) <= tolerance + noise || rounded(given, decimals) === wanted;
}

/** Right or not, in whichever of its meanings the number is taken. A text that is no number is not right. */
export function score(key: Numeric['key'], response: string, body: Numeric['body']): Score {
	const right = readings(response, body.unit).some((given) => near(given, key.value, key.tolerance, body.decimals));
	return { scaled: right ? 1 : 0, right, parts: { answer: right } };
}

/** The typical mistake that an answer shows, if it shows one. */
export function trapOf(key: Numeric['key'], response: string, body: Numeric['body']): Trap | undefined {
	const given = readings(response, body.unit);
	return key.traps.find(({ value }) => given.some((one) => near(one, value, key.tolerance, body.decimals)));
}
