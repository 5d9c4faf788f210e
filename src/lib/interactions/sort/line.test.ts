import { expect, test } from 'vitest';
import { joinLine } from './line.ts';

const rows = (...bins: (number | undefined)[]) => bins.map((bin, i) => ({ top: 52 + i * 95, height: 95, bin }));

test('the line goes through the chosen cells and steps on the row boundaries', () => {
	expect(joinLine(rows(0, 1, 2, 1), 228, 54)).toBe('M255 52V147H309V242H363V337H309V432');
});

test('it stops above the first row that is not sorted, even when later ones are', () => {
	expect(joinLine(rows(0, undefined, 2), 228, 54)).toBe('M255 52V147');
	expect(joinLine(rows(undefined, 1), 228, 54)).toBe('');
});
