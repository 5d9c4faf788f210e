import { said, tally } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';

/** How a sequence is scored and explained. */
export const orderRules: Rules<'order'> = {
	interactionType: 'sequencing',
	score,
	fits: (response, { steps }): response is string[] =>
		Array.isArray(response) && response.length === steps.length && steps.every(({ id }) => response.includes(id)),
	// The order in which the steps come is never right, so nothing is lost by asking for a move.
	missing: (_, response) => (response ? undefined : 'Move a step first. They do not come in the right order.'),
	explain: (item, _, score) => ({
		...tally(score, 'steps in place'),
		own: '',
		slips: [],
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	rightAnswer: ({ body, key }) => key.order.map((id, i) => `${i + 1}. ${plain(body.steps.find((step) => step.id === id)?.text ?? '')}`),
	chance: () => 0,
	places: () => 0
};
