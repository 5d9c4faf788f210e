/** How each way of answering is scored: a pure function of key, response and, where it needs them, the parts in the body. */
import { score as choice } from './choice/score.ts';
import { score as multi } from './multi/score.ts';
import { score as sort } from './sort/score.ts';
import { score as sourcing } from './sourcing/score.ts';
import type { Item, ItemOf, ItemType, Response, ResponseOf, Score, Shapes } from './types.ts';

type Scorer<T extends ItemType> = (key: Shapes[T]['key'], response: ResponseOf<T>, body: Shapes[T]['body']) => Score;

/** A type without a scorer does not compile. */
const scorers: { [T in ItemType]: Scorer<T> } = { choice, multi, sort, sourcing };

/** The score of a response to an item. The response must be one of that item's type. */
export function score<T extends ItemType>(item: ItemOf<T>, response: ResponseOf<T>): Score {
	const scorer: Scorer<T> = scorers[item.type];
	return scorer(item.key, response, item.body);
}

/** Has a response the form that an item's type asks for? One from a file or an older course may not. */
export function fits(item: Item, response: Response): boolean {
	if (item.type === 'multi') return Array.isArray(response);
	if (item.type === 'sort') return typeof response === 'object' && !Array.isArray(response);
	return typeof response === 'string';
}
