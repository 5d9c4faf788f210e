import { to } from '../to.ts';
import type { Item } from '#lib/interactions/types.ts';
import { writeNeeds } from '#lib/sourcing/state.ts';

/** Address of the lab with the case of a question in it; undefined for questions without one. */
export function labHref(item: Item): string | undefined {
	return item.type === 'sourcing' ? `${to('/lab')}?${writeNeeds(item.key.needs, item.key.facts)}` : undefined;
}
