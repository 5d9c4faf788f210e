/** One small item of each type, for tests. */
import type { ItemOf, ItemType } from '../types.ts';
import { story } from './story.ts';

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
	},
	order: {
		...common,
		id: 'rainbow',
		type: 'order',
		body: {
			steps: [
				{ id: 'a', text: 'Green' },
				{ id: 'b', text: 'Red' },
				{ id: 'c', text: 'Violet' },
				{ id: 'd', text: 'Yellow' }
			]
		},
		key: { order: ['b', 'd', 'a', 'c'] },
		feedback: { a: 'It is in the middle.', b: 'It is bent least.', c: 'It is bent most.', d: 'It follows red.' }
	},
	match: {
		...common,
		id: 'mixtures',
		type: 'match',
		body: {
			heads: ['The mixture', 'What it gives'],
			rows: [
				{ id: 'r1', text: 'Red and yellow' },
				{ id: 'r2', text: 'Blue and yellow' },
				{ id: 'r3', text: 'Red and blue' }
			],
			answers: [
				{ id: 'a', text: 'Violet' },
				{ id: 'b', text: 'Black' },
				{ id: 'c', text: 'Orange' },
				{ id: 'd', text: 'Green' }
			]
		},
		key: { r1: 'c', r2: 'd', r3: 'a' },
		feedback: { r1: 'Both are warm.', r2: 'Grass has both.', r3: 'Plums have both.', b: 'Two paints are never black.' }
	},
	number: {
		...common,
		id: 'tins',
		type: 'number',
		body: { unit: 'tins', decimals: 0 },
		key: {
			value: 1200,
			tolerance: 0,
			traps: [
				{ id: 't1', value: 1800 },
				{ id: 't2', value: 2400 }
			]
		},
		feedback: { t1: 'You left the *ceiling* out.', t2: 'You added the ceiling.' }
	},
	case: { ...common, id: 'flour', type: 'case', ...story }
};
