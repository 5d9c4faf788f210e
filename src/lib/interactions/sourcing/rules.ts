import { textOf } from '../choice/rules.ts';
import { said } from '../explanation.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';
import type { SourcingAnswer } from './types.ts';

/** How the pick of a delivery model is scored and explained. */
export const sourcingRules: Rules<'sourcing'> = {
	interactionType: 'choice',
	score,
	fits: (response): response is SourcingAnswer => typeof response === 'string',
	missing: (_, response) => (response ? undefined : 'Choose an answer first.'),
	explain(item, response, score) {
		const right = item.key.right;
		const title = right === 'open' ? 'Why it is too close to call' : `Why ${textOf(item.body.options, right).toLowerCase()}`;
		return {
			own: item.feedback.options[response] ?? '',
			slips: [],
			reasons: said([
				...(score.right ? [] : [{ title, text: item.feedback.options[right] }]),
				{ title: '', text: item.why },
				{ title: 'What would change it', text: item.feedback.tips }
			]),
			tryIt: 'Try this case in the sourcing lab'
		};
	},
	rightAnswer: ({ body, key }) => [textOf(body.options, key.right)],
	chance: ({ body }) => 1 / body.options.length,
	places: ({ options }) => options.length
};
