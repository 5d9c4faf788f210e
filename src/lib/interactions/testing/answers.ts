/** An answer to each of the items for tests that is right, and one that is not. */
import type { ItemType, ResponseOf } from '../types.ts';

type Answers = { [T in ItemType]: ResponseOf<T> };

export const rightAnswers: Answers = {
	choice: 'b',
	multi: ['red', 'white'],
	sort: { t1: 'warm', t2: 'cold', t3: 'cold' },
	sourcing: 'nearshore',
	order: ['b', 'd', 'a', 'c'],
	match: { r1: 'c', r2: 'd', r3: 'a' },
	number: '1,200',
	case: ['call-a', 'letter-a']
};

export const wrongAnswers: Answers = {
	choice: 'a',
	multi: ['red', 'blue'],
	sort: { t1: 'cold', t2: 'cold', t3: 'warm' },
	sourcing: 'onshore',
	order: ['a', 'b', 'c', 'd'],
	match: { r1: 'b', r2: 'd', r3: 'c' },
	number: '1800',
	case: ['call-b', 'letter-c']
};
