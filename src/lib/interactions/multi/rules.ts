import { textOf } from '../choice/rules.ts';
import { said, tally } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';

/** How a multi is scored and explained. */
export const multiRules: Rules<'multi'> = {
	interactionType: 'choice',
	score,
	fits: (response): response is string[] => Array.isArray(response),
	missing: (_, response) => (response?.length ? undefined : 'Choose at least one answer first.'),
	explain: (item, _, score) => ({
		...tally(score, 'marked right'),
		own: '',
		slips: item.body.options
			.filter(({ id }) => score.parts[id] === false)
			.map(({ id, text }) => ({ title: plain(text), text: item.feedback[id] ?? '' })),
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	rightAnswer: ({ body, key }) => key.right.map((id) => textOf(body.options, id)),
	// Each option is a yes or no of its own, and a coin gets half of them.
	chance: () => 0.5,
	places: ({ options }) => options.length
};
