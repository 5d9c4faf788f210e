/** A tender in sentences: who leads and why, how weights differ from the brief, what would turn it. */
import { listed } from '../parts/words.ts';
import { leaderOf, levelWords, rankBids, turns, type Criterion, type Standing, type Tender, type Weights } from './bids.ts';

/** An index out of 100. */
export function outOf100(index: number): number {
	return Math.round(index * 100);
}

/** "Borea leads, 83 of 100" */
export function headline(standings: readonly Standing[]): string {
	const left = standings.filter(({ out }) => out.length === 0);
	const leader = leaderOf(standings);
	if (left.length === 0) return 'Every bid is out';
	if (left[0]!.index === 0) return 'Nothing is asked for yet';
	if (leader) return `${leader.name} leads, ${outOf100(left[0]!.index)} of 100`;
	return `Too close to call: ${left[0]!.bid.name} and ${left[1]!.bid.name}`;
}

/** Who is out and on which must; empty where all are in. */
export function outWords(standings: readonly Standing[]): string {
	return standings
		.filter(({ out }) => out.length > 0)
		.map(({ bid, out }) => `${bid.name} is out: weak on ${listed(out.map(({ name }) => `“${name}”`))}, which is a must.`)
		.join(' ');
}

/** Where the learner's weight is not the one that the brief asks for. */
export function differences(criteria: readonly Criterion[], weights: Weights): string[] {
	return criteria
		.filter(({ id, weight }) => (weights[id] ?? 'none') !== weight)
		.map(({ id, name, weight, cue }) => {
			const asked = weight === 'none' ? 'the brief does not mention it' : `the brief says “${cue}”, so ${levelWords[weight]}`;
			return `${name}: you chose ${levelWords[weights[id] ?? 'none']}; ${asked}.`;
		});
}

/** The smallest changes that would turn the result, at most `most`. */
export function turnWords(tender: Tender, weights: Weights, most = 2): string[] {
	return turns(tender, weights)
		.slice(0, most)
		.map(({ criterion, level, leader }) => {
			const change = `Were “${criterion.name}” ${level === 'must' ? 'a must' : levelWords[level]}`;
			if (leader) return `${change}, ${leader.name} would lead.`;
			const left = rankBids(tender, { ...weights, [criterion.id]: level }).filter(({ out, index }) => out.length === 0 && index > 0);
			if (left.length < 2) return `${change}, every bid would be out.`;
			return `${change}, it would be too close to call between ${left[0]!.bid.name} and ${left[1]!.bid.name}.`;
		});
}
