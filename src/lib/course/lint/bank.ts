/** B: what shows over a whole bank only. Does it pay to answer without having read the lesson? */
import type { Item } from '#lib/interactions/types.ts';
import { enough, limit, testwise, type Figure } from '../testwise.ts';
import { chiSquareTail } from './chance.ts';
import type { Finding } from './rule.ts';

/** How often the right option of a choice stands at each place, by the number of options. */
export interface Places {
	options: number;
	counts: number[];
}

/** Findings over all items; `file` is where they are reported, at its first line. */
export function bank(items: readonly Item[], file: string): Finding[] {
	const at = (rule: string, level: Finding['level'], message: string): Finding => ({ rule, level, file, line: 1, message });
	const choices = items.filter(({ type }) => type === 'choice');
	const found: Finding[] = [];
	if (choices.length < enough) return found;
	if (evenness(keyPlaces(items)) < 0.05)
		found.push(
			at(
				'B1',
				'warning',
				`the right option stands ${said(keyPlaces(items))} in the files. Move some, so that each place comes equally often.`
			)
		);
	const figures = testwise(items);
	const longest = figures.find(({ guesser }) => guesser === 'longest')!;
	if (longest.accuracy > longest.chance + 0.1 && longest.p < 0.05)
		found.push(
			at(
				'B2',
				'error',
				`the right option is the longest in ${share(longest.accuracy)} of the choices, by chance in ${share(longest.chance)}. Lengthen wrong options.`
			)
		);
	for (const figure of figures)
		if (figure.p < limit)
			found.push(
				at(
					'B4',
					'error',
					`the guesser \u201c${figure.guesser}\u201d is right in ${share(figure.accuracy)} of the choices, by chance in ${share(figure.chance)}. Change options until guessing does not pay.`
				)
			);
	const ticked = tickedShare(items);
	if (ticked !== null && (ticked < 0.3 || ticked > 0.7))
		found.push(at('B3', 'warning', `${share(ticked)} of the options of multi questions are right. Keep it between 30 % and 70 %.`));
	return found;
}

/** Places of the right options. */
export function keyPlaces(items: readonly Item[]): Places[] {
	const by = new Map<number, number[]>();
	for (const item of items) {
		if (item.type !== 'choice') continue;
		const { options } = item.body;
		const counts = by.get(options.length) ?? options.map(() => 0);
		counts[options.findIndex(({ id }) => id === item.key.right)]! += 1;
		by.set(options.length, counts);
	}
	return [...by].sort(([a], [b]) => a - b).map(([options, counts]) => ({ options, counts }));
}

/** Probability of places as uneven as these when each is equally likely. */
export function evenness(places: readonly Places[]): number {
	const value = places.reduce((sum, { counts }) => {
		const expected = counts.reduce((all, one) => all + one, 0) / counts.length;
		return sum + counts.reduce((part, one) => part + (one - expected) ** 2 / expected, 0);
	}, 0);
	const degrees = places.reduce((sum, { counts }) => sum + counts.length - 1, 0);
	return degrees > 0 ? chiSquareTail(value, degrees) : 1;
}

/** Share of the options of multi questions that are right; null without any. */
export function tickedShare(items: readonly Item[]): number | null {
	const multis = items.filter((item) => item.type === 'multi');
	const options = multis.reduce((sum, { body }) => sum + body.options.length, 0);
	return options ? multis.reduce((sum, { key }) => sum + key.right.length, 0) / options : null;
}

/** The best figure above chance. */
export function bestOf(figures: readonly Figure[]): Figure | null {
	return figures.reduce<Figure | null>(
		(best, one) => (best === null || one.accuracy - one.chance > best.accuracy - best.chance ? one : best),
		null
	);
}

function share(part: number): string {
	return `${Math.round(part * 100)} %`;
}

function said(places: readonly Places[]): string {
	return places.map(({ options, counts }) => `${counts.join(', ')} times at places 1 to ${options}`).join(' and ');
}
