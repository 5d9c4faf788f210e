import { expect, test } from 'vitest';
import { score } from './score.ts';

const key = { t1: ['front'], t2: ['back'], t3: ['back', 'kpo'], t4: ['kpo'], t5: ['front'] };

test('each task counts by itself', () => {
	const placed = { t1: 'front', t2: 'front', t3: 'back', t4: 'front', t5: 'front' };
	expect(score(key, placed)).toEqual({ scaled: 0.6, right: false, parts: { t1: true, t2: false, t3: true, t4: false, t5: true } });
});

test('a task with two accepted bins is right in either', () => {
	expect(score(key, { t3: 'kpo' }).parts.t3).toBe(true);
	expect(score(key, { t3: 'back' }).parts.t3).toBe(true);
});

test('a task that was not placed is not right, and four of five are enough', () => {
	expect(score(key, { t1: 'front', t2: 'back', t3: 'kpo', t4: 'kpo' })).toMatchObject({ scaled: 0.8, right: true, parts: { t5: false } });
	expect(score(key, {})).toMatchObject({ scaled: 0, right: false });
});

test('tasks and bins that do not exist gain nothing', () => {
	expect(score(key, { t9: 'front', t1: 'nowhere' })).toMatchObject({ scaled: 0 });
});
