/** Briefs for property tests. */
import fc from 'fast-check';
import { models, type Fact, type Needs, type Rating, type SourcingModel } from '../types.ts';

/** Any set of needs of a table, those that no place settles included; also the empty one. */
export function anyNeeds(model: SourcingModel): fc.Arbitrary<Needs> {
	const ids = [...model.needs, ...model.neutral].map(({ id }) => id);
	const weight = fc.option(fc.constantFrom('must', 'important', 'nice' as const), { freq: 2, nil: undefined });
	return fc
		.tuple(...ids.map(() => weight))
		.map((weights) => Object.fromEntries(ids.flatMap((id, i) => (weights[i] ? [[id, weights[i]]] : []))) as Needs);
}

/** None to two facts, on needs of a table, at most one for a cell. */
export function anyFacts(model: SourcingModel): fc.Arbitrary<Fact[]> {
	const fact = fc.record({
		need: fc.constantFrom(...model.needs.map(({ id }) => id)),
		model: fc.constantFrom(...models),
		rating: fc.constantFrom<Rating>(1, 2, 3),
		because: fc.constantFrom('The story says so.', '')
	});
	return fc.oneof(
		{ weight: 2, arbitrary: fc.constant<Fact[]>([]) },
		{ weight: 1, arbitrary: fc.uniqueArray<Fact, string>(fact, { maxLength: 2, selector: ({ need, model }) => need + model }) }
	);
}
