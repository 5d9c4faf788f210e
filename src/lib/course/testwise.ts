/** Test-wise guessers: nine ways to answer a choice without having read the lesson, and their vote. */
import type { Item } from '#lib/interactions/types.ts';
import { atLeast } from './lint/chance.ts';
import { asked, type Asked } from './lint/rule.ts';
import { absolutes, brackets, content, figures, hedges, listing, numbers, overlap } from './lint/words.ts';

/** What one guesser reached. */
export interface Figure {
	guesser: string;
	/** Share of right answers, 0..1; a guess between equals counts in parts. */
	accuracy: number;
	/** Share by chance. */
	chance: number;
	/** Probability of at least so many by chance. */
	p: number;
}

/** 1 % shared over ten guessers (Bonferroni). */
export const limit = 0.001;
/** With fewer items chance alone reaches any figure. */
export const enough = 40;

/** Rates each option: a guesser takes the highest. */
type Guesser = (asked: Asked, option: string, i: number) => number;

const guessers: Record<string, Guesser> = {
	longest: (_, option) => option.length,
	shortest: (_, option) => -option.length,
	'stem overlap': ({ stem }, option) => shared(content(stem), content(option)),
	'no absolutes': (_, option) => (absolutes.test(option) ? 0 : 1),
	hedged: (_, option) => (hedges.test(option) ? 1 : 0),
	specific: (_, option) =>
		[figures, numbers, brackets, listing].filter((mark) => mark.test(option)).length + (option.match(/(?<!^)\b\p{Lu}/gu)?.length ?? 0),
	convergence: ({ options }, option) =>
		options.filter(({ text }) => text !== option).reduce((sum, { text }) => sum + overlap(content(option), content(text)), 0),
	first: (_asked, _option, i) => -i,
	last: (_asked, _option, i) => i
};

/** Figures of the nine guessers and of their vote over all choices among `items`; empty without any. */
export function testwise(items: readonly Item[]): Figure[] {
	const choices = items.filter(({ type }) => type === 'choice').map((item) => asked({ item, file: '', line: 0 }));
	if (choices.length === 0) return [];
	const names = Object.keys(guessers);
	const picks = choices.map((one) => names.map((name) => pick(one, guessers[name]!)));
	const votes = picks.map((rows) => best(rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0))));
	const chances = choices.map(({ options }) => 1 / options.length);
	const figure = (guesser: string, rows: number[][]): Figure => {
		const hits = choices.reduce((sum, { options }, c) => sum + rows[c]![options.findIndex(({ right }) => right)]!, 0);
		return {
			guesser,
			accuracy: hits / choices.length,
			chance: chances.reduce((sum, one) => sum + one, 0) / choices.length,
			p: atLeast(chances, hits)
		};
	};
	return [
		...names.map((name, n) =>
			figure(
				name,
				picks.map((rows) => rows[n]!)
			)
		),
		figure('vote', votes)
	];
}

/** Each option's share of the guess. */
function pick(one: Asked, guesser: Guesser): number[] {
	return best(one.options.map(({ text }, i) => guesser(one, text, i)));
}

/** Shares a guess among the highest values. */
function best(values: number[]): number[] {
	const top = Math.max(...values) - 1e-9;
	const winners = values.filter((value) => value >= top).length;
	return values.map((value) => (value >= top ? 1 / winners : 0));
}

function shared(stem: ReadonlySet<string>, option: ReadonlySet<string>): number {
	return option.size === 0 ? 0 : [...option].filter((word) => stem.has(word)).length;
}
