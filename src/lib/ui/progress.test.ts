import { expect, test } from 'vitest';
import { progressLine, progressShare } from './progress.ts';

test('the line steps down in the middle of the step where the learner is', () => {
	expect(progressShare(5, 9)).toBe(0.5);
	expect(progressLine(5, 9)).toEqual({ x: 50, line: 'M0 1.5H50V10.5H100' });
});

test('every step moves it by the same amount', () => {
	const moves = [1, 2, 3, 4].map((step) => progressShare(step + 1, 5) - progressShare(step, 5));
	for (const move of moves) expect(move).toBeCloseTo(1 / 5);
});

test('it reaches the end only when all steps are done', () => {
	expect(progressShare(9, 9)).toBeLessThan(1);
	expect(progressShare(10, 9)).toBe(1);
	expect(progressShare(1, 0)).toBe(1);
});
