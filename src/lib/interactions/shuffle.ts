/**
 * A list in an order that depends on the seed alone: the same learner at the same question finds the same
 * order after a reload, and the server draws what the browser draws. Fisher–Yates over a small seeded generator.
 */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
	const next = generator(seed);
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		[out[i], out[j]] = [out[j] as T, out[i] as T];
	}
	return out;
}

/** Numbers in 0..1 from a text: FNV-1a to a state, mulberry32 from there. */
function generator(seed: string): () => number {
	let state = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
