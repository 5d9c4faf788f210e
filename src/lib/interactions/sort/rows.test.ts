import { expect, test } from 'vitest';
import { score } from '../score.ts';
import { items } from '../testing/items.ts';
import { rowVerdict } from './rows.ts';

const { sort } = items;
const response = { t1: 'cold', t2: 'cold' };
const settled = { key: sort.key, feedback: sort.feedback, sure: true, score: score(sort, response) };
const verdict = (task: string) => rowVerdict(task, sort.body.bins, response, settled);

test('a row in the right place says where it is and why', () => {
	expect(verdict('t2')).toEqual({ right: true, says: 'Cold colour', why: 'Blue is cold.' });
});

test('a slip names the own choice and what fits', () => {
	expect(verdict('t1')).toEqual({ right: false, says: 'You chose Cold colour. It fits Warm colour.', why: 'Red is warm.' });
});

test('a row with two accepted places names both, and a row left out says so', () => {
	expect(verdict('t3').says).toBe('You chose nothing. It fits Warm colour or Cold colour.');
});
