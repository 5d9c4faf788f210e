/** One small item of each type, for tests. */
import type { ItemOf, ItemType } from '../types.ts';

const common = {
	lesson: 'colours',
	objective: 'name-colours',
	skill: 'colours',
	level: 'apply' as const,
	title: 'A colour',
	stem: 'You see the sky. **Which colour is it?**',
	claims: ['sky-01'],
	cite: [{ source: 'almanac', number: 1, name: 'Almanac', lines: [3, 7] }],
	why: 'Air scatters blue light most.'
};

export const items: { [T in ItemType]: ItemOf<T> } = {
	choice: {
		...common,
		id: 'sky',
		type: 'choice',
		body: {
			options: [
				{ id: 'a', text: 'Red' },
				{ id: 'b', text: 'Blue' },
				{ id: 'c', text: 'Green' }
			]
		},
		key: { right: 'b' },
		feedback: { a: 'That is the *evening* sky.', b: 'Blue reaches you from everywhere.', c: 'Green is the grass.' }
	},
	multi: {
		...common,
		id: 'flag',
		type: 'multi',
		body: { options: ['Red', 'White', 'Blue', 'Green'].map((text) => ({ id: text.toLowerCase(), text })) },
		key: { right: ['red', 'white'] },
		feedback: { red: 'It is on the left.', white: 'It is on the right.', blue: 'It is not there.', green: 'It is not there.' }
	},
	sort: {
		...common,
		id: 'paints',
		type: 'sort',
		body: {
			bins: [
				{ id: 'warm', label: 'Warm colour' },
				{ id: 'cold', label: 'Cold colour' }
			],
			tasks: [
				{ id: 't1', text: 'A tomato' },
				{ id: 't2', text: 'The sea' },
				{ id: 't3', text: 'A plum' }
			]
		},
		key: { t1: ['warm'], t2: ['cold'], t3: ['warm', 'cold'] },
		feedback: { t1: 'Red is warm.', t2: 'Blue is cold.', t3: 'Purple can be either.' }
	},
	sourcing: {
		...common,
		id: 'brief',
		type: 'sourcing',
		body: {
			options: [
				{ id: 'onshore', text: 'Onshore' },
				{ id: 'nearshore', text: 'Nearshore' },
				{ id: 'offshore', text: 'Offshore' },
				{ id: 'open', text: 'Too close to call' }
			]
		},
		key: { right: 'nearshore', needs: { near: 'must' }, facts: [] },
		feedback: {
			options: {
				onshore: 'Home costs more.',
				nearshore: 'It is close and costs less.',
				offshore: 'It is far.',
				open: 'One leads clearly.'
			},
			tips: 'Drop the must.'
		}
	}
};
