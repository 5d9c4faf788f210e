import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from './shuffle.ts';

test('the same seed gives the same order', () => {
	expect(shuffled(['a', 'b', 'c', 'd'], 'one')).toEqual(shuffled(['a', 'b', 'c', 'd'], 'one'));
});

test('nothing is lost or doubled, and the list itself stays as it is', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
			const before = [...list];
			expect(shuffled(list, seed).sort()).toEqual([...list].sort());
			expect(list).toEqual(before);
		})
	);
});

test('over many seeds each option is first equally often', () => {
	const first: Record<string, number> = {};
	for (let i = 0; i < 4000; i++) {
		const [one = ''] = shuffled(['a', 'b', 'c', 'd'], `item-${i}`);
		first[one] = (first[one] ?? 0) + 1;
	}
	for (const count of Object.values(first)) expect(Math.abs(count - 1000)).toBeLessThan(110);
});
