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

const night = { round_the_clock: 'important', ease_of_communication: 'nice' } as const;

test('an answer that hangs on an inferred rating is found, with that rating', () => {
	expect(rank(fixture, night).outcome).toMatchObject({ kind: 'clear', winner: 'offshore' });
	expect(flips(fixture, night)).toEqual([
		{ need: 'round_the_clock', model: 'offshore', from: 3, to: 2 },
		{ need: 'round_the_clock', model: 'onshore', from: 1, to: 2 }
	]);
	expect(robust(fixture, night)).toBe(false);
});

test('facts of the story take the doubt away', () => {
	const fact = (model: 'onshore' | 'offshore', rating: Rating) => ({
		need: 'round_the_clock',
		model,
		rating,
		because: 'The brief says so.'
	});
	expect(robust(fixture, night, [fact('onshore', 1)])).toBe(false);
	expect(robust(fixture, night, [fact('onshore', 1), fact('offshore', 3)])).toBe(true);
});

test('a tie has no winner to lose', () => {
	expect(robust(fixture, all('cultural_alignment')('important'))).toBe(true);
});

test('a robust answer stands in every table that differs in one inferred rating by one', () => {
	fc.assert(
		fc.property(anyNeeds(fixture), fc.nat(), (needs, pick) => {
			const { outcome } = rank(fixture, needs);
			if (outcome.kind !== 'clear' || !robust(fixture, needs)) return;
			const cells = fixture.needs.flatMap((need) =>
				(['onshore', 'nearshore', 'offshore'] as const)
					.filter((id) => need.ratings[id].basis === 'inference')
					.map((id) => ({ need: need.id, id }))
			);
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
