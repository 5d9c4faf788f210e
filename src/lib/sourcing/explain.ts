/** Says in words why a ranking came out as it did. Built from the ranking alone, so that it cannot say anything else. */
import { Comparison } from './compare.ts';
import { figures, standing, type Outcome, type Part, type Ranking } from './rank.ts';
import type { Model, SourcingModel } from './types.ts';
import { cap, isPlural, list, listSpans, plainSentence, richSentence, say, small, type Sentence } from './words.ts';

/** The reason for a result. The lab shows the spans with their marks; a question shows them as Rich text. */
export interface Reason {
	/** "Nearshore leads, 83 of 100" */
	headline: string;
	/** One plain sentence where there is room for no more: "Lower cost is a must, so onshore is out." */
	short: string;
	sentences: Sentence[];
}

/** Sentences as Rich text, one paragraph. Marks become *(stated)*, *(inference)* and so on. */
export function richReason(reason: Reason | readonly Sentence[]): string {
	const sentences = 'sentences' in reason ? reason.sentences : reason;
	return sentences.map(richSentence).join(' ');
}

/** Explains a ranking: what the musts drop, what speaks for the models that are left, and how far apart they are. */
export function explain(model: SourcingModel, ranking: Ranking): Reason {
	const compare = new Comparison(model, ranking);
	const before = [...factSentences(compare), ...(ranking.outcome.kind === 'conflict' ? [] : compare.gateSentences())];
	const sentences = [...before, ...outcomeSentences(compare, ranking.outcome), ...neutralSentences(compare)];
	return { headline: headline(compare, ranking.outcome), short: short(compare, ranking.outcome), sentences };
}

function headline(compare: Comparison, outcome: Outcome): string {
	switch (outcome.kind) {
		case 'clear':
			return `${cap(compare.name(outcome.winner))} leads, ${figures(compare.model, compare.ranking)[outcome.winner]} of 100`;
		case 'tie':
			return `Too close to call: ${list(outcome.models.map((id) => compare.name(id)))}`;
		case 'conflict':
			return 'No model passes every must';
		case 'empty':
			return 'Nothing to weigh yet';
	}
}

function short(compare: Comparison, outcome: Outcome): string {
	if (outcome.kind === 'empty') return 'Say what the client asks for.';
	if (outcome.kind === 'conflict') return 'Ask which must can give way.';
	const [gate] = compare.gates();
	if (gate) {
		const names = gate.models.map((id) => compare.name(id));
		return `${plainSentence(compare.isMust(gate.need))}, so ${list(names)} ${names.length > 1 ? 'are' : 'is'} out.`;
	}
	if (outcome.kind === 'tie') return 'Ask what matters most.';
	const best = outcome.runnerUp && compare.ahead(outcome.winner, [outcome.runnerUp])[0];
	return best ? `It gains most on ${compare.need(best.need).wants}.` : '';
}

function outcomeSentences(compare: Comparison, outcome: Outcome): Sentence[] {
	switch (outcome.kind) {
		case 'clear':
			return outcome.runnerUp ? leadSentences(compare, outcome.winner, outcome.runnerUp) : onlyOneLeft(compare, outcome.winner);
		case 'tie':
			return tieSentences(compare, outcome.models);
		case 'conflict':
			return conflictSentences(compare);
		case 'empty':
			return [say`Nothing was asked for that depends on the place, so no model leads.`];
	}
}

/** The case of a winner with at least one other model still in. */
function leadSentences(compare: Comparison, winner: Model, runnerUp: Model): Sentence[] {
	const still = compare.ranking.standings.filter((one) => one.gated.length === 0);
	const intro = still.length === 2 ? 'Of the two that are left, ' : '';
	const [ours, theirs] = [compare.ahead(winner, [runnerUp]), compare.ahead(runnerUp, [winner])];
	const merits = say`${intro}${compare.name(winner)} ${compare.merits(winner, ours, 'better')}`;
	return [
		...against(compare, capFirst(merits), [ours, theirs], runnerUp),
		...present(compare.shortfall(runnerUp, winner)),
		say`That makes ${compare.points(still.map((one) => one.model))}.`
	];
}

/** Ends a sentence on one model's merits with those of its rival, or with the word that it has none. */
function against(compare: Comparison, merits: Sentence, [ours, theirs]: [Part[], Part[]], rival: Model): Sentence[] {
	const name = compare.name(rival);
	if (theirs.length === 0) return [say`${merits}.`, say`Nothing that was asked for puts ${name} ahead of it.`];
	if (compare.allStated(ours) && compare.allStated(theirs)) {
		const wants = list(theirs.map((part) => compare.need(part.need).wants));
		return [say`${merits}, ${name} for ${wants} ${compare.mark(theirs.map((part) => ({ ...part, model: rival })))}.`];
	}
	return [say`${merits}; ${name} ${compare.merits(rival, theirs, 'better')}.`];
}

function onlyOneLeft(compare: Comparison, winner: Model): Sentence[] {
	const { parts } = standing(compare.ranking, winner);
	const good = parts.filter((part) => part.rating === 3 || part.basis === 'stated').sort((a, b) => b.points - a.points);
	const weak = parts.filter((part) => part.rating === 1).sort((a, b) => b.weight - a.weight)[0];
	const which = good.length > 0 ? say`, which ${compare.merits(winner, good, 'good')}` : [];
	return [
		say`That leaves ${compare.name(winner)}${which}.`,
		...(weak
			? [say`Its weak point is ${compare.need(weak.need).wants} ${compare.mark([{ ...weak, model: winner }])}, which is not a must.`]
			: [])
	];
}

function tieSentences(compare: Comparison, tied: Model[]): Sentence[] {
	const names = tied.map((id) => compare.name(id));
	const merits = tied.map((id) => ({
		id,
		parts: compare.ahead(
			id,
			tied.filter((other) => other !== id)
		)
	}));
	const serving = merits.filter(({ parts }) => parts.length > 0);
	const points = compare.points(tied);
	const gap = Math.round(compare.model.tieGap * 100);
	if (serving.length === 0) {
		return [
			say`${cap(list(names))} come out level, with ${points}.`,
			say`Nothing that was asked for tells them apart, so ask what else the client needs.`
		];
	}
	const clauses = serving.map(({ id, parts }) => say`${compare.name(id)} ${compare.merits(id, parts, 'better')}`);
	const between = tied.length === 3 && serving.length === 2 ? tied.find((id) => !serving.some((one) => one.id === id)) : undefined;
	const firsts = [...new Set(serving.map(({ parts }) => compare.need(parts[0]?.need ?? '').wants))];
	const ask =
		firsts.length > 1
			? `Ask which comes first: ${list(firsts, 'or')}`
			: `Ask how much ${firsts[0]} ${isPlural(firsts[0] ?? '') ? 'matter' : 'matters'}`;
	return [
		say`${cap(list(names))} can ${tied.length > 2 ? 'all' : 'both'} be defended: ${listSpans(clauses, '; ', '; ')}.`,
		...(between ? [say`${cap(compare.name(between))} sits in between.`] : []),
		points.endsWith('each')
			? say`That makes ${points}, so the points do not decide.`
			: say`That makes ${points}, and a lead under ${String(gap)} points is too small to trust.`,
		say`${ask}.`
	];
}

function conflictSentences(compare: Comparison): Sentence[] {
	const clauses = compare
		.gates()
		.map(
			({ need, models }) =>
				say`${list(models.map((id) => compare.name(id)))} on ${compare.need(need).wants} ${compare.gateMark(need, models)}`
		);
	const split = { basis: 'inference' as const, word: 'inference', source: [] };
	return [
		say`Every model is weak on a must: ${listSpans(clauses)}.`,
		say`So no model passes, whatever its points.`,
		say`Ask which must can give way, or whether the work can be split between two places ${split}.`
	];
}

/** What the story itself says about a model, and what follows. */
function factSentences(compare: Comparison): Sentence[] {
	const words = { 1: 'weak', 2: 'fair', 3: 'strong' };
	return compare.ranking.facts.map(({ need, model, rating, because }) => {
		const result = say`${compare.name(model)} counts as ${words[rating]} on ${small(compare.need(need).name)} ${compare.mark([{ need, model, basis: 'fact' }])}.`;
		return because ? say`${because.replace(/\.$/, '')}, so ${result}` : capFirst(result);
	});
}

/** Needs of the brief that no place settles. */
function neutralSentences(compare: Comparison): Sentence[] {
	const { model, ranking } = compare;
	return model.neutral
		.filter(({ id }) => ranking.needs[id])
		.map(({ name, settled }) =>
			isPlural(name)
				? say`${name} do not depend on the place: they are settled ${settled}.`
				: say`${name} does not depend on the place: it is settled ${settled}.`
		);
}

function capFirst(sentence: Sentence): Sentence {
	const [first, ...rest] = sentence;
	return first && 'text' in first ? [{ ...first, text: cap(first.text) }, ...rest] : sentence;
}

function present<T>(value: T | null): T[] {
	return value === null ? [] : [value];
}
