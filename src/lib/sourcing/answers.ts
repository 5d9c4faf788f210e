/** What a learner reads after picking an answer to a sourcing question: why it holds, or which mistake it is. */
import { Comparison } from './compare.ts';
import { explain } from './explain.ts';
import { figures, standing, type Ranking } from './rank.ts';
import type { Model, SourcingModel } from './types.ts';
import { cap, list, listSpans, say, type Sentence } from './words.ts';

/** How the answer is called that leaves the choice open. */
export const openText = 'Too close to call: ask which need comes first';

/** The right answer for a ranking. Ties and conflicts are left open; so is a brief that asks for nothing. */
export function rightAnswer(ranking: Ranking): Model | 'open' {
	return ranking.outcome.kind === 'clear' ? ranking.outcome.winner : 'open';
}

/** The reason for one answer, in whole sentences. For the right answer it is the reason of the ranking. */
export function explainAnswer(model: SourcingModel, ranking: Ranking, answer: Model | 'open'): Sentence[] {
	if (answer === rightAnswer(ranking)) return explain(model, ranking).sentences;
	const compare = new Comparison(model, ranking);
	const { outcome } = ranking;
	if (answer === 'open') return outcome.kind === 'clear' ? notOpen(compare, outcome.winner, outcome.runnerUp) : [];
	if (standing(ranking, answer).gated.length > 0) return [...gate(compare, answer), ...afterGate(ranking)];
	if (outcome.kind === 'clear') return behind(compare, answer, outcome.winner);
	if (outcome.kind === 'tie')
		return outcome.models.includes(answer)
			? oneOfMany(compare, answer, outcome.models)
			: [...behind(compare, answer, outcome.models[0] ?? answer), say`The models ahead of it are too close to call.`];
	return [say`Nothing was asked for that depends on the place, so nothing speaks for ${compare.name(answer)}.`];
}

function notOpen(compare: Comparison, winner: Model, runnerUp: Model | null): Sentence[] {
	if (!runnerUp)
		return [
			say`The musts leave only one model here.`,
			...compare.gateSentences(),
			say`That leaves ${compare.name(winner)}, so there is nothing to keep open.`
		];
	const shown = figures(compare.model, compare.ranking);
	const gap = String(Math.round(compare.model.tieGap * 100));
	const both = compare.ahead(runnerUp, [winner]).length > 0;
	return [
		both ? say`Needs that pull in two directions are not yet a tie.` : say`Nothing in the brief pulls in two directions.`,
		say`${cap(compare.name(winner))} has ${shown[winner]} points and ${compare.name(runnerUp)} has ${shown[runnerUp]}; only a lead under ${gap} is too close to call.`
	];
}

/** A model that a must drops, taken all the same. */
function gate(compare: Comparison, answer: Model): Sentence[] {
	const need = compare.gates().find(({ models }) => models.includes(answer))?.need ?? '';
	return [
		say`${compare.isMust(need)}, and ${compare.name(answer)} is weak on it: ${compare.because(answer, need)} ${compare.gateMark(need, [answer])}.`,
		say`A must is a gate, so no other strength can buy it back.`
	];
}

function afterGate({ outcome }: Ranking): Sentence[] {
	if (outcome.kind === 'conflict') return [say`No other model passes every must either, so ask which one can give way.`];
	return outcome.kind === 'tie' ? [say`The models that are left are too close to call.`] : [];
}

/** A model that is still in, but too far behind. */
function behind(compare: Comparison, answer: Model, leader: Model): Sentence[] {
	const strengths = compare.ahead(answer, [leader]);
	const name = compare.name(answer);
	const shortfall = compare.shortfall(answer, leader, 'It');
	return [
		strengths.length > 0
			? say`${cap(name)} ${compare.merits(answer, strengths, 'better')}, but that does not outweigh the rest of the brief.`
			: say`Nothing that was asked for puts ${name} ahead of ${compare.name(leader)}.`,
		...(shortfall ? [shortfall] : []),
		say`That makes ${compare.points([answer, leader])}.`
	];
}

/** One of several models that are too close to call. */
function oneOfMany(compare: Comparison, answer: Model, tied: Model[]): Sentence[] {
	const others = tied.filter((id) => id !== answer);
	const own = standing(compare.ranking, answer).parts;
	const rivals = others.flatMap((id) => {
		const best = compare.ahead(
			id,
			tied.filter((other) => other !== id)
		);
		const parts = best.filter((part) => own.some((mine) => mine.need === part.need && mine.rating < part.rating));
		return parts.length > 0 ? [say`${compare.name(id)} ${compare.merits(id, parts, 'better')}`] : [];
	});
	const so = `${cap(compare.name(answer))} can be defended, but so can ${list(others.map((id) => compare.name(id)))}`;
	const points = compare.points(tied);
	const gap = String(Math.round(compare.model.tieGap * 100));
	const why = points.endsWith('each')
		? say`Nothing in the brief tells them apart.`
		: say`A lead under ${gap} points is too small to trust.`;
	if (rivals.length === 0) return [say`${so}.`, say`That makes ${points}.`, why];
	return [
		say`${so}: ${listSpans(rivals, '; ', '; ')}.`,
		say`That makes ${points}.`,
		say`To pick one now is to decide for the client what comes first.`
	];
}
