import { expect, test } from 'vitest';
import { clockWords, distanceWords, isIn, kilometres, project } from './geo.ts';
import { world } from './land.ts';

const dallas = { lon: -96.8, lat: 32.78 };
const monterrey = { lon: -100.32, lat: 25.69 };
const seattle = { lon: -122.33, lat: 47.61 };

test('a city at home can be further away than a city abroad', () => {
	expect(distanceWords(kilometres(dallas, monterrey))).toBe('about 860 km');
	expect(distanceWords(kilometres(dallas, seattle))).toBe('about 2,700 km');
});

test('the way round the date line is not the long way', () => {
	expect(kilometres({ lon: 179, lat: 0 }, { lon: -179, lat: 0 })).toBeCloseTo(222.4, 0);
	expect(kilometres(dallas, dallas)).toBe(0);
});

test('distances are said to two figures', () => {
	expect(distanceWords(7.2)).toBe('about 7 km');
	expect(distanceWords(14_870)).toBe('about 15,000 km');
	expect(distanceWords(9_960)).toBe('about 10,000 km');
});

test('a clock is ahead in the east and behind in the west', () => {
	expect(clockWords(-6, 8)).toBe('14 hours ahead');
	expect(clockWords(-6, 5.5)).toBe('11 and a half hours ahead');
	expect(clockWords(8, -6)).toBe('14 hours behind');
	expect(clockWords(1, 2)).toBe('1 hour ahead');
	expect(clockWords(-3, -3)).toBe('the same clock');
	expect(clockWords(5, 5.5)).toBe('half an hour ahead');
});

test('the corners of the earth’s box are the corners of the drawing', () => {
	const { frame } = world;
	expect(project({ lon: frame.west, lat: frame.north }, frame)).toEqual({ x: 0, y: 0 });
	expect(project({ lon: frame.east, lat: frame.south }, frame)).toEqual({ x: frame.width, y: frame.height });
});

test('a place at the very edge of a frame is not in it, for its pin would be cut off', () => {
	expect(isIn({ lon: -179.9, lat: 0 }, world.frame)).toBe(false);
	expect(isIn(dallas, world.frame)).toBe(true);
});
