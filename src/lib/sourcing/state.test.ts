import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBrief, readNeeds, writeNeeds } from './state.ts';
import { fixture, travelFirm } from './testing/model.ts';
import { anyFacts, anyNeeds } from './testing/needs.ts';

test('a brief comes back from its address as it was', () => {
	const asked = new Set(fixture.needs.map(({ id }) => id));
	fc.assert(
		fc.property(anyNeeds(fixture), anyFacts(fixture), (needs, facts) => {
			const counted = Object.fromEntries(Object.entries(needs).filter(([id]) => asked.has(id)));
			const brief = readBrief(fixture, `?${writeNeeds(counted, facts)}`);
			expect(brief.needs).toEqual(counted);
			expect(new Set(brief.facts)).toEqual(new Set(facts.map((fact) => ({ ...fact, because: '' }))));
		}),
		{ numRuns: 1000 }
	);
});

test('needs alone can be read', () => {
	expect(readNeeds(fixture, writeNeeds(travelFirm))).toEqual(travelFirm);
});

test('the same brief always has the same address', () => {
	const turned = Object.fromEntries(Object.entries(travelFirm).reverse());
	expect(writeNeeds(turned)).toBe(writeNeeds(travelFirm));
	expect(writeNeeds(travelFirm)).toBe(
		'cost_effectiveness=must&cultural_alignment=important&ease_of_communication=nice&geographical_proximity=important'
	);
	expect(writeNeeds({})).toBe('');
});

test('what makes no sense in an address is left out, and the rest is kept', () => {
	const query =
		'?utm_source=x&cost_effectiveness=MUST&cost_effectiveness=nice&cheapness=must&shared_working_hours=very&language_proficiency.offshore=3&language_proficiency.moon=3&language_proficiency.onshore=9&__proto__=must&%zz=1&=&data_security=must';
	expect(readBrief(fixture, query)).toEqual({
		needs: { cost_effectiveness: 'must' },
		facts: [{ need: 'language_proficiency', model: 'offshore', rating: 3, because: '' }]
	});
});

test('any text at all is read without an error', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(() => readBrief(fixture, text)).not.toThrow();
		}),
		{ numRuns: 1000 }
	);
});
