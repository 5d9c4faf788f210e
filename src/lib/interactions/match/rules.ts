import { textOf } from '../choice/rules.ts';
import { said, tally } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';

/** How a match is scored and explained. */
export const matchRules: Rules<'match'> = {
	interactionType: 'matching',
	score,
	fits: (response): response is Record<string, string> => typeof response === 'object' && !Array.isArray(response),
	missing({ body }, response = {}) {
		const left = body.rows.filter(({ id }) => !response[id]).length;
		if (left === 0) return undefined;
		return left === 1 ? 'Choose an answer for every row first. One is left.' : `Choose an answer for every row first. ${left} are left.`;
	},
	explain: (item, _, score) => ({
		...tally(score, 'matched'),
		own: '',
		slips: [],
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	rightAnswer: ({ body, key }) =>
		body.rows.map(({ id, text }) => `${plain(text).replace(/\.$/, '')}: ${textOf(body.answers, key[id] ?? '')}`),
	// A guess at each row would hit one in five or so; taken off that would leave less to know than there is.
	chance: () => 0,
	places: () => 0
};
