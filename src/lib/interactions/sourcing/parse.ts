/** Computes a sourcing question from its head: options, key, every answer's reason and what would change the result. Build time only. */
import { explainAnswer, openText, rightAnswer } from '#lib/sourcing/answers.ts';
import { richReason } from '#lib/sourcing/explain.ts';
import { figures, rank, type Ranking } from '#lib/sourcing/rank.ts';
import { flips } from '#lib/sourcing/robust.ts';
import { bestTips, tippingPoints } from '#lib/sourcing/tipping.ts';
import { models, type Fact, type Needs, type SourcingModel, type Weight } from '#lib/sourcing/types.ts';
import { richSentence } from '#lib/sourcing/words.ts';
import { curly } from '../markdown.ts';
import type { Sourcing, SourcingAnswer } from './types.ts';

/** What is wrong with a head; `field` is the part of it that holds the mistake. */
export interface SourcingProblem {
	field: 'needs' | 'facts' | 'tie';
	message: string;
}
export type ParsedSourcing =
	{ ok: true; body: Sourcing['body']; key: Sourcing['key']; feedback: Sourcing['feedback'] } | { ok: false; problems: SourcingProblem[] };

/**
 * Reads `needs`, `facts` and `tie` of a question's head.
 * Refused are unknown words, a lead under the gap that is not declared (`tie: true`), a declared tie that is
 * none, and an answer that hangs on one inferred rating.
 */
export function parseSourcing(head: Record<string, unknown>, model: SourcingModel): ParsedSourcing {
	const problems: SourcingProblem[] = [];
	const needs = readNeeds(head.needs, model, problems);
	const facts = readFacts(head.facts, needs, model, problems);
	if (head.tie !== undefined && typeof head.tie !== 'boolean') problems.push({ field: 'tie', message: 'tie is true, or it is left out.' });
	if (problems.length > 0) return { ok: false, problems };

	const ranking = rank(model, needs, facts);
	problems.push(...unfair(model, ranking, facts, head.tie === true));
	if (problems.length > 0) return { ok: false, problems };

	const answers: SourcingAnswer[] = [...models, 'open'];
	const reason = (answer: SourcingAnswer) => richReason(explainAnswer(model, ranking, answer));
	const tips = bestTips(tippingPoints(model, needs, facts), ranking.outcome);
	return {
		ok: true,
		body: { options: answers.map((id) => ({ id, text: id === 'open' ? openText : model.models[id].name })) },
		key: { right: rightAnswer(ranking), needs, facts },
		feedback: {
			options: Object.fromEntries(answers.map((id) => [id, reason(id)])) as Record<SourcingAnswer, string>,
			tips: tips.map((tip) => richSentence(tip.sentence)).join('\n\n')
		}
	};
}

function readNeeds(value: unknown, model: SourcingModel, problems: SourcingProblem[]): Needs {
	const fail = (message: string) => problems.push({ field: 'needs', message });
	if (!isFields(value) || Object.keys(value).length === 0) {
		fail('the needs are missing. Write needs: and, for each need of the story, its id and must, important or nice.');
		return {};
	}
	const known = [...model.needs, ...model.neutral].map(({ id }) => id);
	const pairs = Object.entries(value).flatMap(([id, level]): [string, Weight][] => {
		if (!known.includes(id)) fail(`unknown need "${id}". The needs are: ${known.join(', ')}.`);
		else if (isWeight(level)) return [[id, level]];
		else fail(`"${String(level)}" is no weight for ${id}. Write must, important or nice.`);
		return [];
	});
	return Object.fromEntries(pairs);
}

function readFacts(value: unknown, needs: Needs, model: SourcingModel, problems: SourcingProblem[]): Fact[] {
	const fail = (message: string) => problems.push({ field: 'facts', message });
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) {
		fail('the facts are a list: facts: [{need: …, model: …, rating: 1 to 3, because: "A sentence."}].');
		return [];
	}
	const facts: Fact[] = [];
	for (const fact of value as unknown[]) {
		const { need, model: place, rating, because } = isFields(fact) ? fact : {};
		const known = models.find((id) => id === place);
		const before = problems.length;
		if (!model.needs.some(({ id }) => id === need))
			fail(`a fact names the unknown need "${String(need ?? '')}". The needs are: ${model.needs.map(({ id }) => id).join(', ')}.`);
		else if (!Object.hasOwn(needs, String(need)))
			fail(`a fact speaks of ${String(need)}, which the needs do not mention, so it changes nothing. Add the need or take the fact out.`);
		if (!known) fail(`a fact names the unknown model "${String(place ?? '')}". The models are: ${models.join(', ')}.`);
		if (rating !== 1 && rating !== 2 && rating !== 3)
			fail(`a fact has the rating "${String(rating ?? '')}". A rating is 1 (weak), 2 (fair) or 3 (strong).`);
		if (typeof because !== 'string' || !/^\S.*[.]$/.test(because.trim()))
			fail('a fact has no reason. Write because: and a sentence with a full stop.');
		if (facts.some((one) => one.need === need && one.model === place))
			fail(`two facts rate ${String(place)} on ${String(need)}. Keep one.`);
		if (problems.length === before && known)
			facts.push({ need: String(need), model: known, rating: rating as Fact['rating'], because: curly(String(because).trim()) });
	}
	return facts;
}

function unfair(model: SourcingModel, ranking: Ranking, facts: Fact[], tie: boolean): SourcingProblem[] {
	const { outcome } = ranking;
	const shown = figures(model, ranking);
	const gap = Math.round(model.tieGap * 100);
	if (outcome.kind === 'empty')
		return [{ field: 'needs', message: 'none of these needs depends on the place, so there is nothing to decide. Add one that does.' }];
	if (outcome.kind !== 'clear') {
		if (tie) return [];
		const why =
			outcome.kind === 'tie'
				? `too close to call (${outcome.models.map((id) => `${id} ${shown[id]}`).join(', ')}; a clear lead is ${gap} of 100)`
				: 'a conflict: every model is weak on a must';
		return [{ field: 'needs', message: `the result is ${why}. Change a need or a fact, or write tie: true.` }];
	}
	const second = outcome.runnerUp
		? `${outcome.winner} ${shown[outcome.winner]}, ${outcome.runnerUp} ${shown[outcome.runnerUp]}`
		: `only ${outcome.winner} passes the musts`;
	if (tie) return [{ field: 'tie', message: `the result is clear (${second}). Take tie out, or change a need.` }];
	return flips(model, ranking.needs, facts).map(({ need, model: id, from, to }) => ({
		field: 'needs',
		message: `the answer hangs on our inference that ${id} is rated ${from} on ${need}: with ${to} another model would be level or ahead. Say it in the story and add it to the facts, or change a need.`
	}));
}

function isFields(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWeight(value: unknown): value is Weight {
	return value === 'must' || value === 'important' || value === 'nice';
}
