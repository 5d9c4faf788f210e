import type { ItemOf, ItemType, PresentedOf } from './types.ts';

/**
 * An item without what only the scorer may see: key, feedback, reason, claims and citations.
 * Built from a list of what may be seen, so that a field added later does not leak.
 */
export function present<T extends ItemType>(item: ItemOf<T>): PresentedOf<T> {
	const { id, type, lesson, objective, skill, level, title, stem, body } = item;
	return { id, type, lesson, objective, skill, level, title, stem, body };
}
