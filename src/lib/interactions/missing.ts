import { rulesOf } from './rules.ts';
import type { ItemType, PresentedOf, ResponseOf } from './types.ts';

/**
 * What is still missing before an answer can be handed in, as a sentence; undefined when nothing is.
 * Not a disabled button: that would not say why.
 */
export function missing<T extends ItemType>(item: PresentedOf<T>, response: ResponseOf<T> | undefined): string | undefined {
	return rulesOf<T>(item.type).missing(item, response);
}
