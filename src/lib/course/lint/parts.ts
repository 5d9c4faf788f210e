/** Guessers for answers in parts: every option of a multi and every task of a sort is one guess. */
import type { Item } from '#lib/interactions/types.ts';
import type { Figure } from '../testwise.ts';
import { asked, type Asked } from './rule.ts';
import { absolutes, content, hedges } from './words.ts';

/** Says of each option whether it would tick it. */
type Ticker = (options: string[], stem: string) => boolean[];

const tickers: Record<string, Ticker> = {
	longer: (options) => overMean(options.map(({ length }) => length)),
	shorter: (options) => overMean(options.map(({ length }) => -length)),
	'stem overlap': (options, stem) => overMean(options.map((text) => [...content(text)].filter((word) => content(stem).has(word)).length)),
	'no absolutes': (options) => options.map((text) => !absolutes.test(text)),
	hedged: (options) => options.map((text) => hedges.test(text)),
	'first half': (options) => options.map((_, i) => i < options.length / 2)
};

/** Figures for the multis among `items`. Chance is what a guesser reaches that ticks as many without looking. */
export function multiParts(items: readonly Item[]): Figure[] {
	const all = plain(items, 'multi');
	return Object.entries(tickers).flatMap(([guesser, ticker]) => {
		const rows = all.map(({ options, stem }) => {
			const ticks = ticker(
				options.map(({ text }) => text),
				stem
			);
			const [share, right] = [ticks.filter(Boolean).length / ticks.length, options.filter((one) => one.right).length / options.length];
			return {
				parts: options.length,
				hits: options.filter((one, i) => one.right === ticks[i]).length,
				chance: share * right + (1 - share) * (1 - right)
			};
		});
		return figure(guesser, rows);
	});
}

/** Places each task of a sort; gives the shares of its guess by bin. */
type Placer = (asked: Asked, labels: string[]) => number[][];

const placers: Record<string, Placer> = {
	'word of the bin': ({ parts }, labels) =>
		parts.map(({ text }) => highest(labels.map((label) => [...content(label)].filter((word) => content(text).has(word)).length))),
	'in turn': ({ parts }, labels) => parts.map((_, t) => labels.map((_, b) => (t % labels.length === b ? 1 : 0))),
	'in blocks': ({ parts }, labels) =>
		parts.map((_, t) => labels.map((_, b) => (Math.floor((t * labels.length) / parts.length) === b ? 1 : 0))),
	'first bin': ({ parts }, labels) => parts.map(() => labels.map((_, b) => (b === 0 ? 1 : 0))),
	'last bin': ({ parts }, labels) => parts.map(() => labels.map((_, b) => (b === labels.length - 1 ? 1 : 0)))
};

/** Figures for the sorts among `items`. */
export function sortParts(items: readonly Item[]): Figure[] {
	const all = plain(items, 'sort');
	return Object.entries(placers).flatMap(([guesser, placer]) => {
		const rows = all.map((one) => {
			const { parts, answers } = one;
			const guess = placer(one, answers);
			const hits = parts.reduce(
				(sum, { fits = [] }, t) => sum + answers.reduce((part, label, b) => part + (fits.includes(label) ? guess[t]![b]! : 0), 0),
				0
			);
			const chance = parts.reduce((sum, { fits = [] }) => sum + fits.length / answers.length, 0) / parts.length;
			return { parts: parts.length, hits, chance };
		});
		return figure(guesser, rows);
	});
}

/** The items of one type in plain words. */
export function plain(items: readonly Item[], type: Item['type']): Asked[] {
	return items.filter((item) => item.type === type).map((item) => asked({ item, file: '', line: 0 }));
}

/** One figure over all parts; p by the normal curve, as the parts of one item hang together. */
export function figure(guesser: string, rows: { parts: number; hits: number; chance: number }[]): Figure[] {
	const parts = rows.reduce((sum, row) => sum + row.parts, 0);
	if (parts === 0) return [];
	const accuracy = rows.reduce((sum, row) => sum + row.hits, 0) / parts;
	const chance = rows.reduce((sum, row) => sum + row.parts * row.chance, 0) / parts;
	const spread = Math.sqrt((chance * (1 - chance)) / parts);
	return [{ guesser, accuracy, chance, p: spread === 0 ? 1 : upperTail((accuracy - chance) / spread) }];
}

/** Share of a normal curve above z (logistic approximation, good to 0.0002). */
function upperTail(z: number): number {
	return 1 / (1 + Math.exp(1.5976 * z + 0.070565992 * z ** 3));
}

function overMean(values: number[]): boolean[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.map((value) => value > mean);
}

/** Shares a guess among the highest values. */
export function highest(values: number[]): number[] {
	const top = Math.max(...values);
	const winners = values.filter((value) => value === top).length;
	return values.map((value) => (value === top ? 1 / winners : 0));
}
