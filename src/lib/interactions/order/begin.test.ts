import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixed, moved, standing, turned } from './begin.ts';

const steps = (count: number) => Array.from({ length: count }, (_, i) => i);
const anyCount = fc.integer({ min: 3, max: 8 });

test('the steps never begin in the right order, whatever the seeds', () => {
	fc.assert(
		fc.property(anyCount, fc.string(), fc.string(), (count, id, seed) => {
			const first = turned(mixed(steps(count), id), seed);
			expect([...first].sort()).toEqual(steps(count));
			expect(first).not.toEqual(steps(count));
		})
	);
});

test('over many seeds every turning comes', () => {
	expect(new Set(steps(60).map((seed) => turned(['a', 'b', 'c', 'd'], `${seed}`).join('')))).toHaveProperty('size', 4);
});

test('two steps cannot be mixed, and the error says so', () => {
	expect(() => mixed([1, 2], 'x')).toThrow(/2 entries cannot be mixed/);
});

test('what a learner left stands as it was, with unknown steps left out and new ones last', () => {
	const list = ['a', 'b', 'c'].map((id) => ({ id }));
	const ids = (response?: string[]) => standing(list, response, 'x').map(({ id }) => id);
	expect(ids(['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
	expect(ids(['c', 'gone', 'a'])).toEqual(['c', 'a', 'b']);
	expect(ids()).toEqual(turned(list, 'x').map(({ id }) => id));
});

test('a step moves up and down, and stops at the ends', () => {
	expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
	expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
	expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
});
