import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '#lib/sourcing/rank.ts';
import { fixture, travelFirm } from '#lib/sourcing/testing/model.ts';
import { anyFacts, anyNeeds } from '#lib/sourcing/testing/needs.ts';
import { drawBars, narrow, reach, steps, wide } from './geometry.ts';

const draw = (needs = travelFirm, measures = wide, width = 660) => drawBars(fixture, rank(fixture, needs), measures, width);

describe('the bars', () => {
	test('the travel firm is drawn as in the picture: 24 px a point, the line past the model that is out', () => {
		const { bars, line } = draw();
		expect(bars.map(({ model, end, out, score }) => [model, end, out, score])).toEqual([
			['nearshore', 480, false, '83'],
			['offshore', 336, false, '58'],
			['onshore', 432, true, '']
		]);
		expect(line).toBe('M480 22H480V104H336V222H-12V310');
	});

	test('segments stand in the order of the needs, hatched where no source states them', () => {
		const [nearshore, offshore] = draw().bars;
		expect(nearshore!.segments.map(({ need, x, width, hatched }) => [need, x, width, hatched])).toEqual([
			['cost_effectiveness', 0, 144, false],
			['geographical_proximity', 144, 144, false],
			['cultural_alignment', 288, 144, false],
			['ease_of_communication', 432, 48, true]
		]);
		expect(offshore!.segments.map(({ label }) => label?.text)).toEqual(['cost', 'near', 'culture', undefined]);
	});

	test('on a phone the line runs along the first bar and steps between rows without gaps', () => {
		const { line, height } = draw(travelFirm, narrow, 350);
		expect(height).toBe(108);
		expect(line).toMatch(/^M160 0H270V36H237V72H152V108$/);
	});

	test('a conflict is one straight line that passes every bar', () => {
		expect(draw({ cost_effectiveness: 'must', regulatory_compliance: 'must' }).line).toBe('M-12 22H-12V104H-12V222H-12V310');
	});

	test('nothing asked for is a line at the start and no score', () => {
		const { bars, line } = draw({});
		expect(bars.every(({ end, score, segments }) => end === 0 && score === '' && segments.length === 0)).toBe(true);
		expect(line).not.toContain('NaN');
	});
});

describe('for any brief and width', () => {
	test('everything stays inside, the line only falls back, and labels never touch each other or the line', () => {
		fc.assert(
			fc.property(
				anyNeeds(fixture),
				anyFacts(fixture),
				fc.integer({ min: 280, max: 1000 }),
				fc.constantFrom(wide, narrow),
				(needs, facts, width, measures) => {
					const { bars, line } = drawBars(fixture, rank(fixture, needs, facts), measures, width);
					const ends = bars.filter((bar) => !bar.out).map((bar) => bar.end);
					expect(ends).toEqual([...ends].sort((a, b) => b - a));
					expect(line).toMatch(/^M-?[\d.]+ [\d.]+(H-?[\d.]+V[\d.]+){3}$/);
					for (const { end, segments, score } of bars) {
						expect(end).toBeGreaterThanOrEqual(measures.left);
						if (score) expect(end + measures.gap).toBeLessThan(width);
						const last = segments.at(-1);
						if (last) expect(last.x + last.width).toBeCloseTo(end, 0);
						let free = measures.left;
						for (const { label } of segments) {
							if (!label) continue;
							expect(label.x).toBeGreaterThanOrEqual(free);
							free = label.x + label.text.length * 6.5;
							expect(free).toBeLessThanOrEqual(end);
						}
					}
				}
			),
			{ numRuns: 1500 }
		);
	});
});

describe('the line through the table of needs', () => {
	test('it stands before the first cell, or after the chosen one', () => {
		expect([0, 1, 2, 3].map(reach)).toEqual([0, 2, 3, 4]);
	});

	test('between two rows it runs along the cells that lie between their ends', () => {
		const cells = (above: number | undefined, own: number) => [0, 1, 2, 3].filter((cell) => steps(cell, above, own));
		expect(cells(4, 3)).toEqual([3]);
		expect(cells(2, 0)).toEqual([0, 1]);
		expect(cells(0, 4)).toEqual([0, 1, 2, 3]);
		expect(cells(3, 3)).toEqual([]);
		expect(cells(undefined, 4)).toEqual([]);
	});
});
