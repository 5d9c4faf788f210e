import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placedCount, readServices, tally, wallAt } from './services.ts';

const file = 'lessons/en/02-what-gets-outsourced/01-front-and-back-office/service-map.yaml';
const services = readServices(parse(readFileSync(file, 'utf8')));

test('the map has ten to twelve services, near enough to half on each side', () => {
	expect(services.length).toBeGreaterThanOrEqual(10);
	expect(services.length).toBeLessThanOrEqual(12);
	const inside = services.filter(({ side }) => side === 'inside').length;
	expect(Math.abs(inside - (services.length - inside))).toBeLessThanOrEqual(2);
});

test('every service rests on a line of a source, and no two have one id', () => {
	expect(services.filter(({ cite }) => cite.length === 0)).toEqual([]);
	expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
});

test('the words that name a side are not in what is shown before comparing', () => {
	const shown = services.map(({ name, served }) => `${name} ${served}`).join(' ');
	expect(shown).not.toMatch(/inside|outside|customer|internal|front|back/i);
});

test('more than three services in a row never stand on one side', () => {
	const row = services.map(({ side }) => side[0]).join('');
	expect(row).not.toMatch(/iii|ooo/);
});

test('the wall takes in what is inside, leaves out what is outside, and waits in the middle', () => {
	expect([wallAt('inside'), wallAt('outside'), wallAt(undefined)]).toEqual([1, 0, 0.5]);
});

test('the count is said in words and names what stands on the other side', () => {
	const [first, second, third] = services as [(typeof services)[0], (typeof services)[0], (typeof services)[0]];
	const placed = { [first.id]: first.side, [second.id]: second.side, [third.id]: third.side === 'inside' ? 'outside' : 'inside' } as const;
	expect(placedCount(services, placed)).toBe(3);
	expect(tally([first, second, third], placed)).toBe(`Two of three stand where we put them. On the other side: “${third.name}”.`);
	expect(tally([first, third], placed)).toBe(`One of two stands where we put it. On the other side: “${third.name}”.`);
	expect(tally([first, second], placed)).toBe('Both stand where we put them.');
	expect(tally([], {})).toBe('Place at least one service first, then compare.');
});
