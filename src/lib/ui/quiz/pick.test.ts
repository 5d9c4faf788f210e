import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '#lib/interactions/types.ts';
import { initial } from '#lib/record/progress.ts';
import { pickRound } from './pick.ts';

const item = (id: string, objective: string, skill: string, type = 'choice') => ({ id, objective, skill, type }) as Item;
const bank = Array.from({ length: 30 }, (_, i) => item(`i${i}`, `o${i % 3}`, `s${i % 5}`, ['choice', 'sort', 'multi'][i % 3]));
const answered = (right: boolean) => ({
	attempts: 1,
	everRight: right,
	last: { right, scaled: right ? 1 : 0, sure: true, at: 0, place: 'quiz' as const, response: 'a' }
});

test('a round holds no item twice, and the same seed gives the same round', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (seed, size) => {
			const round = pickRound(bank, initial(), seed, size);
			expect(new Set(round.map(({ id }) => id)).size).toBe(Math.min(size, bank.length));
			expect(pickRound(bank, initial(), seed, size)).toEqual(round);
		})
	);
});

test('what was never asked comes before what was already right', () => {
	const progress = initial();
	for (const one of bank.slice(0, 22)) progress.items[one.id] = answered(true);
	const round = pickRound(bank, progress, 'x', 8).map(({ id }) => id);
	expect(round.filter((id) => !progress.items[id]).length).toBeGreaterThanOrEqual(7);
});

test('a round mixes objectives', () => {
	const objectives = pickRound(bank, initial(), 'y', 6).map(({ objective }) => objective);
	expect(new Set(objectives).size).toBe(3);
});

test('an empty bank gives an empty round', () => {
	expect(pickRound([], initial(), 'z')).toEqual([]);
});
