import { said } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rich } from '../types.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';

/** How a choice is scored and explained. */
export const choiceRules: Rules<'choice'> = {
	interactionType: 'choice',
	score,
	fits: (response): response is string => typeof response === 'string',
	missing: (_, response) => (response ? undefined : 'Choose an answer first.'),
	explain: (item, response) => ({
		own: item.feedback[response] ?? '',
		slips: [],
		reasons: said([{ title: why(textOf(item.body.options, item.key.right)), text: item.why }])
	}),
	rightAnswer: ({ body, key }) => [textOf(body.options, key.right)],
	chance: ({ body }) => 1 / body.options.length,
	places: ({ options }) => options.length
};

/** The words of one of several options. */
export function textOf(options: readonly { id: string; text: Rich }[], id: string): string {
	return plain(options.find((option) => option.id === id)?.text ?? '');
}

/** Names the right answer again where it is short enough for a heading: the options may have scrolled away. */
function why(right: string): string {
	return right.length > 0 && right.length <= 28 ? `Why “${right}”` : 'Why';
}
