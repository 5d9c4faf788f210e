import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answers, backWords, judge, judged, questionWords, reach, reachAt, readCards, tally } from './trends.ts';

const file = 'lessons/en/07-bpo-in-practice/04-where-bpo-is-heading/trend-cards.yaml';
const { trends, tasks } = readCards(parse(readFileSync(file, 'utf8')));
const automation = trends.find(({ id }) => id === judged)!;

test('the cards are the guide’s four trends, each with its line', () => {
	expect(trends.flatMap(({ cite }) => cite.map(({ source, lines }) => `${source}:${lines.join()}`))).toEqual([
		'bpo-guide:205',
		'bpo-guide:206',
		'bpo-guide:207',
		'bpo-guide:208'
	]);
});

test('three times yes is automated; one no is enough for a person', () => {
	const yes = { same: true, shows: true, alone: true, talk: false };
	expect(judge(yes)).toBe('automate');
	for (const no of ['same', 'shows', 'alone']) expect(judge({ ...yes, [no]: false }), no).toBe('help');
});

test('a task that is all talk is left alone, whatever its steps', () => {
	for (const same of [true, false]) expect(judge({ same, shows: true, alone: false, talk: true })).toBe('leave');
});

test('a task that is all talk needs a person', () => {
	for (const task of tasks) if (task.talk) expect(task.alone, task.id).toBe(false);
});

test('automation gives every answer, so that no single one can be guessed for all', () => {
	expect(new Set(tasks.map((task) => reach(automation, task).answer)).size).toBe(answers.length);
});

test('no other trend does a task by itself', () => {
	for (const trend of trends) if (trend !== automation) for (const task of tasks) expect(reach(trend, task).answer).not.toBe('automate');
});

test('each question is the one that decides in some task', () => {
	const failing = tasks.filter(({ talk }) => !talk).map(({ same, shows, alone }) => [same, shows, alone].filter((one) => !one).length);
	expect(failing).toContain(0);
	expect(failing).toContain(1);
	expect(questionWords(tasks[0]!)).toBe('Three times yes.');
	expect(questionWords(tasks[1]!)).toBe('Mistakes do not show.');
	expect(questionWords({ same: false, shows: true, alone: false, talk: true })).toBe('The steps differ. Somebody needs a person.');
});

test('the line goes as far as the trend does, and waits at the left', () => {
	expect([undefined, ...answers].map(reachAt)).toEqual([0, 0, 0.5, 1]);
});

test('turning a card counts only what was answered', () => {
	const given = { [tasks[0]!.id]: 'automate', [tasks[1]!.id]: 'automate' } as const;
	expect(tally(automation, tasks, {})).toBe('');
	expect(tally(automation, tasks, given)).toBe('Automation and AI: one of two answers are the same as ours.');
	expect(tally(automation, tasks, { [tasks[0]!.id]: 'automate' })).toBe('Automation and AI: your answer is ours.');
	expect(tally(automation, tasks.slice(0, 2), { ...given, [tasks[1]!.id]: 'help' })).toBe(
		'Automation and AI: all two answers are the same as ours.'
	);
});

test('the back of a card says how far the trend gets', () => {
	expect(trends.map((trend) => backWords(trend, tasks))).toEqual([
		'Of our six tasks it automates two, helps with three and leaves one alone.',
		'Of our six tasks it leaves all six alone.',
		'Of our six tasks it helps with two and leaves four alone.',
		'Of our six tasks it leaves all six alone.'
	]);
});

test('help from a trend that is not there is told with its place', () => {
	const data = parse(readFileSync(file, 'utf8')) as { tasks: { helps?: object }[] };
	data.tasks[0]!.helps = { robots: 'They lift it.' };
	expect(() => readCards(data)).toThrow('tasks[0].helps.robots is no trend that can help');
});
