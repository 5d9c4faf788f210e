/**
 * Ways of answering as pages load them. A lesson and a bank name the ways of their own questions
 * (`course/plugin.server.ts`), so that a page has no code of those it does not ask; whoever learns only at run
 * time what will be asked gets them from `loadWays`.
 */
import type { ItemType } from './types.ts';
import type { Way, Ways } from './way.ts';

type Loaders = { readonly [T in ItemType]: () => Promise<{ way: Way<T> }> };

/** A type without a way does not compile. */
const loaders: Loaders = {
	choice: () => import('./choice/way.svelte.ts'),
	multi: () => import('./multi/way.svelte.ts'),
	sort: () => import('./sort/way.svelte.ts'),
	sourcing: () => import('./sourcing/way.svelte.ts'),
	order: () => import('./order/way.svelte.ts'),
	match: () => import('./match/way.svelte.ts'),
	number: () => import('./number/way.svelte.ts'),
	case: () => import('./case/way.svelte.ts')
};

/** The ways of some types; naming one twice costs nothing. Rejects when one cannot be loaded. */
export async function loadWays(types: readonly ItemType[]): Promise<Ways> {
	const pairs = types.map(async (type) => [type, (await loaders[type]()).way] as const);
	return Object.fromEntries(await Promise.all(pairs)) as Ways;
}
