import { rulesOf } from './rules.ts';
import type { ItemOf, ItemType, Response, ResponseOf, Score } from './types.ts';

/** The score of a response to an item. The response must be one of that item's type. */
export function score<T extends ItemType>(item: ItemOf<T>, response: ResponseOf<T>): Score {
	return rulesOf<T>(item.type).score(item.key, response, item.body);
}

/** Has a response the form that an item asks for? One from a file or an older course may not. */
export function fits<T extends ItemType>(item: Pick<ItemOf<T>, 'type' | 'body'>, response: Response): response is ResponseOf<T> {
	return rulesOf<T>(item.type).fits(response, item.body);
}

/** What blind guessing would score on an item on average, 0..1. */
export function chanceOf<T extends ItemType>(item: ItemOf<T>): number {
	return rulesOf<T>(item.type).chance(item);
}
