/** The smallest changes to a brief that would turn its result or make it too close to call. */
import { figures, outcomeKey, rank, standing, type Outcome, type Ranking } from './rank.ts';
import type { Fact, Model, Needs, SourcingModel, Weight } from './types.ts';
import { cap, levelWords, list, lower, say, strong, type Sentence } from './words.ts';

/** From least to most; `null` is not mentioned. */
export const levels: readonly (Weight | null)[] = [null, 'nice', 'important', 'must'];

/** One change of one need that changes the result, while every smaller change of that need in the same direction does not. */
export interface TippingPoint {
	need: string;
	from: Weight | null;
	to: Weight | null;
	/** How many levels the need moves, 1..3. */
	steps: number;
	/** The needs after the change. */
	needs: Needs;
	outcome: Outcome;
	sentence: Sentence;
}

/** The needs with one of them set; null takes it out. */
export function withNeed(needs: Needs, id: string, level: Weight | null): Needs {
	const rest = Object.fromEntries(Object.entries(needs).filter(([key]) => key !== id));
	return level ? { ...rest, [id]: level } : rest;
}

/**
 * Every change of one need that gives another result, best first: fewest steps, then a new winner before a tie
 * before a conflict, then the need that weighs most, then asking for more before asking for less. A change that
 * leaves nothing to weigh is not one.
 */
export function tippingPoints(model: SourcingModel, needs: Needs, facts: readonly Fact[] = []): TippingPoint[] {
	const before = rank(model, needs, facts);
	if (before.outcome.kind === 'empty') return [];
	const found = model.needs.flatMap(({ id }) =>
		[1, -1].flatMap((direction) => {
			const tip = firstChange(model, before, facts, id, direction);
			return tip ? [tip] : [];
		})
	);
	const kinds = ['clear', 'tie', 'conflict', 'empty'];
	return found.sort(
		(a, b) =>
			a.steps - b.steps ||
			kinds.indexOf(a.outcome.kind) - kinds.indexOf(b.outcome.kind) ||
			levels.indexOf(b.from) - levels.indexOf(a.from) ||
			levels.indexOf(b.to) - levels.indexOf(a.to)
	);
}

function firstChange(model: SourcingModel, before: Ranking, facts: readonly Fact[], need: string, direction: number): TippingPoint | null {
	const from = before.needs[need] ?? null;
	for (let steps = 1; steps < levels.length; steps++) {
		const to = levels[levels.indexOf(from) + direction * steps];
		if (to === undefined) return null;
		const needs = withNeed(before.needs, need, to);
		const after = rank(model, needs, facts);
		if (after.outcome.kind === 'empty') return null;
		if (outcomeKey(after.outcome) === outcomeKey(before.outcome)) continue;
		const sentence = direction > 0 ? harder(model, after, need, from, to) : easier(model, before, after, need, from, to);
		return { need, from, to, steps, needs, outcome: after.outcome, sentence };
	}
	return null;
}

/**
 * Those worth showing: the best one when the result is clear; for a tie or a conflict the best way to
 * each different answer, two at most.
 */
export function bestTips(tips: readonly TippingPoint[], outcome: Outcome): TippingPoint[] {
	const first = tips.filter((tip, i) => tips.findIndex((other) => outcomeKey(other.outcome) === outcomeKey(tip.outcome)) === i);
	return first.slice(0, outcome.kind === 'clear' ? 1 : 2);
}

/** "Offshore would win, 92 to 75, if lower cost became a must." */
function harder(model: SourcingModel, after: Ranking, need: string, from: Weight | null, to: Weight | null): Sentence {
	const { wants } = model.needs.find((one) => one.id === need) ?? { wants: need };
	const { article, word } = levelWords[to ?? 'must'];
	const condition = say`if ${wants} ${from ? 'became' : 'were'} ${article}${strong(word)}${from ? '' : ' too'}`;
	const { outcome } = after;
	if (outcome.kind === 'clear') {
		const name = lower(model, outcome.winner);
		if (!outcome.runnerUp) return say`Only ${name} would be left ${condition}.`;
		return say`${cap(name)} would win, ${score(model, after, [outcome.winner, outcome.runnerUp], ' to ')}, ${condition}.`;
	}
	if (outcome.kind === 'tie') return say`It would be too close to call ${condition}: ${tied(model, after, outcome.models)}.`;
	return say`No model would pass every must ${condition}.`;
}

/** "Ease lower cost from must to important and onshore comes back: 86 against 81, too close to call." */
function easier(model: SourcingModel, before: Ranking, after: Ranking, need: string, from: Weight | null, to: Weight | null): Sentence {
	const { wants } = model.needs.find((one) => one.id === need) ?? { wants: need };
	const start = to
		? say`Ease ${wants} from ${strong(levelWords[from ?? 'must'].word)} to ${strong(levelWords[to].word)}`
		: say`Leave out ${wants}`;
	const { outcome } = after;
	const isBack = (id: Model) => standing(before, id).gated.length > 0;
	if (outcome.kind === 'clear') {
		const name = lower(model, outcome.winner);
		if (!outcome.runnerUp)
			return say`${start} and ${isBack(outcome.winner) ? `${name} comes back, the only one left` : `only ${name} is left`}.`;
		return say`${start} and ${name} ${isBack(outcome.winner) ? 'comes back to lead' : 'leads'}, ${score(model, after, [outcome.winner, outcome.runnerUp], ' to ')}.`;
	}
	if (outcome.kind !== 'tie') return say`${start} and no model passes every must.`;
	const back = outcome.models.filter(isBack).map((id) => lower(model, id));
	if (back.length === 0) return say`${start} and it is too close to call: ${tied(model, after, outcome.models)}.`;
	return say`${start} and ${list(back)} ${back.length > 1 ? 'come' : 'comes'} back: ${score(model, after, outcome.models, ' against ')}, too close to call.`;
}

function score(model: SourcingModel, ranking: Ranking, ids: Model[], between: string): string {
	const shown = figures(model, ranking);
	return ids.map((id) => shown[id]).join(between);
}

function tied(model: SourcingModel, ranking: Ranking, ids: Model[]): string {
	const shown = figures(model, ranking);
	return list(ids.map((id) => `${shown[id]} for ${lower(model, id)}`));
}
