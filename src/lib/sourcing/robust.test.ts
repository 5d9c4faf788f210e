import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from './rank.ts';
import { flips, robust } from './robust.ts';
import { cases } from './testing/cases.ts';
import { all, fixture } from './testing/model.ts';
import { anyNeeds } from './testing/needs.ts';
import type { Rating } from './types.ts';

test.each(cases)('$id keeps its answer whichever inferred rating moves by one', ({ needs, facts }) => {
	expect(flips(fixture, needs, facts)).toEqual([]);
});

test('an answer that hangs on one inferred rating is found, with that rating', () => {
	const needs = { skilled_workforce: 'must', cultural_alignment: 'important' } as const;
	expect(rank(fixture, needs).outcome).toMatchObject({ kind: 'tie' });
	const fragile = { round_the_clock: 'important', ease_of_communication: 'nice' } as const;
	expect(rank(fixture, fragile).outcome).toMatchObject({ kind: 'clear', winner: 'offshore' });
	expect(flips(fixture, fragile)).toEqual([{ need: 'round_the_clock', model: 'onshore', from: 1, to: 2 }]);
	expect(robust(fixture, fragile)).toBe(false);
});

test('a fact of the story takes the doubt away', () => {
	const fragile = { round_the_clock: 'important', ease_of_communication: 'nice' } as const;
	const fact = { need: 'round_the_clock', model: 'onshore', rating: 1, because: 'No night shift is possible at home.' } as const;
	expect(robust(fixture, fragile, [fact])).toBe(true);
});

test('a tie has no winner to lose', () => {
	expect(robust(fixture, all('cultural_alignment')('important'))).toBe(true);
});

test('a robust answer stands in every table that differs in one inferred rating by one', () => {
	fc.assert(
		fc.property(anyNeeds(fixture), fc.nat(), (needs, pick) => {
			const { outcome } = rank(fixture, needs);
			if (outcome.kind !== 'clear' || !robust(fixture, needs)) return;
			const cells = fixture.needs.flatMap((need) => (['onshore', 'nearshore', 'offshore'] as const).filter((id) => need.ratings[id].basis === 'inference').map((id) => ({ need: need.id, id })));
			const cell = cells[pick % cells.length]!;
			for (const step of [-1, 1]) {
				const moved = {
					...fixture,
					needs: fixture.needs.map((need) => {
						const { rating, ...rest } = need.ratings[cell.id];
						const to = Math.min(3, Math.max(1, rating + step)) as Rating;
						return need.id === cell.need ? { ...need, ratings: { ...need.ratings, [cell.id]: { ...rest, rating: to } } } : need;
					})
				};
				const after = rank(moved, needs);
				expect(after.standings[0]!.model).toBe(outcome.winner);
				expect(['clear', 'tie']).toContain(after.outcome.kind);
			}
		}),
		{ numRuns: 1500 }
	);
});
