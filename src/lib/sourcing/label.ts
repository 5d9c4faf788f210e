/** Where the place of the provider is named, the definition decides and nothing is weighed. */
import type { Model } from './types.ts';

/** Place to the places that count as neighbouring or nearby. One direction is enough. */
export type Near = Readonly<Record<string, readonly string[]>>;

/**
 * The delivery model of two countries, by the most specific definition that fits: the same country, a
 * neighbouring or nearby one, any other.
 */
export function label(client: string, provider: string, near: Near): Model {
	if (client === provider) return 'onshore';
	const close = (a: string, b: string) => Object.hasOwn(near, a) && (near[a]?.includes(b) ?? false);
	return close(client, provider) || close(provider, client) ? 'nearshore' : 'offshore';
}
