/** Does an answer hang on one of our inferred ratings? A question whose answer does would not be fair. */
import { rank, standing } from './rank.ts';
import type { Fact, Model, Needs, Rating, SourcingModel } from './types.ts';

/** A rating of ours that would take the answer away if it were one higher or lower. */
export interface Flip {
	need: string;
	model: Model;
	from: Rating;
	to: Rating;
}

/**
 * Moves each inferred rating in use by one, one at a time, and lists those moves after which the winner is out
 * or another model has as many points. A lead that only gets smaller is no flip. A tie or a conflict has no
 * winner to lose, so nothing flips it; neither do ratings that a fact of the story replaces.
 */
export function flips(model: SourcingModel, needs: Needs, facts: readonly Fact[] = []): Flip[] {
	const { outcome, standings } = rank(model, needs, facts);
	if (outcome.kind !== 'clear') return [];
	const moves = standings.flatMap(({ model: id, parts }) =>
		parts
			.filter((part) => part.basis === 'inference')
			.flatMap(({ need, rating }) =>
				([rating - 1, rating + 1] as number[]).filter(isRating).map((to): Flip => ({ need, model: id, from: rating, to }))
			)
	);
	return moves.filter(({ need, model: id, to }) => {
		const moved = rank(model, needs, [{ need, model: id, rating: to, because: '' }, ...facts]);
		const winner = standing(moved, outcome.winner);
		const rivals = moved.standings.filter((one) => one !== winner && one.gated.length === 0);
		return winner.gated.length > 0 || rivals.some((one) => one.points >= winner.points);
	});
}

/** Does the winner stay ahead whichever one inferred rating moves by one? */
export function robust(model: SourcingModel, needs: Needs, facts: readonly Fact[] = []): boolean {
	return flips(model, needs, facts).length === 0;
}

function isRating(value: number): value is Rating {
	return value === 1 || value === 2 || value === 3;
}
