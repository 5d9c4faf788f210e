import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawTrack } from './chart.ts';
import { breachWeeks, compared, readDashboard, readWords, rightly, targetWords, valueWords, type Track } from './weeks.ts';

const data = parse(readFileSync('lessons/en/06-running-an-engagement/02-slas-and-monitoring/sla-dashboard.yaml', 'utf8')) as {
	cases: { actions: object[]; weeks: object }[];
};
const { cases } = readDashboard(data);
const track = (id: string, measure: string): Track => cases.find((one) => one.id === id)!.tracks.find((one) => one.measure.id === measure)!;

test('each case breaches one target and holds the others, in six weeks', () => {
	expect(cases.map(({ tracks }) => tracks.map(breachWeeks))).toEqual([
		[[4, 5, 6], [], []],
		[[], [3, 4, 5, 6], []]
	]);
	for (const { tracks } of cases) for (const { values } of tracks) expect(values).toHaveLength(6);
});

test('a value on the target meets it, on both kinds of target', () => {
	for (const [id, measure] of [
		['bank', 'response'],
		['bank', 'quality'],
		['insurer', 'saving']
	] as const) {
		const one = track(id, measure);
		const week = one.values.indexOf(one.target) + 1;
		expect(week).toBeGreaterThan(0);
		expect(breachWeeks(one)).not.toContain(week);
	}
});

test('comparing tells a missed week from one on the target and one on the good side', () => {
	const response = track('bank', 'response');
	expect(compared(response, [4, 5, 6])).toBe('The target is breached in weeks 4, 5 and 6.');
	expect(compared(response, [3, 1, 5])).toBe(
		'The target is breached in weeks 4, 5 and 6. You left out weeks 4 and 6. In week 3 the value is on the target, not over it. In week 1 the value is on the good side of the target.'
	);
	expect(compared(track('bank', 'quality'), [3])).toBe(
		'The target is met in every week. In week 3 the value is on the target, not under it.'
	);
});

test('the order of the marks does not matter', () => {
	expect(rightly(track('bank', 'response'), [6, 4, 5])).toBe(true);
	const tracks = cases[0]!.tracks;
	expect(readWords(tracks, { response: [5, 4, 6] })).toBe('All three lines read rightly');
	expect(readWords(tracks, { response: [4], quality: [3] })).toBe('one of three lines read rightly');
});

test('values and targets are said in their units', () => {
	const response = track('bank', 'response');
	expect([targetWords(response), valueWords(response, 4)]).toEqual(['at most 4 hours', '4.0']);
	expect(targetWords(track('bank', 'quality'))).toBe('at least 95 of 100 answers right');
});

test('the line steps at the weeks and passes the target where it is breached', () => {
	const { line, target, beyond } = drawTrack({ measure: track('bank', 'response').measure, target: 2, values: [1, 2, 3] }, 90, 60, 10);
	expect(line).toBe('M0 50H30V30H60V10H90');
	expect(target).toBe(30);
	expect(beyond).toBe('M60 30V10H90V30Z');
});

test('under a least target the breach lies below it', () => {
	const { beyond } = drawTrack({ measure: track('bank', 'quality').measure, target: 2, values: [1, 2, 3] }, 90, 60, 10);
	expect(beyond).toBe('M0 30V50H30V30Z');
});

test('weeks that are missing, two actions that fit or none stop the page', () => {
	const changed = (more: object) => ({ ...data, cases: [{ ...data.cases[0], ...more }] });
	expect(() => readDashboard(changed({ weeks: { ...data.cases[0]!.weeks, saving: [1] } }))).toThrow(
		'cases[0].weeks.saving has another number of weeks'
	);
	const plain = data.cases[0]!.actions.map((one) => ({ ...one, fits: undefined }));
	expect(() => readDashboard(changed({ actions: plain }))).toThrow('cases[0].actions has none that fits');
	expect(() => readDashboard(changed({ actions: plain.map((one) => ({ ...one, fits: true })) }))).toThrow('one action fits');
});
