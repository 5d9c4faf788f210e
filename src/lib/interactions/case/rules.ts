import { said } from '../explanation.ts';
import { plain } from '../rich.ts';
import type { Rules } from '../way.ts';
import { pointsOf, score } from './score.ts';
import { seen, walk } from './walk.ts';

/** How a case is scored and explained. */
export const caseRules: Rules<'case'> = {
	interactionType: 'performance',
	score,
	fits: (response, body): response is string[] => Array.isArray(response) && walk(body, response).whole,
	missing({ body }, response = []) {
		return walk(body, response).whole ? undefined : 'Go on to an ending first.';
	},
	explain: (item, response, { scaled }) => ({
		...(scaled < 1 && { tally: `Your path has ${count(pointsOf(item.key, response))}, the best one ${count(item.key.most)}.` }),
		own: '',
		slips: [],
		reasons: said([{ title: 'What the best path does', text: item.why }])
	}),
	rightAnswer({ body, key }) {
		const { taken, here } = walk(body, key.best);
		return [...taken.map(({ turn }, i) => `${i + 1}. ${plain(turn.text)}`), ...seen(here).passages.map(({ text }) => plain(text))];
	},
	chance: ({ key }) => key.chance,
	places: ({ scenes }) => Math.max(...scenes.map(({ turns }) => turns.length))
};

/** "1 point", "−2 points" */
function count(points: number): string {
	return `${points < 0 ? '−' : ''}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}
