import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, outcomeKey, rank, standing } from './rank.ts';
import { cases } from './testing/cases.ts';
import { all, fixture, travelFirm } from './testing/model.ts';
import { anyFacts, anyNeeds } from './testing/needs.ts';
import type { models } from './types.ts';
import { type Needs } from './types.ts';

const outcome = (needs: Needs) => rank(fixture, needs).outcome;
const points = (needs: Needs) => Object.fromEntries(rank(fixture, needs).standings.map((one) => [one.model, one.points]));

describe('the rule', () => {
	test('a model that is weak on a must is out, and stands last whatever its points', () => {
		const ranking = rank(fixture, travelFirm);
		expect(ranking.standings.map((one) => one.model)).toEqual(['nearshore', 'offshore', 'onshore']);
		expect(standing(ranking, 'onshore')).toMatchObject({ points: 18, gated: ['cost_effectiveness'] });
		expect(standing(ranking, 'offshore').points).toBe(14);
		expect(ranking.outcome).toEqual({ kind: 'clear', winner: 'nearshore', runnerUp: 'offshore' });
	});

	test('the index is the points out of the most that could be had', () => {
		const ranking = rank(fixture, travelFirm);
		expect(ranking.most).toBe(24);
		expect(figures(fixture, ranking)).toEqual({ nearshore: '83', offshore: '58', onshore: '75' });
		for (const { index, parts, points } of ranking.standings) {
			expect(index).toBe(points / 24);
			expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
		}
	});

	test('a lead of exactly a tenth is clear, and a hair less is a tie', () => {
		const needs: Needs = {
			regulatory_compliance: 'nice',
			language_proficiency: 'important',
			skilled_workforce: 'must',
			round_the_clock: 'important',
			shared_working_hours: 'important'
		};
		const { outcome: result, standings, most } = rank(fixture, needs);
		expect([standings[0]!.points, standings[1]!.points, most]).toEqual([20, 17, 30]);
		// The trap: as floats, 20/30 - 17/30 is a little under 0.1.
		expect(standings[0]!.index - standings[1]!.index).toBeLessThan(0.1);
		expect(result.kind).toBe('clear');
		expect(rank({ ...fixture, tieGap: 0.11 }, needs).outcome.kind).toBe('tie');
	});

	test('every lead from nothing to the whole is decided as whole numbers decide it', () => {
		for (const { needs, lead, most } of leads()) {
			const { kind } = rank(fixture, needs, []).outcome;
			expect({ kind, lead, most }).toEqual({ kind: lead * 10 >= most ? 'clear' : 'tie', lead, most });
		}
	});

	test('a fact of the story replaces the rating of one model on one need', () => {
		const needs: Needs = { language_proficiency: 'must', cost_effectiveness: 'important' };
		expect(outcomeKey(outcome(needs))).toBe('onshore');
		const ranking = rank(fixture, needs, [{ need: 'language_proficiency', model: 'offshore', rating: 3, because: 'They speak it.' }]);
		expect(outcomeKey(ranking.outcome)).toBe('offshore');
		expect(standing(ranking, 'offshore').parts).toContainEqual({
			need: 'language_proficiency',
			level: 'must',
			weight: 3,
			rating: 3,
			points: 9,
			basis: 'fact'
		});
		expect(standing(ranking, 'nearshore').gated).toEqual(['language_proficiency']);
	});

	test('a fact about a need that nobody mentioned changes nothing', () => {
		const fact = { need: 'round_the_clock', model: 'onshore', rating: 3, because: 'It has a night shift.' } as const;
		expect(rank(fixture, travelFirm, [fact])).toEqual(rank(fixture, travelFirm));
	});

	test('an unknown need is an error that names it', () => {
		expect(() => rank(fixture, { cheapness: 'must' })).toThrow('"cheapness"');
		expect(() => rank(fixture, {}, [{ need: 'cheapness', model: 'offshore', rating: 3, because: '' }])).toThrow('"cheapness"');
	});

	test('nothing mentioned, or nothing that depends on the place, gives no leader', () => {
		expect(outcome({})).toEqual({ kind: 'empty' });
		expect(outcome({ data_security: 'must', hidden_costs: 'important' })).toEqual({ kind: 'empty' });
	});

	test('a tie whose rounded figures would look like a clear lead is shown with a decimal', () => {
		const ranking = rank(fixture, {
			cost_effectiveness: 'must',
			cultural_alignment: 'important',
			geographical_proximity: 'nice',
			skilled_workforce: 'nice'
		});
		expect(ranking.outcome).toEqual({ kind: 'tie', models: ['nearshore', 'offshore'] });
		expect(figures(fixture, ranking)).toMatchObject({ nearshore: '81.0', offshore: '71.4' });
	});
});

describe('consequences worth teaching', () => {
	test.each(['geographical_proximity', 'cultural_alignment', 'shared_working_hours'])('%s alone ties onshore and nearshore', (id) => {
		expect(outcome(all(id)('important'))).toEqual({ kind: 'tie', models: ['onshore', 'nearshore'] });
	});

	test.each(['geographical_proximity', 'cultural_alignment', 'shared_working_hours'])(
		'%s with a need for lower cost reaches nearshore',
		(id) => {
			expect(outcomeKey(outcome(all(id, 'cost_effectiveness')('important')))).toBe('nearshore');
		}
	);

	test('cost against ease of communication, equally, is a three-way tie of 8 points each', () => {
		const needs = all('cost_effectiveness', 'ease_of_communication')('important');
		expect(points(needs)).toEqual({ onshore: 8, nearshore: 8, offshore: 8 });
		expect(outcome(needs)).toEqual({ kind: 'tie', models: ['onshore', 'nearshore', 'offshore'] });
	});

	test('cost against regulation, equally important, ties onshore and offshore', () => {
		expect(outcome(all('cost_effectiveness', 'regulatory_compliance')('important'))).toEqual({
			kind: 'tie',
			models: ['onshore', 'offshore']
		});
	});

	test('regulation as a must decides it', () => {
		expect(outcome({ cost_effectiveness: 'important', regulatory_compliance: 'must' })).toEqual({
			kind: 'clear',
			winner: 'onshore',
			runnerUp: null
		});
	});

	test('cost and regulation both as musts leave no model', () => {
		expect(outcome(all('cost_effectiveness', 'regulatory_compliance')('must'))).toEqual({ kind: 'conflict' });
	});

	test('a plain 3-2-1 and 1-2-3 table never lets nearshore win; full marks for closeness and culture do', () => {
		const plain = {
			...fixture,
			needs: fixture.needs.map((need) => ({
				...need,
				ratings: { ...need.ratings, nearshore: { ...need.ratings.nearshore, rating: 2 as const } }
			}))
		};
		const straight = { ...plain, needs: plain.needs.filter(({ ratings }) => ratings.onshore.rating + ratings.offshore.rating === 4) };
		fc.assert(
			fc.property(anyNeeds(straight), (needs) => {
				const { outcome: result, standings } = rank(
					straight,
					Object.fromEntries(Object.entries(needs).filter(([, weight]) => weight !== 'must'))
				);
				expect(result.kind === 'clear' && result.winner).not.toBe('nearshore');
				expect(standings).toHaveLength(3);
			}),
			{ numRuns: 1000 }
		);
		expect(outcomeKey(outcome(all('geographical_proximity', 'cultural_alignment', 'cost_effectiveness')('important')))).toBe('nearshore');
	});

	test('the lab’s step from must to important brings onshore back with 81 to 86', () => {
		const ranking = rank(fixture, { ...travelFirm, cost_effectiveness: 'important' });
		expect(ranking.outcome).toEqual({ kind: 'tie', models: ['nearshore', 'onshore'] });
		expect(figures(fixture, ranking)).toMatchObject({ nearshore: '86', onshore: '81' });
	});
});

describe('the twelve worked cases', () => {
	test.each(cases)(
		'$id gives $winner, with the points, index, gates and lead worked out for it',
		({ needs, facts, winner, gap, ...expected }) => {
			const ranking = rank(fixture, needs, facts);
			expect(ranking.outcome).toMatchObject({ kind: 'clear', winner });
			for (const one of ranking.standings) {
				expect(one.points).toBe(expected.points[one.model]);
				expect(one.index).toBeCloseTo(expected.index[one.model], 3);
				expect(new Set(one.gated)).toEqual(new Set(expected.out[one.model] ?? []));
			}
			const { runnerUp } = ranking.outcome as { runnerUp: (typeof models)[number] | null };
			if (gap === null) expect(runnerUp).toBeNull();
			else expect(standing(ranking, winner).index - standing(ranking, runnerUp!).index).toBeCloseTo(gap, 2);
		}
	);
});

describe('for any brief', () => {
	test('the order in which needs are written changes nothing', () => {
		fc.assert(
			fc.property(anyNeeds(fixture), anyFacts(fixture), fc.integer(), (needs, facts, turn) => {
				const pairs = Object.entries(needs);
				const cut = pairs.length ? Math.abs(turn) % pairs.length : 0;
				const other = Object.fromEntries([...pairs.slice(cut), ...pairs.slice(0, cut)].reverse());
				expect(rank(fixture, other, facts)).toEqual(rank(fixture, needs, facts));
			}),
			{ numRuns: 3000 }
		);
	});

	test('needs that no place settles never move anything', () => {
		fc.assert(
			fc.property(anyNeeds(fixture), anyFacts(fixture), (needs, facts) => {
				const neutral = fixture.neutral.map(({ id }) => id);
				const without = Object.fromEntries(Object.entries(needs).filter(([id]) => !neutral.includes(id)));
				const { needs: _, ...ranking } = rank(fixture, needs, facts);
				const { needs: __, ...same } = rank(fixture, without, facts);
				expect(ranking).toEqual(same);
			}),
			{ numRuns: 3000 }
		);
	});

	test('it is a tie just when the lead of those still in is under the gap', () => {
		fc.assert(
			fc.property(anyNeeds(fixture), anyFacts(fixture), (needs, facts) => {
				const { outcome: result, standings, most } = rank(fixture, needs, facts);
				const still = standings.filter((one) => one.gated.length === 0).map((one) => one.points);
				const [first = 0, second] = still.sort((a, b) => b - a);
				const expected =
					most === 0 ? 'empty' : still.length === 0 ? 'conflict' : second !== undefined && 10 * (first - second) < most ? 'tie' : 'clear';
				expect(result.kind).toBe(expected);
			}),
			{ numRuns: 3000 }
		);
	});
});

/** Briefs in which two models are apart by every number of points, with no must. */
function* leads(): Generator<{ needs: Needs; lead: number; most: number }> {
	const levels = [undefined, 'nice', 'important'] as const;
	for (const a of levels)
		for (const b of levels)
			for (const c of levels)
				for (const d of levels) {
					const pairs = [
						['cost_effectiveness', a],
						['ease_of_communication', b],
						['geographical_proximity', c],
						['skilled_workforce', d]
					] as const;
					const needs = Object.fromEntries(pairs.filter(([, weight]) => weight)) as Needs;
					const { standings, most } = rank(fixture, needs);
					const [first, second] = standings.map((one) => one.points);
					if (most > 0) yield { needs, lead: first! - second!, most };
				}
}
