import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkSourcing } from './check.ts';
import { explain } from './explain.ts';
import { rank } from './rank.ts';
import { robust } from './robust.ts';
import { fixture, travelFirm } from './testing/model.ts';
import { models } from './types.ts';

const good = () => {
	const { tieGap, ...rest } = structuredClone(fixture);
	return {
		tie_gap: tieGap,
		...rest,
		presets: [{ id: 'travel', title: "A firm's phones", brief: 'A brief.', needs: { ...travelFirm, data_security: 'nice' } }]
	};
};
/** Sets a value in a good table and gives the problems as "path: message". */
function problems(path: (string | number)[], value: unknown): string[] {
	const table = good();
	const last = path.at(-1)!;
	const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], table) as Record<string, unknown>;
	if (value === undefined) delete parent[last];
	else parent[last] = value;
	const checked = checkSourcing(table);
	return checked.ok ? [] : checked.problems.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
}

describe('reading the table', () => {
	test('a good table is read whole, with typographic quotes', () => {
		const checked = checkSourcing(good());
		expect(checked).toMatchObject({
			ok: true,
			model: { tieGap: 0.1, weights: { must: 3 }, presets: [{ title: 'A firm’s phones', needs: travelFirm }] }
		});
	});

	const first = ['needs', 0, 'ratings', 'offshore'] as const;
	test.each([
		[['tie_gap'], 0, 'tie_gap: "tie_gap" is a share'],
		[['tiegap'], 0.1, 'tiegap: "tiegap" is not a field here'],
		[['weights'], { must: 1, important: 2, nice: 3 }, 'weights: the weights are whole numbers'],
		[['models', 'offshore'], undefined, 'models.offshore.name: "name" is missing'],
		[['needs'], {}, 'needs: "needs" is missing, or it is not a list'],
		[['needs', 0, 'id'], 'Lower cost', 'needs.0.id: the id "Lower cost" is not usable'],
		[['needs', 1, 'id'], 'cost_effectiveness', 'needs.1.id: the need "cost_effectiveness" is there twice'],
		[['neutral', 0, 'id'], 'cost_effectiveness', 'neutral.0.id: the need "cost_effectiveness" is there twice'],
		[[...first, 'rating'], 4, 'needs.0.ratings.offshore.rating: a rating is 1 (weak), 2 (fair) or 3 (strong).'],
		[[...first, 'basis'], 'guess', 'needs.0.ratings.offshore.basis: "guess" is not one of: stated'],
		[[...first, 'source'], [], 'needs.0.ratings.offshore.basis: a rating that is stated needs the line'],
		[[...first, 'source'], ['crmxchange'], 'needs.0.ratings.offshore.source.0: "crmxchange" is not a source line'],
		[[...first, 'why'], 'It is cheap.', 'needs.0.ratings.offshore.why: why is a clause'],
		[[...first, 'why'], 'it is *cheap*', 'needs.0.ratings.offshore.why: the signs'],
		[['presets', 0, 'needs'], { cheapness: 'must' }, 'presets.0.needs.cheapness: "cheapness" is not a need'],
		[['presets', 0, 'needs'], { cost_effectiveness: 'very' }, 'presets.0.needs.cost_effectiveness: "very" is not one of: must'],
		[
			['presets', 0, 'facts'],
			[{ need: 'data_security', model: 'moon', rating: 3, because: 'So.' }],
			'presets.0.facts.0.need: "data_security" is not one of'
		]
	])('a mistake at %j is reported at its place', (path, value, message) => {
		expect(
			problems([...path], value).some((problem) => problem.startsWith(message)),
			problems([...path], value).join('\n')
		).toBe(true);
	});

	test.each([null, undefined, 3, 'text', [], { needs: [null, 1] }, { needs: [{ ratings: { onshore: 3 } }] }])(
		'%j is refused without an error being thrown',
		(value) => {
			expect(checkSourcing(value).ok).toBe(false);
		}
	);
});

const file = 'lessons/en/sourcing.yaml';
describe.runIf(existsSync(file))('the table of the course', () => {
	const checked = checkSourcing(parse(readFileSync(file, 'utf8')));
	const model = checked.ok ? checked.model : fixture;

	test('it has no mistake', () => {
		expect(checked).toMatchObject({ ok: true });
	});

	test('its ratings and their basis are those that were worked out', () => {
		const figures = ({ needs }: typeof model) =>
			Object.fromEntries(needs.map((need) => [need.id, models.map((id) => [need.ratings[id].rating, need.ratings[id].basis])]));
		expect(figures(model)).toEqual(figures(fixture));
		expect([model.tieGap, model.weights]).toEqual([fixture.tieGap, fixture.weights]);
	});

	test.each(model.presets)('the brief "$title" gives whole sentences and a result that no single inference carries', ({ needs, facts }) => {
		expect(explain(model, rank(model, needs, facts)).sentences.length).toBeGreaterThan(1);
		expect(robust(model, needs, facts)).toBe(true);
	});
});
