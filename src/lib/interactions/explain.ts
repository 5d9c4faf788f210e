import type { Explanation } from './explanation.ts';
import { rulesOf } from './rules.ts';
import type { ItemOf, ItemType, ResponseOf, Score } from './types.ts';

/** What a learner reads about an answer that has been scored. */
export function explain<T extends ItemType>(item: ItemOf<T>, response: ResponseOf<T>, score: Score): Explanation {
	return rulesOf<T>(item.type).explain(item, response, score);
}

/** The right answer in words, a paragraph each, for paper and for pages without scripts. */
export function rightAnswer<T extends ItemType>(item: ItemOf<T>): string[] {
	return rulesOf<T>(item.type).rightAnswer(item);
}
