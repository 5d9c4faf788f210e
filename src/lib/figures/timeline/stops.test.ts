import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nextStop, rail, railPieces, readHistory, wholeWords } from './stops.ts';

const file = 'lessons/en/01-what-and-why/03-from-soft-drinks-to-a-global-industry/timeline.yaml';
const text = readFileSync(file, 'utf8');
const { pressures, stops } = readHistory(parse(text));

test('five stops, one of them with a time, and no year or decade anywhere', () => {
	expect(stops.length).toBe(5);
	expect(stops.filter(({ time }) => time === 'dated').map(({ id }) => id)).toEqual(['popular']);
	expect(stops.map((stop) => `${stop.when} ${stop.story} ${stop.why}`).join(' ')).not.toMatch(/\d/);
});

test('what a source expects comes last and is called a view', () => {
	expect(stops.map(({ time }) => time).indexOf('view')).toBe(stops.length - 1);
	expect(stops.at(-1)!.when).toContain('view');
});

test('each pressure stands behind one stop, and their order does not give it away', () => {
	expect(pressures.map(({ id }) => id).sort()).toEqual(stops.map(({ pressure }) => pressure).sort());
	for (const [i, stop] of stops.entries()) expect(pressures[i]!.id, stop.id).not.toBe(stop.pressure);
});

test('where no article names a pressure, none is made up', () => {
	expect(stops[0]!.pressure).toBe('none');
});

test('every stop rests on a line of a source', () => {
	expect(stops.filter(({ cite }) => cite.length === 0)).toEqual([]);
});

test('the line steps on by one at each stop and stays in the rail', () => {
	const line = railPieces(stops.length);
	expect(line[0]!.from).toBe(line[0]!.to);
	for (let i = 1; i < line.length; i++) {
		expect(line[i]!.from).toBe(line[i - 1]!.to);
		expect((line[i]!.to - line[i]!.from) * rail.width).toBeCloseTo(rail.step);
	}
	expect(line.at(-1)!.to * rail.width + rail.radio / 2).toBeLessThanOrEqual(rail.width);
});

test('the next stop is the next one that is closed, and none when all are open', () => {
	expect(nextStop(stops, 'makers', ['makers', 'popular'])).toBe('spread');
	expect(nextStop(stops, 'stays', ['stays'])).toBe('makers');
	expect(
		nextStop(
			stops,
			'stays',
			stops.map(({ id }) => id)
		)
	).toBeNull();
});

test('the whole is said with its one time', () => {
	expect(wholeWords(stops)).toBe(
		'Five stops, and one of them has a time: late in the twentieth century. Three have a place in the order, and one is a view.'
	);
});

test('a pressure that is not there is told with its place', () => {
	expect(() => readHistory(parse(text.replace('pressure: streamline', 'pressure: steam')))).toThrow(
		'stops[1].pressure ("steam") is none of the pressures'
	);
});
