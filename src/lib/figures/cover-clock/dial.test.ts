import { expect, test } from 'vitest';
import { along, dialIn, linePath, pathOf, pointAt } from './dial.ts';

const dial = { size: 200, inner: 120, lane: 20 };

test('midnight is at the top, noon at the bottom, and the hours run clockwise', () => {
	expect(pointAt(dial, 0, 10)).toEqual({ x: 100, y: 30 });
	expect(pointAt(dial, 6, 10)).toEqual({ x: 170, y: 100 });
	expect(pointAt(dial, 12, 10)).toEqual({ x: 100, y: 170 });
	expect(pointAt(dial, 18, 10)).toEqual({ x: 30, y: 100 });
	expect(pointAt(dial, 2, 10)).toEqual({ x: 140, y: 30 });
	expect(pointAt(dial, 26, 10)).toEqual(pointAt(dial, 2, 10));
});

test('an hour takes the same length in every lane, and a corner none', () => {
	expect(pathOf(along(dial, 1, 9, 10))).toBe('M120 30L170 30L170 160');
	expect(pathOf(along(dial, 1, 9, 40))).toBe('M120 0L200 0L200 160');
});

test('a shift that passes midnight runs on over the top', () => {
	expect(pathOf(along(dial, 22, 30, 0))).toBe('M60 40L160 40L160 100');
});

const orthogonal = (path: string) => {
	const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
	return points.slice(1).every(([x, y], i) => x === points[i]![0] || y === points[i]![1]);
};

test('the line steps from lane to lane without a slant, at a corner too', () => {
	expect(
		linePath(dial, [
			{ from: 1, to: 3, out: 0 },
			{ from: 3, to: 5, out: 20 }
		])
	).toBe('M120 40L160 40L160 40L180 40L180 80');
	for (let hour = 0; hour < 24; hour++)
		for (let to = 1; to < 24; to++)
			expect(
				orthogonal(
					linePath(dial, [
						{ from: hour, to: hour + to, out: 10 },
						{ from: hour + to, to: hour + 24, out: 40 }
					])
				),
				`${hour} ${to}`
			).toBe(true);
});

test('the dial leaves room for a number in the middle, on the narrowest phone too', () => {
	expect(dialIn(280, 4).inner).toBeGreaterThanOrEqual(80);
	expect(dialIn(900, 4).size).toBe(460);
});
