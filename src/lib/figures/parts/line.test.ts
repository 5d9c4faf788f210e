import { expect, test } from 'vitest';
import { piecePath, pieces } from './line.ts';

test('each piece begins where the one above it ends, so that they read as one line', () => {
	const line = pieces([1, 0, 0, 0.5], 0.5);
	expect(line[0]).toEqual({ from: 0.5, to: 1 });
	for (let i = 1; i < line.length; i++) expect(line[i]!.from).toBe(line[i - 1]!.to);
});

test('a piece steps on the row’s upper boundary and runs down its side', () => {
	expect(piecePath({ from: 0.5, to: 1 })).toBe('M50 0H100V100');
	expect(piecePath({ from: 0, to: 0 }, 0.5)).toBe('M0 0H0V50');
});
