/**
 * Numbers for the cities on the map. A finger needs 24 px, and cities stand closer, so each number stands beside
 * its city, clear of all others, and a thin line leads back to the city.
 */
import type { Point } from './geo.ts';

interface Box {
	width: number;
	height: number;
}

/** How far apart two points are, along the longer of the two ways: that is what squares need. */
function between(a: Point, b: Point): number {
	return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** Directions to try around a city: first on from the client, so that the way there stays free, then to both sides of it. */
function directions(client: Point, city: Point): Point[] {
	const on = Math.atan2(city.y - client.y, city.x - client.x);
	return [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((turn) => {
		const angle = on + (turn * Math.PI) / 8;
		return { x: Math.cos(angle), y: Math.sin(angle) };
	});
}

/**
 * The middles of the numbers' squares, in the order of the cities: at least `gap` between any two, all inside the
 * box, none on a city or on what is to be kept free; each as near to its city as those before it allow.
 * @param cities in px from the box's top left corner
 * @param client its pin
 * @param keep more points to keep free
 * @param size side of a square in px
 * @param gap least px between two squares
 */
export function tagPlaces(cities: readonly Point[], client: Point, keep: readonly Point[], box: Box, size: number, gap: number): Point[] {
	const dots = [...cities, client, ...keep];
	const places: Point[] = [];
	const half = size / 2;
	const free = (at: Point) =>
		at.x >= half + 1 &&
		at.y >= half + 1 &&
		at.x <= box.width - half - 1 &&
		at.y <= box.height - half - 1 &&
		dots.every((dot) => between(dot, at) >= half + 10) &&
		places.every((place) => between(place, at) >= size + gap);
	for (const city of cities) {
		let found: Point | undefined;
		for (let far = half + 11; !found && far < box.width; far += 3)
			found = directions(client, city)
				.map((way) => ({ x: Math.round(city.x + way.x * far), y: Math.round(city.y + way.y * far) }))
				.find(free);
		// A map too small for its numbers is a mistake that the tests find; the city itself is then the best place.
		places.push(found ?? city);
	}
	return places;
}

/** Points along a straight stretch, close enough together that no square of `size` px slips between two. */
export function along(from: Point, to: Point, size: number): Point[] {
	const count = Math.max(1, Math.ceil(between(from, to) / (size / 2)));
	return Array.from({ length: count + 1 }, (_, i) => ({
		x: from.x + ((to.x - from.x) * i) / count,
		y: from.y + ((to.y - from.y) * i) / count
	}));
}

/** Shares of the way at which its step may stand; the middle first. */
const steps = [0.5, 0.35, 0.65, 0.2, 0.8, 0, 1];

/**
 * The orthogonal way from the client to a city, with one step: of all such ways the one that passes under the
 * fewest numbers, and of those the one whose step is nearest to the middle of the longer way.
 * @param tags middles of the numbers' squares to keep clear of
 */
export function wayTo(from: Point, to: Point, tags: readonly Point[], size: number): Point[] {
	const wide = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
	const across = (share: number): Point[] => {
		const x = Math.round(from.x + (to.x - from.x) * share);
		return [from, { x, y: from.y }, { x, y: to.y }, to];
	};
	const down = (share: number): Point[] => {
		const y = Math.round(from.y + (to.y - from.y) * share);
		return [from, { x: from.x, y }, { x: to.x, y }, to];
	};
	// A step that the city's own pin hides is no step to be seen.
	if (Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) <= 7) return wide ? across(1) : down(1);
	const ways = [...steps.map(wide ? across : down), ...steps.map(wide ? down : across)];
	const covered = (way: Point[]) =>
		tags.filter((tag) => way.some((point, i) => i > 0 && touches(way[i - 1]!, point, tag, size / 2 + 3))).length;
	return ways.reduce((best, way) => (covered(way) < covered(best) ? way : best));
}

/** Does an orthogonal stretch pass through the square around a point? */
function touches(a: Point, b: Point, at: Point, half: number): boolean {
	return (
		Math.min(a.x, b.x) < at.x + half &&
		Math.max(a.x, b.x) > at.x - half &&
		Math.min(a.y, b.y) < at.y + half &&
		Math.max(a.y, b.y) > at.y - half
	);
}

/** A way as an SVG path. */
export function wayPath(way: readonly Point[]): string {
	return `M${way.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** From `a` towards `b` by some px, or to `b` if it is nearer. */
function onwards(a: Point, b: Point, px: number): Point {
	const share = Math.min(1, px / (between(a, b) || 1));
	return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The upright that stands for a border, 22 px long, across the middle of the way's longest stretch outside of the two pins. */
export function borderPath(way: readonly Point[]): string {
	const seen = way.slice(1).map((end, i) => {
		const start = way[i]!;
		return [i === 0 ? onwards(start, end, 9) : start, i === way.length - 2 ? onwards(end, start, 9) : end] as const;
	});
	const [a, b] = seen.reduce((longest, one) => (between(...one) > between(...longest) ? one : longest));
	return `M${(a.x + b.x) / 2} ${(a.y + b.y) / 2}${a.y === b.y ? 'm0 -11v22' : 'm-11 0h22'}`;
}
