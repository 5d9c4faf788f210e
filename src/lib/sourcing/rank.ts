import { models, type Basis, type Fact, type Model, type Needs, type Rating, type SourcingModel, type Weight } from './types.ts';

/** The highest rating; a model rated so on every need has the index 1. */
const TOP: Rating = 3;
/** Shares are compared as whole numbers of this part, so that a lead of exactly 0.1 is not lost in a float. */
const PARTS = 10_000;

/** What one need adds to one model's bar. */
export interface Part {
	need: string;
	level: Weight;
	/** The level as a number (`SourcingModel.weights`). */
	weight: number;
	rating: Rating;
	/** Weight x rating. */
	points: number;
	/** On what the rating rests; `fact` when the story replaced the table's rating. */
	basis: Basis | 'fact';
}

/** How one model does against the needs. */
export interface Standing {
	model: Model;
	points: number;
	/** Points as a share of the most that could be had, 0..1. */
	index: number;
	/** One part for each need that counts, in the order of the table. */
	parts: Part[];
	/** Musts on which the model is weak. One is enough: it is out, whatever its points. */
	gated: string[];
}

export type Outcome =
	/** `runnerUp` is the next of those still in; null when the musts leave one model only. */
	| { kind: 'clear'; winner: Model; runnerUp: Model | null }
	/** The leader and all within the tie gap of it, in the order of display. */
	| { kind: 'tie'; models: Model[] }
	/** Every model is weak on a must. */
	| { kind: 'conflict' }
	/** No need that depends on the place was mentioned. */
	| { kind: 'empty' };

export interface Ranking {
	/** In the order of display: those still in by points, then those that a must drops, by points. */
	standings: Standing[];
	outcome: Outcome;
	/** The points that a model strong on everything would have. */
	most: number;
	needs: Needs;
	/** The facts that count: on a need that was mentioned. */
	facts: Fact[];
}

/**
 * Ranks the delivery models for what a client asks for. Needs that no place settles move nothing.
 * @throws Error naming the id when a need or a fact speaks of a need that the table does not have.
 */
export function rank(model: SourcingModel, needs: Needs, facts: readonly Fact[] = []): Ranking {
	const known = new Set([...model.needs, ...model.neutral].map((need) => need.id));
	for (const id of [...Object.keys(needs), ...facts.map((fact) => fact.need)])
		if (!known.has(id)) throw new Error(`The sourcing table has no need "${id}".`);

	const asked = model.needs.flatMap((need) => {
		const level = needs[need.id];
		return level ? [{ need, level, weight: model.weights[level] }] : [];
	});
	const most = TOP * asked.reduce((sum, { weight }) => sum + weight, 0);
	const used = facts.filter((fact) => asked.some(({ need }) => need.id === fact.need));

	const standings = models.map((id): Standing => {
		const parts = asked.map(({ need, level, weight }): Part => {
			const fact = used.find((fact) => fact.need === need.id && fact.model === id);
			const { rating, basis } = fact ? { rating: fact.rating, basis: 'fact' as const } : need.ratings[id];
			return { need: need.id, level, weight, rating, points: weight * rating, basis };
		});
		const points = parts.reduce((sum, part) => sum + part.points, 0);
		const gated = parts.filter((part) => part.level === 'must' && part.rating === 1).map((part) => part.need);
		return { model: id, points, index: most ? points / most : 0, parts, gated };
	});
	standings.sort((a, b) => Number(a.gated.length > 0) - Number(b.gated.length > 0) || b.points - a.points);

	return { standings, outcome: decide(standings, most, model.tieGap), most, needs, facts: used };
}

function decide(standings: Standing[], most: number, tieGap: number): Outcome {
	if (most === 0) return { kind: 'empty' };
	const [first, ...rest] = standings.filter((standing) => standing.gated.length === 0);
	if (!first) return { kind: 'conflict' };
	const gap = Math.round(tieGap * PARTS) * most;
	const close = rest.filter((standing) => (first.points - standing.points) * PARTS < gap);
	if (close.length > 0) return { kind: 'tie', models: [first, ...close].map((standing) => standing.model) };
	return { kind: 'clear', winner: first.model, runnerUp: rest[0]?.model ?? null };
}

/** The standing of one model. */
export function standing(ranking: Ranking, model: Model): Standing {
	const found = ranking.standings.find((one) => one.model === model);
	if (!found) throw new Error(`No standing for "${model}".`);
	return found;
}

/** A word for a result that is the same for two results just when they give the same answer. */
export function outcomeKey(outcome: Outcome): string {
	if (outcome.kind === 'clear') return outcome.winner;
	if (outcome.kind === 'tie') return `tie ${models.filter((id) => outcome.models.includes(id)).join(' ')}`;
	return outcome.kind;
}

/**
 * The index of each model as it is shown, out of 100. Whole numbers, but with one decimal where rounding
 * would make the lead of a tie look large enough (85.7 and 76.2, not 86 and 76).
 */
export function figures(model: SourcingModel, ranking: Ranking): Record<Model, string> {
	const { outcome, standings } = ranking;
	const whole = (one: Standing) => Math.round(one.index * 100);
	const [first] = standings;
	const misleads =
		outcome.kind === 'tie' &&
		first !== undefined &&
		outcome.models.some((id) => whole(first) - whole(standing(ranking, id)) >= Math.round(model.tieGap * 100));
	const shown = (one: Standing) => (misleads ? (one.index * 100).toFixed(1) : String(whole(one)));
	return Object.fromEntries(standings.map((one) => [one.model, shown(one)])) as Record<Model, string>;
}
