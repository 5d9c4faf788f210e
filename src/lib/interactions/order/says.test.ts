import { expect, test } from 'vitest';
import { announced, saysOf } from './says.ts';

const key = { order: ['c', 'a', 'd', 'b'] };

test('each step is told where it belongs', () => {
	const says = (response: string) => [...response].map((id) => saysOf(key, [...response], id));
	expect(says('cadb')).toEqual(['In its place', 'In its place', 'In its place', 'In its place']);
	expect(says('adbc')).toEqual([
		'It comes at 2',
		'Behind the right step. It comes at 3',
		'Behind the right step. It comes at 4',
		'It comes at 1'
	]);
});

test('a move is announced with the new place', () => {
	expect(announced('Bake the loaf.', 3, 5)).toBe('Bake the loaf, now 3 of 5');
});
