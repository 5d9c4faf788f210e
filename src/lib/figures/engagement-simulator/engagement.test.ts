import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { firstTrouble, hits, readEngagement, run, type Plan } from './engagement.ts';

const data = parse(
	readFileSync('lessons/en/06-running-an-engagement/01-five-stage-engagement/engagement-simulator.yaml', 'utf8')
) as Record<string, unknown> & { effects: Record<string, unknown>[] };
const engagement = readEngagement(data);
const best: Plan = { needs: 'listed', contracting: 'sla', onboarding: 'aligned', execution: 'contact', monitoring: 'weekly' };
const order = engagement.stages.map(({ id }) => id);

/** Every plan there is. */
const plans: Plan[] = engagement.stages.reduce<Plan[]>(
	(so, stage) => so.flatMap((plan) => stage.options.map(({ id }) => ({ ...plan, [stage.id]: id }))),
	[{}]
);

test('the five stages stand in the order of the source', () => {
	expect(order).toEqual(['needs', 'contracting', 'onboarding', 'execution', 'monitoring']);
});

test('one plan alone runs without trouble', () => {
	const smooth = plans.filter((plan) => firstTrouble(run(engagement, plan)) === null);
	expect(smooth).toEqual([best]);
	expect(run(engagement, best).map(({ stays }) => stays)).toEqual([100, 100, 100, 100, 100]);
});

test('every choice but the best one is noticed, whatever else is chosen', () => {
	for (const stage of engagement.stages)
		for (const { id } of stage.options.filter((option) => option.id !== best[stage.id]))
			for (const plan of plans.filter((one) => one[stage.id] === id)) {
				const causes = run(engagement, plan).flatMap(({ noticed }) => noticed.flatMap(({ effect }) => Object.keys(effect.when)));
				expect(causes, JSON.stringify(plan)).toContain(stage.id);
			}
});

test('in the first three stages no trouble can be noticed before the stage after its cause', () => {
	for (const plan of plans)
		for (const [i, { noticed }] of run(engagement, plan).entries())
			for (const { cause } of noticed) expect(order.indexOf(cause.id)).toBeLessThan(i < 3 ? i : i + 1);
});

test('what comes back never exceeds what was handed over, and never returns by itself', () => {
	for (const plan of plans) {
		const stays = run(engagement, plan).map((one) => one.stays);
		expect(Math.min(...stays)).toBeGreaterThanOrEqual(0);
		expect([...stays].sort((a, b) => b - a)).toEqual(stays);
	}
});

test('every effect happens in some plan', () => {
	const happened = new Set(plans.flatMap((plan) => run(engagement, plan).flatMap(({ noticed }) => noticed.map(({ effect }) => effect))));
	expect(happened.size).toBe(engagement.effects.length);
});

test('an effect is told with its cause, where it is noticed', () => {
	const outcomes = run(engagement, { ...best, needs: 'everything' });
	const first = firstTrouble(outcomes)!;
	expect([first.stage.id, first.noticed[0]!.cause.id]).toEqual(['contracting', 'needs']);
	expect(outcomes.map(({ stays }) => stays)).toEqual([100, 100, 100, 80, 80]);
	expect(hits(outcomes)).toEqual({ response: 1, quality: 0, saving: 1 });
});

test('training lessens what an unanswered question does', () => {
	const stays = (plan: Plan) => run(engagement, plan).at(-1)!.stays;
	expect(stays({ ...best, execution: 'nobody' })).toBe(90);
	expect(stays({ ...best, onboarding: 'monday', execution: 'nobody' })).toBe(55);
});

test('the best choice does not stand at one place in the lists', () => {
	const places = engagement.stages.map(({ id, options }) => options.findIndex((option) => option.id === best[id]));
	expect(new Set(places).size).toBeGreaterThan(1);
});

test('an effect before its cause, or of a choice that there is not, stops the page', () => {
	const broken = (more: object) => ({ ...data, effects: data.effects.with(0, { ...data.effects[0], ...more }) });
	expect(() => readEngagement(broken({ when: { monitoring: 'weekly' } }))).toThrow('effects[0].at comes before the choice in monitoring');
	expect(() => readEngagement(broken({ when: { needs: 'none' } }))).toThrow('effects[0].when.needs is not one of');
	expect(() => readEngagement(broken({ when: { needed: 'listed' } }))).toThrow('effects[0].when.needed is no stage');
});
