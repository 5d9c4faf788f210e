import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isIn, kilometres, project } from './geo.ts';
import { near, world } from './land.ts';
import { ladder, readClients } from './pairs.ts';
import { along, borderPath, tagPlaces, wayPath, wayTo } from './tags.ts';

const data: unknown = parse(readFileSync('lessons/en/04-where-the-work-is-done/01-onshore-nearshore-offshore/pair-labeller.yaml', 'utf8'));
const clients = readClients(data);

test('every client has a window of land, itself in it, and every provider is on one of its two maps', () => {
	for (const client of clients) {
		const frame = near[client.id]!.frame;
		expect(isIn(client, frame), client.id).toBe(true);
		for (const { provider } of client.pairs) expect(isIn(provider, frame) || isIn(provider, world.frame), provider.id).toBe(true);
	}
});

test('what is on- or nearshore stands in the window around the client, where the distance can be seen', () => {
	for (const client of clients)
		for (const { provider, label } of client.pairs)
			expect(isIn(provider, near[client.id]!.frame), `${client.id} ${provider.id}`).toBe(label !== 'offshore');
});

test('onshore is a matter of the country alone, in every pair', () => {
	for (const client of clients)
		for (const { provider, label } of client.pairs) expect(label === 'onshore').toBe(provider.country === client.country);
});

test('the lesson’s first task can be solved: in Dallas a city at home is further away than one abroad', () => {
	const dallas = clients.find(({ id }) => id === 'dallas')!;
	const km = (label: string) => dallas.pairs.filter((pair) => pair.label === label).map(({ provider }) => kilometres(dallas, provider));
	expect(Math.max(...km('onshore'))).toBeGreaterThan(Math.min(...km('nearshore')));
});

test('the ladder stops at the first yes', () => {
	expect(ladder('onshore').map(({ answer }) => answer)).toEqual(['yes', null, null]);
	expect(ladder('nearshore').map(({ answer }) => answer)).toEqual(['no', 'yes', null]);
	expect(ladder('offshore').map(({ answer }) => answer)).toEqual(['no', 'no', 'yes']);
});

test('a pair with a provider that is nowhere described stops the page', () => {
	expect(() => readClients({ providers: [], clients: [{ pairs: { peru: {} } }] })).toThrow('clients[0].pairs.peru is no provider');
});

const size = 26;
const widths = [280, 320, 350, 390, 520, 600, 728, 859];
test.each(widths)('on a map %i px wide every number can be tapped: 26 px, apart, on the map, and on no city', (width) => {
	for (const client of clients)
		for (const { frame } of [world, near[client.id]!]) {
			const scale = width / frame.width;
			const at = (place: { lon: number; lat: number }) => {
				const { x, y } = project(place, frame);
				return { x: x * scale, y: y * scale };
			};
			const here = client.pairs
				.filter(({ provider }) => (frame === world.frame) !== isIn(provider, near[client.id]!.frame))
				.map(({ provider }) => at(provider));
			// On the world, the frame around the window and the line down from it.
			const { west, east, north, south } = near[client.id]!.frame;
			const foot = { x: at(client).x, y: at({ lon: west, lat: south }).y };
			const keep =
				frame === world.frame
					? [
							...along(at({ lon: west, lat: north }), at({ lon: east, lat: south }), size),
							...along(foot, { x: foot.x, y: frame.height * scale }, size)
						]
					: [];
			const tags = tagPlaces(here, at(client), keep, { width, height: frame.height * scale }, size, 2);
			tags.forEach((tag, i) => {
				expect(tag.x).toBeGreaterThanOrEqual(size / 2);
				expect(tag.x).toBeLessThanOrEqual(width - size / 2);
				expect(tag.y).toBeGreaterThanOrEqual(size / 2);
				expect(tag.y).toBeLessThanOrEqual(frame.height * scale - size / 2);
				for (const other of tags.slice(i + 1))
					expect(Math.max(Math.abs(tag.x - other.x), Math.abs(tag.y - other.y)), `${client.id} ${width}`).toBeGreaterThanOrEqual(size);
				for (const dot of [...here, at(client), ...keep])
					expect(Math.max(Math.abs(tag.x - dot.x), Math.abs(tag.y - dot.y)), `${client.id} ${width}`).toBeGreaterThan(size / 2 + 9);
			});
		}
});

test('the way to a city is orthogonal, takes one step, and goes round the numbers of others', () => {
	const [a, b] = [
		{ x: 0, y: 0 },
		{ x: 100, y: 30 }
	];
	expect(wayPath(wayTo(a, b, [], size))).toBe('M0 0L50 0L50 30L100 30');
	expect(wayPath(wayTo(a, b, [{ x: 60, y: 32 }], size))).toBe('M0 0L80 0L80 30L100 30');
	expect(wayPath(wayTo(a, { x: 10, y: 40 }, [], size))).toBe('M0 0L0 20L10 20L10 40');
});

test.each(widths)('on a map %i px wide the way to any city is covered by no other number', (width) => {
	for (const client of clients) {
		const { frame } = near[client.id]!;
		const scale = width / frame.width;
		const at = (place: { lon: number; lat: number }) => ({ x: project(place, frame).x * scale, y: project(place, frame).y * scale });
		const here = client.pairs.filter(({ provider }) => isIn(provider, frame)).map(({ provider }) => at(provider));
		const tags = tagPlaces(here, at(client), [], { width, height: frame.height * scale }, size, 2);
		here.forEach((city, i) => {
			const way = wayTo(at(client), city, tags, size);
			const others = tags.filter((_, k) => k !== i);
			for (const tag of others)
				for (const point of way.slice(1).flatMap((end, k) => along(way[k]!, end, 4)))
					expect(Math.max(Math.abs(point.x - tag.x), Math.abs(point.y - tag.y)), `${client.id} ${i}`).toBeGreaterThanOrEqual(size / 2);
		});
	}
});

test('a border stands across the longest stretch of the way that no pin covers', () => {
	expect(borderPath(wayTo({ x: 0, y: 0 }, { x: 100, y: 60 }, [], size))).toBe('M50 30m-11 0h22');
	expect(borderPath(wayTo({ x: 0, y: 0 }, { x: 100, y: 4 }, [], size))).toBe('M54.5 0m0 -11v22');
	// 12 px down, 14 across, 12 down: both upright stretches are half under a pin.
	expect(borderPath(wayTo({ x: 0, y: 0 }, { x: 14, y: 24 }, [], size))).toBe('M7 12m0 -11v22');
});
