import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepField } from './step-field.ts';

const rows = (...shares: number[]) => shares.map((share) => ({ height: 50, share }));

test('the line stands where the shares say and steps on the row boundaries', () => {
	const field = stepField(rows(1, 0.5, 0), 103, 3, 20, 30);
	expect(field.line).toBe('M0 20H101.5V70H51.5V120H1.5V170v30');
	expect(field.height).toBe(200);
	expect(field.rules).toEqual([70, 120]);
});

test('a row of which nothing is handed over has no warm field', () => {
	expect(stepField(rows(0.5, 0), 100, 4).warm).toEqual([{ y: 0, width: 50, height: 50 }]);
});

test('warm never meets the cool foot without the line', () => {
	expect(stepField(rows(0.5), 103, 3, 0, 10).line).toBe('M0 0H51.5V50H1.5v10');
	expect(stepField(rows(0.5), 103, 3).line).toBe('M0 0H51.5V50H0');
});

test('no row gives no line and no error', () => {
	expect(stepField([], 100, 3, 10, 0)).toMatchObject({ height: 10, line: 'M0 10', warm: [] });
});

test('whatever the shares, the whole stroke stays inside the field', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: -1, max: 2, noNaN: true })), fc.integer({ min: 20, max: 900 }), (shares, width) => {
			for (const x of stepField(rows(...shares), width, 4).xs) {
				expect(x).toBeGreaterThanOrEqual(2);
				expect(x).toBeLessThanOrEqual(width - 2);
			}
		})
	);
});
