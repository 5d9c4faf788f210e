import type { Score } from './types.ts';

/** From this share of right parts on, an answer of several parts counts as right. */
export const enough = 0.8;

/** The score of an answer that has several parts, from each part's id and whether it was right. */
export function scoreOf(parts: (readonly [id: string, right: boolean])[]): Score {
	const right = parts.filter(([, one]) => one).length;
	const scaled = parts.length === 0 ? 0 : right / parts.length;
	return { scaled, right: scaled >= enough, parts: Object.fromEntries(parts) };
}
