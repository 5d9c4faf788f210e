import { said } from '../explanation.ts';
import type { Rich } from '../types.ts';
import type { Rules } from '../way.ts';
import { readings, withUnit, written } from './read.ts';
import { near, score, trapOf } from './score.ts';
import type { Numeric } from './types.ts';

/** How a worked-out number is scored and explained. */
export const numberRules: Rules<'number'> = {
	interactionType: 'numeric',
	score,
	fits: (response): response is string => typeof response === 'string',
	missing({ body }, response) {
		if (!response?.trim()) return 'Write a number first.';
		return readings(response, body.unit).length ? undefined : `“${response.trim()}” is no number. Write ${example(body)}.`;
	},
	explain: (item, response, { right }) => ({
		own: right ? '' : (item.feedback[trapOf(item.key, response, item.body)?.id ?? ''] ?? amiss(item.key, response, item.body)),
		slips: [],
		reasons: said([{ title: `How to get ${withUnit(item.key.value, item.body.unit, item.body.decimals)}`, text: item.why }])
	}),
	rightAnswer: ({ body, key }) => [withUnit(key.value, body.unit, body.decimals)],
	chance: () => 0,
	places: () => 0
};

/** "a number such as 1200 or 12.5" */
export function example({ decimals }: Numeric['body']): string {
	return decimals ? `a number such as ${written(12.5, decimals)}` : 'a number such as 1200';
}

/** How exact the number has to be: "Give one decimal." */
export function asked({ decimals }: Numeric['body']): string {
	const count = ['', 'one decimal', 'two decimals', 'three decimals'][decimals] ?? `${decimals} decimals`;
	return decimals === 0 ? 'Give a whole number.' : `Give ${count}, as in ${written(12.5, decimals)}.`;
}

/** What can be said of a number that shows no mistake the author thought of. */
function amiss({ value, tolerance }: Numeric['key'], response: string, { unit, decimals }: Numeric['body']): Rich {
	const given = readings(response, unit);
	const is = (wanted: number) => given.some((one) => near(one, wanted, tolerance, decimals));
	if (value !== 0 && is(-value)) return 'The number fits, but its sign is the other way round.';
	if (value !== 0 && [10, 100, 1000].some((by) => is(value * by) || given.some((one) => near(one * by, value, tolerance, decimals))))
		return 'The digits fit, but the decimal point stands in another place.';
	return (given[0] ?? 0) > value ? 'Your number is too high.' : 'Your number is too low.';
}
