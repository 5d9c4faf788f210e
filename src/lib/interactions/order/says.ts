import type { Order } from './types.ts';

/** What is said about a step once the answer is in, from its place and the right one. */
export function saysOf(key: Order['key'], response: readonly string[], id: string): string {
	const place = key.order.indexOf(id) + 1;
	const own = response.indexOf(id) + 1;
	if (own === place) return 'In its place';
	const follows = place > 1 && own > 1 && response[own - 2] === key.order[place - 2];
	return follows ? `Behind the right step. It comes at ${place}` : `It comes at ${place}`;
}

/** What is announced after a move: "Bake the loaf, now 3 of 5". */
export function announced(text: string, place: number, count: number): string {
	return `${text.replace(/[.]$/, '')}, now ${place} of ${count}`;
}
