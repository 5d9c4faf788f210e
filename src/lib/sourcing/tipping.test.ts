import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, outcomeKey, rank } from './rank.ts';
import { all, fixture, travelFirm } from './testing/model.ts';
import { anyFacts, anyNeeds } from './testing/needs.ts';
import { bestTips, levels, tippingPoints, withNeed } from './tipping.ts';
import type { Model, Needs } from './types.ts';
import { plainSentence, richSentence } from './words.ts';

const tips = (needs: Needs) => tippingPoints(fixture, needs).map((tip) => richSentence(tip.sentence));

describe('tipping points', () => {
	test('the travel firm tips first when lower cost is eased', () => {
		const [first] = tippingPoints(fixture, travelFirm);
		expect(first).toMatchObject({
			need: 'cost_effectiveness',
			from: 'must',
			to: 'important',
			steps: 1,
			needs: { ...travelFirm, cost_effectiveness: 'important' }
		});
		expect(richSentence(first!.sentence)).toBe(
			'Ease lower cost from **must** to **important** and onshore comes back: 86 against 81, too close to call.'
		);
	});

	test('a must that drops all but one says who is left', () => {
		expect(tips({ cost_effectiveness: 'important', regulatory_compliance: 'important' })).toContain(
			'Only onshore would be left if following home law became a **must**.'
		);
	});

	test('a must that turns the result says who would win', () => {
		expect(tips({ cost_effectiveness: 'important', regulatory_compliance: 'important' })[0]).toBe(
			'Offshore would win, 73 to 53, if lower cost became a **must**.'
		);
	});

	test('a new need that only one model meets is a tip as well', () => {
		expect(tips({ geographical_proximity: 'important' })).toContain(
			'Nearshore would win, 89 to 78, if lower cost were **nice to have** too.'
		);
	});

	test('a conflict is solved by easing a must', () => {
		expect(tips(all('regulatory_compliance', 'cost_effectiveness')('must'))).toContain(
			'Ease lower cost from **must** to **important** and onshore comes back, the only one left.'
		);
	});

	test('a clear result shows one tip, a tie a way to each of two answers', () => {
		const shown = (needs: Needs) => bestTips(tippingPoints(fixture, needs), rank(fixture, needs).outcome);
		expect(shown(travelFirm)).toHaveLength(1);
		expect(shown(all('cost_effectiveness', 'regulatory_compliance')('important')).map((tip) => outcomeKey(tip.outcome))).toEqual([
			'offshore',
			'onshore'
		]);
	});

	test('nothing mentioned has nothing to tip', () => {
		expect(tippingPoints(fixture, {})).toEqual([]);
	});
});

describe('for any brief', () => {
	test('every tip tips when it is applied, no smaller step of that need does, and its words fit', () => {
		fc.assert(
			fc.property(anyNeeds(fixture), anyFacts(fixture), (needs, facts) => {
				const before = outcomeKey(rank(fixture, needs, facts).outcome);
				for (const tip of tippingPoints(fixture, needs, facts)) {
					const after = rank(fixture, tip.needs, facts);
					expect(after.outcome).toEqual(tip.outcome);
					expect(outcomeKey(after.outcome)).not.toBe(before);
					const [from, to] = [levels.indexOf(tip.from), levels.indexOf(tip.to)];
					expect(Math.abs(to - from)).toBe(tip.steps);
					for (let level = from; level !== to; level += Math.sign(to - from))
						expect(outcomeKey(rank(fixture, withNeed(needs, tip.need, levels[level]!), facts).outcome)).toBe(before);
					checkWords(plainSentence(tip.sentence), after);
				}
			}),
			{ numRuns: 700 }
		);
	});

	test('no change of one need is smaller than the best tip', () => {
		fc.assert(
			fc.property(anyNeeds(fixture), anyFacts(fixture), (needs, facts) => {
				const before = rank(fixture, needs, facts).outcome;
				const changes = fixture.needs.flatMap(({ id }) =>
					levels.map((to, level) => ({
						steps: Math.abs(level - levels.indexOf(needs[id] ?? null)),
						outcome: rank(fixture, withNeed(needs, id, to), facts).outcome
					}))
				);
				const real = changes.filter(({ outcome }) => outcome.kind !== 'empty' && outcomeKey(outcome) !== outcomeKey(before));
				const best = tippingPoints(fixture, needs, facts)[0]?.steps;
				if (before.kind !== 'empty') expect(best).toBe(real.length ? Math.min(...real.map((one) => one.steps)) : undefined);
			}),
			{ numRuns: 500 }
		);
	});
});

function checkWords(text: string, after: ReturnType<typeof rank>): void {
	const { outcome } = after;
	const shown = figures(fixture, after);
	expect(text).toMatch(/^\p{Lu}.*\.$/u);
	expect(/too close to call/.test(text)).toBe(outcome.kind === 'tie');
	expect(/[Nn]o model/.test(text)).toBe(outcome.kind === 'conflict');
	if (outcome.kind === 'clear') {
		expect(text.toLowerCase()).toMatch(new RegExp(`${outcome.winner} (would win|leads|comes back|is left|would be left)`));
		if (outcome.runnerUp) expect(text).toContain(`${shown[outcome.winner]} to ${shown[outcome.runnerUp]}`);
	}
	for (const [, figure, id] of text.matchAll(/([\d.]+) for (\w+)/g)) expect(figure).toBe(shown[id as Model]);
	for (const { model, gated } of after.standings)
		if (gated.length > 0) expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${model}\\b`));
}
