import { describe, expect, test } from 'vitest';
import { cases } from '#lib/sourcing/testing/cases.ts';
import { fixture, travelFirm } from '#lib/sourcing/testing/model.ts';
import { parseSourcing } from './parse.ts';
import { score } from './score.ts';
import type { SourcingAnswer } from './types.ts';

const answers: SourcingAnswer[] = ['onshore', 'nearshore', 'offshore', 'open'];
const parsed = (head: Record<string, unknown>) => {
	const result = parseSourcing(head, fixture);
	if (!result.ok) throw new Error(result.problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
	return result;
};
const problems = (head: Record<string, unknown>) => {
	const result = parseSourcing(head, fixture);
	return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
};

describe('a question about a brief', () => {
	test('options, key and every reason are computed', () => {
		const { body, key, feedback } = parsed({ id: 'x', needs: travelFirm });
		expect(body.options.map(({ id }) => id)).toEqual(answers);
		expect(body.options[1]).toEqual({ id: 'nearshore', text: 'Nearshore' });
		expect(key).toEqual({ right: 'nearshore', needs: travelFirm, facts: [] });
		expect(feedback.options.nearshore).toContain('Of the two that are left, nearshore is named for nearness');
		expect(feedback.options.onshore).toContain('A must is a gate');
		expect(feedback.tips).toBe('Ease lower cost from **must** to **important** and onshore comes back: 86 against 81, too close to call.');
	});

	test('what a learner sees holds nothing of the key', () => {
		const bodies = [travelFirm, { regulatory_compliance: 'must' }].map((needs) => JSON.stringify(parsed({ needs }).body));
		expect(bodies[0]).toBe(bodies[1]);
	});

	test.each(cases)('$id has the answer that was worked out, and four different reasons', ({ needs, facts, winner }) => {
		const { key, feedback } = parsed({ needs, facts });
		expect(key).toEqual({ right: winner, needs, facts });
		expect(new Set(answers.map((id) => feedback.options[id])).size).toBe(4);
	});

	test('a declared tie or conflict is to be left open, and the tips say how to close it', () => {
		expect(parsed({ needs: { shared_working_hours: 'must' }, tie: true }).key.right).toBe('open');
		const conflict = parsed({ needs: { cost_effectiveness: 'must', regulatory_compliance: 'must' }, tie: true });
		expect(conflict.key.right).toBe('open');
		expect(conflict.feedback.tips.split('\n\n').length).toBeGreaterThan(0);
	});

	test('a reason with straight quotes is set in typographic ones', () => {
		const fact = { need: 'language_proficiency', model: 'offshore', rating: 3, because: "Its agents speak the client's language." };
		expect(parsed({ needs: { language_proficiency: 'must', cost_effectiveness: 'must' }, facts: [fact] }).key.facts[0]!.because).toBe(
			'Its agents speak the client’s language.'
		);
	});
});

describe('a head that makes no fair question', () => {
	const fact = { need: 'cost_effectiveness', model: 'offshore', rating: 2, because: 'Pay there has risen.' };
	test.each([
		['needs missing', {}, 'needs: the needs are missing'],
		['needs empty', { needs: {} }, 'needs: the needs are missing'],
		['needs a list', { needs: ['cost_effectiveness'] }, 'needs: the needs are missing'],
		['an unknown need', { needs: { cheapness: 'must' } }, 'needs: unknown need "cheapness"'],
		['an unknown weight', { needs: { cost_effectiveness: 'high' } }, 'needs: "high" is no weight for cost_effectiveness'],
		['only needs that no place settles', { needs: { data_security: 'must' } }, 'needs: none of these needs depends on the place'],
		[
			'a tie that is not declared',
			{ needs: { shared_working_hours: 'important' } },
			'needs: the result is too close to call (onshore 100, nearshore 100'
		],
		[
			'a conflict that is not declared',
			{ needs: { cost_effectiveness: 'must', regulatory_compliance: 'must' } },
			'needs: the result is a conflict'
		],
		['a declared tie that is clear', { needs: travelFirm, tie: true }, 'tie: the result is clear (nearshore 83, offshore 58)'],
		[
			'a declared tie of one model',
			{ needs: { regulatory_compliance: 'must' }, tie: true },
			'tie: the result is clear (only onshore passes the musts)'
		],
		['tie as a word', { needs: travelFirm, tie: 'yes' }, 'tie: tie is true, or it is left out'],
		[
			'an answer that hangs on an inference',
			{ needs: { round_the_clock: 'important', ease_of_communication: 'nice' } },
			'needs: the answer hangs on our inference that offshore is rated 3 on round_the_clock'
		],
		['facts as one', { needs: travelFirm, facts: fact }, 'facts: the facts are a list'],
		[
			'a fact on an unknown model',
			{ needs: travelFirm, facts: [{ ...fact, model: 'moon' }] },
			'facts: a fact names the unknown model "moon"'
		],
		[
			'a fact on an unknown need',
			{ needs: travelFirm, facts: [{ ...fact, need: 'cheapness' }] },
			'facts: a fact names the unknown need "cheapness"'
		],
		[
			'a fact on a need not mentioned',
			{ needs: travelFirm, facts: [{ ...fact, need: 'round_the_clock' }] },
			'facts: a fact speaks of round_the_clock, which the needs do not mention'
		],
		['a fact with a wrong rating', { needs: travelFirm, facts: [{ ...fact, rating: 5 }] }, 'facts: a fact has the rating "5"'],
		['a fact without a reason', { needs: travelFirm, facts: [{ ...fact, because: 'so' }] }, 'facts: a fact has no reason'],
		['two facts on one thing', { needs: travelFirm, facts: [fact, fact] }, 'facts: two facts rate offshore on cost_effectiveness'],
		['a fact that is none', { needs: travelFirm, facts: [null] }, 'facts: a fact names the unknown need ""']
	])('%s is refused in a sentence', (_, head, message) => {
		expect(
			problems(head).some((problem) => problem.startsWith(message)),
			problems(head).join('\n') || 'no problem'
		).toBe(true);
	});
});

describe('scoring', () => {
	const key = { right: 'nearshore' as const, needs: travelFirm, facts: [] };
	test('the computed answer is right, and no other is', () => {
		expect(score(key, 'nearshore')).toEqual({ scaled: 1, right: true, parts: { nearshore: true } });
		for (const id of ['onshore', 'offshore', 'open'] as const)
			expect(score(key, id)).toEqual({ scaled: 0, right: false, parts: { [id]: false } });
	});
});
