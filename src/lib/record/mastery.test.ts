import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, weigh, worth } from './evidence.ts';
import { learnedNeeds, levelOf, mastery, levels } from './mastery.ts';
import { fold } from './progress.ts';
import { answer, anyEvents, rightAnswer } from './testing/samples.ts';

/** Answers of one objective: [day, item, change]. */
const story = (...answers: [day: number, item: string, change?: Partial<typeof rightAnswer>][]) =>
	fold(answers.map(([day, item, change], n) => answer(n + 1, { item, ...change }, day * DAY)));
const level = (progress: ReturnType<typeof story>, day: number) => levelOf(mastery(progress, day * DAY), 'o1');

const twoGoodDays = [
	[0, 'a'],
	[0, 'b'],
	[0, 'c'],
	[1, 'a'],
	[1, 'b'],
	[1, 'c']
] as [number, string][];

test('an objective never answered is new, and one answered wrongly is seen', () => {
	expect(level(story(), 1)).toBe('new');
	expect(level(story([0, 'a', { right: false, scaled: 0 }]), 1)).toBe('seen');
});

test('three items right and sure on two days are learned', () => {
	expect(level(story(...twoGoodDays), 2)).toBe('learned');
});

test('one day, or two items, or too few right answers are not enough to be learned', () => {
	const oneDay = Array.from({ length: 12 }, (_, i): [number, string] => [0, `i${i}`]);
	const twoItems = Array.from({ length: 12 }, (_, i): [number, string] => [i % 4, `i${i % 2}`]);
	for (const progress of [story(...oneDay), story(...twoItems), story(...twoGoodDays.slice(0, 4))]) expect(level(progress, 9)).toBe('seen');
	expect(mastery(story(...oneDay), DAY).o1!.evidence.m).toBeGreaterThan(learnedNeeds.m);
});

test('answers that are right but never sure stop short of learned', () => {
	const unsure = Array.from({ length: 40 }, (_, i): [number, string, object] => [i, `i${i}`, { sure: false }]);
	expect(level(story(...unsure), 50)).toBe('seen');
});

test('a sure right answer a week after the first makes it held, a day earlier does not', () => {
	expect(level(story(...twoGoodDays, [6, 'a']), 9)).toBe('learned');
	const better = [...twoGoodDays, [3, 'a'], [3, 'b'], [4, 'a'], [5, 'c']] as typeof twoGoodDays;
	expect(level(story(...better, [7, 'a', { sure: false }]), 9)).toBe('learned');
	expect(level(story(...twoGoodDays, [7, 'a']), 9)).toBe('held');
});

test('forgetting takes it away again', () => {
	const wrong = { right: false, scaled: 0 };
	expect(level(story(...twoGoodDays, [7, 'a'], [8, 'b', wrong], [9, 'c', wrong]), 9)).toBe('seen');
});

test('blind guessing is worth nothing on average, and half as much is known when not sure', () => {
	expect(worth({ ...answerOf({}), chance: 0.25, scaled: 0.25 })).toBe(0);
	expect(worth({ ...answerOf({}), chance: 0.5, scaled: 0.75 })).toBe(0.5);
	expect(worth(answerOf({ sure: false }))).toBe(0.5);
	expect(worth(answerOf({ chance: 1 }))).toBe(0);
});

test('the first answer of a day moves the average more than those after it', () => {
	const first = weigh(undefined, answerOf({}));
	const second = weigh(first, answerOf({}));
	expect(first.m).toBeCloseTo(0.35);
	expect(second.m).toBeCloseTo(0.35 + 0.15 * 0.65);
});

test('a clock that ran ahead does not make anything held before its time', () => {
	const ahead = story(...twoGoodDays, [3650, 'a']);
	expect(level(ahead, 9)).toBe('learned');
	expect(mastery(ahead, 9 * DAY).o1!.evidence).toEqual({ m: expect.any(Number) as number, items: 3, days: 2, lastAt: 9 * DAY });
	expect(level(story(...twoGoodDays, [3650, 'a'], [8, 'b']), 9)).toBe('held');
});

test('whatever happened, levels are of the four and evidence is finite', () => {
	fc.assert(
		fc.property(anyEvents, fc.integer({ min: 0, max: 4000 }), (events, day) => {
			for (const { level, evidence } of Object.values(mastery(fold(events), day * DAY))) {
				expect(levels).toContain(level);
				expect(evidence.m).toBeGreaterThanOrEqual(0);
				expect(evidence.m).toBeLessThanOrEqual(1);
				expect(evidence.lastAt).toBeLessThanOrEqual(day * DAY);
			}
		})
	);
});

function answerOf(change: Partial<typeof rightAnswer>) {
	return { id: '', v: 1 as const, at: 0, ...rightAnswer, ...change };
}
