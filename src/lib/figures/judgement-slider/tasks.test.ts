import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { atWord, compared, lineOf, officeOf, readTasks } from './tasks.ts';

const data: unknown = parse(
	readFileSync('lessons/en/02-what-gets-outsourced/04-knowledge-process-outsourcing/judgement-slider.yaml', 'utf8')
);
const tasks = readTasks(data);

test('each task has five wordings, a mark among them and something to say about it', () => {
	expect(tasks.length).toBe(3);
	for (const task of tasks) {
		expect(task.wordings.length).toBe(5);
		expect(task.from).toBeGreaterThan(1);
		expect(task.note).not.toBe('');
	}
});

test('the word that changed the work stands in the wording we mark, and in none before it', () => {
	for (const task of tasks) {
		expect(atWord(task.wordings[task.from - 1]!, task.word), task.id).toHaveLength(3);
		for (const before of task.wordings.slice(0, task.from - 1)) expect(atWord(before, task.word), before).toHaveLength(1);
	}
});

test('a word is found whole, and its wording stays as it is written', () => {
	expect(atWord('Judge which parts could harm', 'judge')).toEqual(['', 'Judge', ' which parts could harm']);
	expect(atWord('Explain why sales fell', 'why')).toEqual(['Explain ', 'why', ' sales fell']);
	expect(atWord('Misjudged parts', 'judge')).toEqual(['Misjudged parts']);
	expect(atWord('Copy the dates', '')).toEqual(['Copy the dates']);
});

const stands = (mark: number, ours: number | null) => lineOf(5, mark, ours).map(({ to }) => to);

test('the line steps to the middle at the learner’s mark and waits there for ours', () => {
	expect(stands(3, null)).toEqual([0, 0, 0.5, 0.5, 0.5]);
	expect(stands(2, 4)).toEqual([0, 0.5, 0.5, 1, 1]);
	expect(stands(3, 3)).toEqual([0, 0, 1, 1, 1]);
});

test('where we mark first, the line comes from our side', () => {
	expect(stands(5, 3)).toEqual([1, 1, 0.5, 0.5, 0]);
	expect(lineOf(5, 5, 1)[0]).toEqual({ from: 1, to: 0.5 });
});

test.each([1, 2, 3, 4, 5])('the line parts KPO from the rest in each half, with the learner’s mark at %i', (mark) => {
	for (const ours of [1, 2, 3, 4, 5])
		for (const [i, { from, to }] of lineOf(5, mark, ours).entries()) {
			const [left, right] = [officeOf(i + 1, mark), officeOf(i + 1, ours)];
			// Between the halves stands the line where they differ, and only there.
			expect(to === 0.5, `${mark} and ${ours}, row ${i + 1}`).toBe(left !== right);
			if (i === 0) continue;
			// On the boundary above lies the line exactly over the halves that change.
			const [low, high] = [Math.min(from, to), Math.max(from, to)];
			expect(low < 0.5 && high > 0).toBe(left !== officeOf(i, mark));
			expect(high > 0.5 && low < 1).toBe(right !== officeOf(i, ours));
		}
});

test('a wording is on the side of the mark that the line gives it', () => {
	expect([1, 2, 3].map((wording) => officeOf(wording, 2))).toEqual(['back', 'kpo', 'kpo']);
	expect(officeOf(1, null)).toBeNull();
});

test('comparing says both marks, and whether they are one', () => {
	expect(compared(2, 3)).toBe('Yours 2, ours 3');
	expect(compared(3, 3)).toBe('Same mark: 3');
});

test('a mark outside the five wordings stops the page', () => {
	expect(() => readTasks({ tasks: [{ id: 'a', title: 'A', wordings: ['x'], from: 2 }] })).toThrow('tasks[0].from is no wording');
});
