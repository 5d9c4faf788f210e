/** Guessers for sequences, matches and cases: what a clever eye reaches without the lesson. */
import { score as scoreOrder } from '#lib/interactions/order/score.ts';
import { lookAhead } from '#lib/interactions/case/solve.ts';
import type { Turn } from '#lib/interactions/case/types.ts';
import { begin, follow, seen } from '#lib/interactions/case/walk.ts';
import type { Item, ItemOf, ItemType } from '#lib/interactions/types.ts';
import type { Figure } from '../testwise.ts';
import { figure, highest, plain } from './parts.ts';
import { content } from './words.ts';

/** Rates a step: the lowest comes first. */
const sorters: Record<string, (text: string) => number> = {
	'shortest first': (text) => text.length,
	'longest first': (text) => -text.length,
	'planning words first': (text) => (/\b(?:plan|decide|define|choose|ask|list|describe|agree)/i.test(text) ? 0 : 1),
	'checking words last': (text) => (/\b(?:check|review|measure|monitor|improve|watch|renew|end)/i.test(text) ? 1 : 0)
};

/** Figures for the orders among `items`. */
export function orderParts(items: readonly Item[]): Figure[] {
	return Object.entries(sorters).flatMap(([guesser, rate]) =>
		figure(
			guesser,
			of(items, 'order').map(({ body, key }) => {
				const guess = [...body.steps].sort((a, b) => rate(a.text) - rate(b.text)).map(({ id }) => id);
				const count = key.order.length;
				// The first step is right in one place of all; each other one there, or behind the step before it.
				const chance = (1 / count + (count - 1) * (2 / count - 1 / (count * (count - 1)))) / count;
				return { parts: count, hits: Object.values(scoreOrder(key, guess).parts).filter(Boolean).length, chance };
			})
		)
	);
}

/** Rates an answer for a row: a guesser takes the highest. */
const matchers: Record<string, (row: string, answer: string) => number> = {
	'word of the row': (row, answer) => [...content(answer)].filter((word) => content(row).has(word)).length,
	'longest answer': (_, answer) => answer.length,
	'like length': (row, answer) => -Math.abs(row.length - answer.length)
};

/** Figures for the matches among `items`. */
export function matchParts(items: readonly Item[]): Figure[] {
	return Object.entries(matchers).flatMap(([guesser, rate]) =>
		figure(
			guesser,
			plain(items, 'match').map(({ parts, answers }) => {
				const rows = parts.filter(({ fits }) => fits);
				const hits = rows.reduce((sum, { text, fits }) => {
					const guess = highest(answers.map((answer) => rate(text, answer)));
					return sum + answers.reduce((part, answer, i) => part + (fits!.includes(answer) ? guess[i]! : 0), 0);
				}, 0);
				return { parts: rows.length, hits, chance: 1 / answers.length };
			})
		)
	);
}

/** Rates a turn of a story: a guesser takes the highest. */
const deciders: Record<string, (turn: Turn, i: number) => number> = {
	first: (_, i) => -i,
	last: (_, i) => i,
	longest: ({ text }) => text.length,
	shortest: ({ text }) => -text.length
};

/** Figures for the cases among `items`: of the choices that a guesser comes to, how many are as good as any there. */
export function caseParts(items: readonly Item[]): Figure[] {
	return Object.entries(deciders).flatMap(([guesser, rate]) =>
		figure(
			guesser,
			of(items, 'case').map(({ body, key }) => {
				const ahead = lookAhead(body, key.points);
				const row = { parts: 0, hits: 0, chance: 0 };
				for (let place = begin(body); place && place.scene.turns.length;) {
					const here = place;
					const { turns } = seen(here);
					const good = turns.map((turn) => (key.points[turn.id] ?? 0) + ahead(follow(body, here, turn)!).most >= ahead(here).most);
					const pick = turns.map(rate).reduce((best, value, i, all) => (value > all[best]! ? i : best), 0);
					row.parts += 1;
					row.hits += good[pick] ? 1 : 0;
					row.chance += good.filter(Boolean).length / turns.length;
					place = follow(body, here, turns[pick]!);
				}
				return { ...row, chance: row.chance / row.parts };
			})
		)
	);
}

function of<T extends ItemType>(items: readonly Item[], type: T): ItemOf<T>[] {
	return items.filter((item) => item.type === type) as unknown as ItemOf<T>[];
}
