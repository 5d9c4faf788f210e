import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainAnswer, rightAnswer } from './answers.ts';
import { explain, richReason } from './explain.ts';
import { figures, rank, standing, type Ranking } from './rank.ts';
import { cases } from './testing/cases.ts';
import { readingGrade } from './testing/grade.ts';
import { all, fixture, travelFirm } from './testing/model.ts';
import { anyFacts, anyNeeds } from './testing/needs.ts';
import { models, type Fact, type Model, type Needs } from './types.ts';
import { isMark, plainSentence, type Sentence } from './words.ts';

const why = (needs: Needs, facts: Fact[] = []) => richReason(explain(fixture, rank(fixture, needs, facts)));
const answer = (needs: Needs, id: Model | 'open', facts: Fact[] = []) =>
	richReason(explainAnswer(fixture, rank(fixture, needs, facts), id));
const plain = (sentences: readonly Sentence[]) => sentences.map(plainSentence);

describe('the reason', () => {
	test('the travel firm of the pictures reads as a person would say it', () => {
		const reason = explain(fixture, rank(fixture, travelFirm));
		expect(reason.headline).toBe('Nearshore leads, 83 of 100');
		expect(reason.short).toBe('Lower cost is a must, so onshore is out.');
		expect(richReason(reason)).toBe(
			'Lower cost is a **must**, so onshore drops out *(inference)*. ' +
				'Of the two that are left, nearshore is named for nearness and a shared culture *(stated)* and should be better for easy communication *(inference)*; offshore is named for lower cost *(stated)*. ' +
				'Offshore falls short on nearness: the country is usually far away *(inference)*. That makes 83 for nearshore and 58 for offshore.'
		);
	});

	test('a mark carries the basis and the source lines of exactly what it stands behind', () => {
		const marks = explain(fixture, rank(fixture, travelFirm)).sentences.flat().filter(isMark);
		expect(marks.map(({ basis, source }) => [basis, ...source])).toEqual([
			['contrast', 'crmxchange:42'],
			['stated', 'crmxchange:32'],
			['inference', 'upwork:50'],
			['stated', 'crmxchange:30', 'crmxchange:42'],
			['contrast', 'upwork:15']
		]);
	});

	test('one model left is named with its strength and its weak point', () => {
		expect(why({ regulatory_compliance: 'must', ease_of_communication: 'important', cost_effectiveness: 'nice' })).toBe(
			'Following home law is a **must**, so nearshore and offshore drop out *(inference)*. ' +
				'That leaves onshore, which is named for following home law and easy communication *(stated)*. Its weak point is lower cost *(inference)*, which is not a must.'
		);
	});

	test('a tie names what each side serves and the question that settles it', () => {
		expect(why(all('cost_effectiveness', 'regulatory_compliance')('important'))).toBe(
			'Onshore and offshore can both be defended: onshore is named for following home law *(stated)*; offshore is named for lower cost *(stated)*. ' +
				'That makes 67 for each, so the points do not decide. Ask which comes first: following home law or lower cost.'
		);
	});

	test('models that nothing tells apart are level', () => {
		expect(why({ geographical_proximity: 'must' })).toContain(
			'Onshore and nearshore come out level, with 100 for each. Nothing that was asked for tells them apart'
		);
	});

	test('a conflict names a must for every model, and calls splitting the work our inference', () => {
		expect(why(all('cost_effectiveness', 'regulatory_compliance')('must'))).toBe(
			'Every model is weak on a must: nearshore and offshore on following home law *(inference)* and onshore on lower cost *(inference)*. So no model passes, whatever its points. ' +
				'Ask which must can give way, or whether the work can be split between two places *(inference)*.'
		);
	});

	test('a fact of the story comes first, marked as coming from the brief', () => {
		const fact: Fact = { need: 'language_proficiency', model: 'offshore', rating: 3, because: 'Its agents speak the client’s language.' };
		expect(why({ language_proficiency: 'must', cost_effectiveness: 'important' }, [fact])).toMatch(
			/^Its agents speak the client’s language, so offshore counts as strong on language skill \*\(in the brief\)\*\. Good language skill is a \*\*must\*\*, so nearshore drops out/
		);
	});

	test('a need that no place settles is sent to where it is settled', () => {
		expect(why({ ...travelFirm, data_security: 'must', hidden_costs: 'nice' })).toMatch(
			/Data security does not depend on the place: it is settled in the contract\. Hidden costs do not depend on the place: they are settled in the contract\.$/
		);
	});

	test('fair against strong is called our inference even where both are stated', () => {
		expect(answer({ cost_effectiveness: 'important', skilled_workforce: 'important' }, 'nearshore')).toContain(
			'only fair on lower cost, where offshore is strong *(inference)*'
		);
	});
});

describe('the reason for each answer', () => {
	test('the right answer gets the reason of the ranking', () => {
		for (const { needs, facts, winner } of cases) expect(answer(needs, winner, facts)).toBe(why(needs, facts));
	});

	test('a model that a must drops is the mistake of buying back a gate', () => {
		expect(answer(travelFirm, 'onshore')).toBe(
			'Lower cost is a **must**, and onshore is weak on it: lower rates are linked to providers abroad *(inference)*. A must is a gate, so no other strength can buy it back.'
		);
	});

	test('a model that is behind is the mistake of looking at one strength', () => {
		expect(answer(travelFirm, 'offshore')).toBe(
			'Offshore is named for lower cost *(stated)*, but that does not outweigh the rest of the brief. It falls short on nearness: the country is usually far away *(inference)*. That makes 58 for offshore and 83 for nearshore.'
		);
	});

	test('leaving a clear case open is the mistake of taking a pull for a tie', () => {
		expect(answer(travelFirm, 'open')).toBe(
			'Needs that pull in two directions are not yet a tie. Nearshore has 83 points and offshore has 58; only a lead under 10 is too close to call.'
		);
		expect(answer({ regulatory_compliance: 'must' }, 'open')).toContain('so there is nothing to keep open');
	});

	test('taking one side of a tie is deciding for the client', () => {
		expect(answer(all('cost_effectiveness', 'regulatory_compliance')('important'), 'onshore')).toBe(
			'Onshore can be defended, but so can offshore: offshore is named for lower cost *(stated)*. That makes 67 for each. To pick one now is to decide for the client what comes first.'
		);
	});

	test('taking a model in a conflict names its must and asks for the one that can give way', () => {
		expect(answer(all('cost_effectiveness', 'regulatory_compliance')('must'), 'offshore')).toMatch(
			/^Following home law is a \*\*must\*\*, and offshore is weak on it.*ask which one can give way\.$/
		);
	});
});

describe('for any brief, no text ever contradicts its ranking', () => {
	const anyRanking = fc.tuple(anyNeeds(fixture), anyFacts(fixture)).map(([needs, facts]) => rank(fixture, needs, facts));

	test('the reason names the winner as winner, and nobody else', () => {
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				const { headline, sentences } = explain(fixture, ranking);
				const text = plain(sentences).join(' ');
				const { outcome } = ranking;
				const leader = /^(\w+) leads/.exec(headline)?.[1]?.toLowerCase();
				expect(leader).toBe(outcome.kind === 'clear' ? outcome.winner : undefined);
				if (outcome.kind === 'clear') expect(/That leaves (\w+)/.exec(text)?.[1]).toBe(outcome.runnerUp ? undefined : outcome.winner);
				if (outcome.kind === 'tie') expect(headline).toBe(`Too close to call: ${sentenceList(outcome.models)}`);
				expect(/defended|level/.test(text)).toBe(outcome.kind === 'tie');
				expect(/no model passes/i.test(text)).toBe(outcome.kind === 'conflict');
			}),
			{ numRuns: 3000 }
		);
	});

	test('a model that a must drops is spoken of only as out or weak, in the reason and in every answer', () => {
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				const out = ranking.standings.filter((one) => one.gated.length > 0).map((one) => one.model);
				for (const sentence of everyText(ranking).flat()) {
					const text = plainSentence(sentence);
					for (const id of out)
						if (new RegExp(`\\b${id}\\b`, 'i').test(text)) expect(text).toMatch(/drops? out|weak on|counts as|is a must|are a must/);
				}
				for (const id of models)
					if (!out.includes(id))
						for (const [, dropped] of everyText(ranking)
							.flat()
							.map(plainSentence)
							.join(' ')
							.matchAll(/so ([\w, ]+?) drops? out/g))
							expect(dropped).not.toMatch(new RegExp(`\\b${id}\\b`));
			}),
			{ numRuns: 2000 }
		);
	});

	test('every figure in a text is the figure of that model', () => {
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				const shown = figures(fixture, ranking);
				for (const sentences of everyText(ranking)) {
					const text = plain(sentences).join(' ');
					for (const [, figure, id] of text.matchAll(/([\d.]+) for (onshore|nearshore|offshore)/g)) expect(figure).toBe(shown[id as Model]);
					for (const [, id, figure] of text.matchAll(/(onshore|nearshore|offshore) has ([\d.]+)/gi))
						expect(figure).toBe(shown[id!.toLowerCase() as Model]);
					for (const [, figure] of text.matchAll(/([\d.]+) for each/g))
						if (ranking.outcome.kind === 'tie') for (const id of ranking.outcome.models) expect(figure).toBe(shown[id]);
				}
				if (ranking.outcome.kind === 'clear')
					expect(explain(fixture, ranking).headline).toContain(` ${shown[ranking.outcome.winner]} of 100`);
			}),
			{ numRuns: 2000 }
		);
	});

	test('what a model is named for is never a need on which it is weak, and always one that was asked for', () => {
		const wants = new Map(fixture.needs.map((need) => [need.wants, need.id]));
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				for (const text of everyText(ranking).map((sentences) => plain(sentences).join(' ')))
					for (const [, id, list] of text.matchAll(
						/(onshore|nearshore|offshore) is named for ([^;.:]+?)(?:;|\.|:| and should| and is|, is|, should|, but|, onshore|, nearshore|, offshore)/gi
					))
						for (const want of list!.split(/, | and /)) {
							const part = standing(ranking, id!.toLowerCase() as Model).parts.find((one) => one.need === wants.get(want));
							expect(part, `${want} in: ${text}`).toBeDefined();
							expect(part!.rating).toBeGreaterThan(1);
							expect(part!.basis).toBe('stated');
						}
			}),
			{ numRuns: 2000 }
		);
	});

	test('every text is made of whole, clean sentences', () => {
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				for (const sentence of everyText(ranking).flat()) {
					const text = plainSentence(sentence);
					expect(text).toMatch(/^\p{Lu}.*\.$/su);
					expect(text).not.toMatch(/ {2}|undefined|null|NaN|\[object|\.\.|,\.| [.,;:]/);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	test('exactly one answer is right, and it is the winner or to leave it open', () => {
		fc.assert(
			fc.property(anyRanking, (ranking) => {
				const { outcome } = ranking;
				expect(rightAnswer(ranking)).toBe(outcome.kind === 'clear' ? outcome.winner : 'open');
			}),
			{ numRuns: 1000 }
		);
	});
});

test('reasons and answers of the worked cases read at grade 8 or below', () => {
	const texts = cases.flatMap(({ needs, facts }) => everyText(rank(fixture, needs, facts)).map((sentences) => plain(sentences).join(' ')));
	const grades = texts.map(readingGrade);
	expect(grades.reduce((a, b) => a + b, 0) / grades.length).toBeLessThanOrEqual(8);
});

/** The reason and the texts of all four answers. */
function everyText(ranking: Ranking): Sentence[][] {
	return [explain(fixture, ranking).sentences, ...[...models, 'open' as const].map((id) => explainAnswer(fixture, ranking, id))];
}

function sentenceList(ids: Model[]): string {
	return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
}
