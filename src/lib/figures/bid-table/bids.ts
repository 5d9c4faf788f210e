/** Bids scored against what a brief asks for: weights, a gate at a must, a ranking and what would turn it. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, optional, text, unique } from '../parts/read.ts';

export const levels = ['none', 'nice', 'important', 'must'] as const;
export type Level = (typeof levels)[number];
export const levelWords: Record<Level, string> = { none: 'not mentioned', nice: 'nice', important: 'important', must: 'must' };

export interface Criterion {
	id: string;
	name: string;
	/** What the brief asks, and its words for it. */
	weight: Level;
	cue: string;
	cite: Citation[];
}

export interface Bid {
	id: string;
	name: string;
	where: string;
	/** By criterion: 1 to 5, and what the bidder says. */
	scores: Readonly<Record<string, number>>;
	facts: Readonly<Record<string, string>>;
}

/** Weights by criterion. */
export type Weights = Readonly<Record<string, Level>>;

export interface Tender {
	brief: string;
	criteria: Criterion[];
	bids: Bid[];
	explanation: string;
	points: string[];
	cite: Citation[];
}

/** Reads `bid-table.yaml`; a mistake throws with its place. */
export function readTender(data: unknown): Tender {
	const all = fields(data, 'bid-table');
	const criteria = unique(list(all.criteria, 'criteria', readCriterion), 'criteria');
	return {
		brief: text(all.brief, 'brief'),
		criteria,
		bids: unique(
			list(all.bids, 'bids', (one, at) => readBid(one, at, criteria)),
			'bids'
		),
		explanation: text(all.explanation, 'explanation'),
		points: list(all.points, 'points', text),
		cite: readCite(all.cite, 'cite')
	};
}

function readCriterion(value: unknown, at: string): Criterion {
	const one = fields(value, at);
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		weight: oneOf(one.weight, levels, `${at}.weight`),
		cue: one.cue === '' ? '' : optional(one.cue, `${at}.cue`),
		cite: readCite(one.cite, `${at}.cite`)
	};
}

function readBid(value: unknown, at: string, criteria: Criterion[]): Bid {
	const one = fields(value, at);
	const scores = fields(one.scores, `${at}.scores`);
	const facts = fields(one.facts, `${at}.facts`);
	return {
		id: text(one.id, `${at}.id`),
		name: text(one.name, `${at}.name`),
		where: text(one.where, `${at}.where`),
		scores: Object.fromEntries(criteria.map(({ id }) => [id, score(scores[id], `${at}.scores.${id}`)])),
		facts: Object.fromEntries(criteria.map(({ id }) => [id, text(facts[id], `${at}.facts.${id}`)]))
	};
}

function score(value: unknown, at: string): number {
	const read = number(value, at);
	if (!Number.isInteger(read) || read < 1 || read > 5) throw new DataError(at, 'is not from 1 to 5');
	return read;
}

/** The weights that the brief asks for. */
export function briefWeights(criteria: readonly Criterion[]): Weights {
	return Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
}

const points: Record<Level, number> = { none: 0, nice: 1, important: 2, must: 3 };
/** On a must, a bid needs at least this score to stay in. */
export const least = 3;
/** A lead from which a choice is clear, of 1. */
export const lead = 0.1;

export interface Standing {
	bid: Bid;
	/** 0..1 of what a bid could reach under these weights; 0 when nothing is asked. */
	index: number;
	/** Points of each criterion that is asked for, in the order of the criteria. */
	parts: { criterion: Criterion; points: number }[];
	/** Criteria that are a must and that the bid falls short of: it is out. */
	out: Criterion[];
}

/** The bids, best first; those that are out stand at the end. */
export function rankBids({ criteria, bids }: Pick<Tender, 'criteria' | 'bids'>, weights: Weights): Standing[] {
	const asked = criteria.filter(({ id }) => points[weights[id] ?? 'none'] > 0);
	const most = 5 * asked.reduce((sum, { id }) => sum + points[weights[id]!], 0);
	const standings = bids.map((bid): Standing => {
		const parts = asked.map((criterion) => ({ criterion, points: points[weights[criterion.id]!] * bid.scores[criterion.id]! }));
		return {
			bid,
			parts,
			index: most ? parts.reduce((sum, part) => sum + part.points, 0) / most : 0,
			out: asked.filter(({ id }) => weights[id] === 'must' && bid.scores[id]! < least)
		};
	});
	return standings.sort((a, b) => Number(a.out.length > 0) - Number(b.out.length > 0) || b.index - a.index);
}

/** The bid that leads clearly; null when two are too close, or all are out. */
export function leaderOf(standings: readonly Standing[]): Bid | null {
	const [first, second] = standings.filter(({ out }) => out.length === 0);
	if (!first || first.index === 0) return null;
	// Without the small grain, a lead of exactly a tenth would fall to rounding.
	return !second || first.index - second.index >= lead - 1e-9 ? first.bid : null;
}

/** One weight changed, and who leads then; null is a tie. */
export interface Turn {
	criterion: Criterion;
	level: Level;
	leader: Bid | null;
}

/** The smallest single changes of weight that turn the result, nearest levels first. */
export function turns(tender: Pick<Tender, 'criteria' | 'bids'>, weights: Weights): Turn[] {
	const now = leaderOf(rankBids(tender, weights))?.id;
	return tender.criteria
		.flatMap((criterion) => {
			const own = points[weights[criterion.id] ?? 'none'];
			const changes = levels
				.map((level) => ({
					level,
					far: Math.abs(points[level] - own),
					leader: leaderOf(rankBids(tender, { ...weights, [criterion.id]: level }))
				}))
				.filter(({ far, leader }) => far > 0 && leader?.id !== now)
				.sort((a, b) => a.far - b.far);
			return changes.slice(0, 1).map(({ level, far, leader }) => ({ criterion, level, leader, far }));
		})
		.sort((a, b) => a.far - b.far)
		.map(({ criterion, level, leader }) => ({ criterion, level, leader }));
}
