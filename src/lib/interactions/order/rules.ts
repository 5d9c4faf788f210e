import { said, tally } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { ItemOf, Rich } from '../types.ts';
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
		reasons: said([
			{ title: 'The right order', text: score.right ? '' : inOrder(item).join('\n\n') },
			{ title: 'Why', text: item.why }
		])
	}),
	rightAnswer: (item) => inOrder(item).map(plain),
	chance: () => 0,
	places: () => 0
};

/** The steps as they should stand, numbered. */
function inOrder({ body, key }: ItemOf<'order'>): Rich[] {
	return key.order.map((id, i) => `${i + 1}. ${body.steps.find((step) => step.id === id)?.text ?? ''}`);
}
