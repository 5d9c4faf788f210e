import { said, tally } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rules } from '../way.ts';
import { score } from './score.ts';

/** How sorting is scored and explained. */
export const sortRules: Rules<'sort'> = {
	interactionType: 'matching',
	score,
	fits: (response): response is Record<string, string> => typeof response === 'object' && !Array.isArray(response),
	missing({ body }, response = {}) {
		const left = body.tasks.filter(({ id }) => !response[id]).length;
		if (left === 0) return undefined;
		return left === 1 ? 'Place every row first. One is left.' : `Place every row first. ${left} are left.`;
	},
	explain: (item, _, score) => ({
		...tally(score, 'in the right place'),
		own: '',
		slips: [],
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	rightAnswer: ({ body, key }) =>
		body.tasks.map(
			({ id, text }) =>
				`${plain(text).replace(/\.$/, '')}: ${(key[id] ?? []).map((bin) => body.bins.find((one) => one.id === bin)?.label ?? bin).join(' or ')}`
		),
	/** A task with two accepted bins is twice as likely to be hit. */
	chance({ body: { bins, tasks }, key }) {
		const hits = tasks.reduce((sum, { id }) => sum + (key[id]?.length ?? 0) / bins.length, 0);
		return hits / tasks.length;
	},
	places: ({ bins }) => bins.length
};
