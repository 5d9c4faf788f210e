/** Choosing the items of a scenario quiz: mixed, fresh first, the same for the same seed. */
import type { Item } from '#lib/interactions/types.ts';
import type { Progress } from '#lib/record/progress.ts';

/** A repeatable stream of numbers 0..1 from a text (mulberry32 over FNV-1a). */
export function stream(seed: string): () => number {
	let state = 2166136261;
	for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Up to `size` items of a bank for one round. Items never answered come before those answered, those
 * missed before those right; objectives and types alternate, so that look-alike cases stand side by side.
 * @param seed changes with every round, so that the round changes
 */
export function pickRound(items: readonly Item[], progress: Progress, seed: string, size = 8): Item[] {
	const random = stream(seed);
	const rank = (item: Item) => {
		const seen = progress.items[item.id];
		return !seen || seen.attempts === 0 ? 0 : seen.last.right ? 2 : 1;
	};
	const pool = items.map((item) => ({ item, key: rank(item) + random() * 0.9 })).sort((a, b) => a.key - b.key);
	const chosen: Item[] = [];
	const count = (test: (item: Item) => boolean) => chosen.filter(test).length;
	while (chosen.length < size && pool.length) {
		let best = 0;
		let least = Infinity;
		pool.forEach(({ item, key }, i) => {
			const crowd =
				count((one) => one.objective === item.objective) +
				count((one) => one.skill === item.skill) +
				(item.type === 'choice' ? 0.5 : 1.2) * count((one) => one.type === item.type);
			if (key * 2 + crowd < least) [best, least] = [i, key * 2 + crowd];
		});
		chosen.push(pool.splice(best, 1)[0]!.item);
	}
	return spread(chosen);
}

/** Puts items of one skill apart from each other, as far as a round allows. */
function spread(items: Item[]): Item[] {
	const rest = [...items];
	const out: Item[] = [];
	while (rest.length) {
		const last = out.at(-1);
		const i = Math.max(
			0,
			rest.findIndex((item) => item.skill !== last?.skill && item.type !== last?.type)
		);
		out.push(rest.splice(i, 1)[0]!);
	}
	return out;
}
