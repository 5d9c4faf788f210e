import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bestToAdd, cover, gaps, lengthOf, readClock, turnaround, wayOf, type Team } from './teams.ts';
import { coverWords, handoverWords, readyWords } from './words.ts';

const data = parse(readFileSync('lessons/en/05-is-it-worth-it/02-expertise-quality-and-speed/cover-clock.yaml', 'utf8')) as Record<
	string,
	unknown
>;
const clock = readClock(data);
const team = (...ids: string[]): Team[] => clock.teams.filter(({ id }) => ids.includes(id));

test('a team’s day stands on the client’s clock', () => {
	expect(Object.fromEntries(clock.teams.map(({ id, shift }) => [id, [shift.from, shift.to]]))).toEqual({
		lisbon: [9, 17],
		manila: [1, 9],
		vancouver: [17, 1],
		night: [22, 6]
	});
	expect(clock.teams.map(({ shift }) => lengthOf(shift))).toEqual([8, 8, 8, 8]);
});

test('three zones eight hours apart cover the day, and never meet', () => {
	expect(cover(team('lisbon', 'manila', 'vancouver'))).toEqual(Array(24).fill(1));
	expect(gaps(team('lisbon', 'manila', 'vancouver'))).toEqual([]);
});

test('a gap may pass midnight, and a day without teams is one gap', () => {
	expect(gaps(team('lisbon'))).toEqual([{ from: 17, to: 9 }]);
	expect(gaps(team('lisbon', 'manila'))).toEqual([{ from: 17, to: 1 }]);
	expect(gaps(team('lisbon', 'night'))).toEqual([
		{ from: 6, to: 9 },
		{ from: 17, to: 22 }
	]);
	expect(gaps([])).toEqual([{ from: 0, to: 0 }]);
});

test('the request of the story waits in each pair as long as its zone makes it', () => {
	const hours = (...ids: string[]) => turnaround(clock.request, team(...ids));
	expect([hours('lisbon'), hours('lisbon', 'manila'), hours('lisbon', 'vancouver'), hours('lisbon', 'night')]).toEqual([22, 14, 6, 11]);
	expect(hours()).toBeNull();
	expect(bestToAdd(clock).id).toBe('vancouver');
});

test('whoever has the work keeps it, then hands it to the team that can keep it longest', () => {
	expect(wayOf(clock.request, team('lisbon', 'manila', 'vancouver'))).toEqual([
		{ from: 16, to: 17, team: 'lisbon' },
		{ from: 17, to: 22, team: 'vancouver' }
	]);
	// At 22:00 the night team could take it, but Vancouver has it until 01:00.
	expect(wayOf({ at: 21, work: 4 }, team('vancouver', 'night'))).toEqual([{ from: 21, to: 25, team: 'vancouver' }]);
	expect(wayOf({ at: 23, work: 1 }, team('vancouver', 'night'))![0]!.team).toBe('night');
});

test('no request of up to eight hours needs more than a day while anyone works', () => {
	for (const one of clock.teams)
		for (let at = 0; at < 24; at++) for (let work = 1; work <= 8; work++) expect(turnaround({ at, work }, [one])).toBeLessThanOrEqual(24);
});

test('the sentences say what the clock shows', () => {
	expect(coverWords(team('lisbon', 'night'))).toBe('16 of 24 hours are covered. Nobody works from 06:00 to 09:00 and from 17:00 to 22:00.');
	expect(coverWords(team('lisbon', 'manila', 'vancouver'))).toBe('Somebody works at every hour of the day.');
	expect(readyWords(clock.request, team('lisbon', 'vancouver'))).toBe('The request is ready at 22:00, six hours after it came.');
	expect(handoverWords(clock.request, team('lisbon', 'vancouver'))).toBe(
		'One handover: Lisbon to Vancouver at 17:00. No two teams ever work at the same hour.'
	);
	expect(handoverWords(clock.request, team('lisbon'))).toBe('One team does all of it.');
	expect(handoverWords({ at: 2, work: 2 }, team('manila', 'night'))).toContain('In five hours of the day two teams work at once');
});

test('an hour that no clock has stops the page', () => {
	expect(() => readClock({ ...data, request: { at: 24, work: 6 } })).toThrow('request.at is no hour from 0 to 23');
});
