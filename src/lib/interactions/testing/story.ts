/** A small case for tests: three choices, a word left behind, three endings. */
import type { Case } from '../case/types.ts';

/** Ask first, and the letter says why; threaten, and it stays closed. */
export const story: Pick<Case, 'body' | 'key' | 'feedback'> = {
	body: {
		start: 'call',
		scenes: [
			{
				id: 'call',
				passages: [{ text: 'The baker asks for more. **What do you do?**' }],
				turns: [
					{ id: 'call-a', text: 'Ask why', to: 'letter', leaves: ['asked'] },
					{ id: 'call-b', text: 'Threaten to leave', to: 'letter', leaves: [] }
				]
			},
			{
				id: 'letter',
				passages: [
					{ text: 'The letter names the price of flour.', when: { word: 'asked', left: true } },
					{ text: 'The letter is short.', when: { word: 'asked', left: false } },
					{ text: '**What now?**' }
				],
				turns: [
					{ id: 'letter-a', text: 'Share the cost', to: 'peace', leaves: [], when: { word: 'asked', left: true } },
					{ id: 'letter-b', text: 'Pay it all', to: 'poor', leaves: [] },
					{ id: 'letter-c', text: 'Walk away', to: 'hungry', leaves: [] }
				]
			},
			{ id: 'peace', passages: [{ text: 'You both carry a part.' }], turns: [] },
			{ id: 'poor', passages: [{ text: 'You have bread and no money.' }], turns: [] },
			{ id: 'hungry', passages: [{ text: 'You have money and no bread.' }], turns: [] }
		]
	},
	key: {
		points: { 'call-a': 2, 'call-b': -1, 'letter-a': 2, 'letter-b': 1, 'letter-c': -2 },
		best: ['call-a', 'letter-a'],
		most: 4,
		least: -3,
		chance: ((2 + 1 / 3 + -1 + -0.5) / 2 + 3) / 7
	},
	feedback: {
		'call-a': 'You learn what changed.',
		'call-b': 'You have no other baker.',
		'letter-a': 'Each side gives something.',
		'letter-b': 'It costs you all of it.',
		'letter-c': 'Nobody bakes for you now.'
	}
};
