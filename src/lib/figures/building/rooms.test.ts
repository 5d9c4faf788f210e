import { expect, test } from 'vitest';
import { readData } from '../parts/testing/data.server.ts';
import { readBuilding, roomIds } from './building.ts';
import { asked, emptied, find, foundWords, homeName, isRight, leaving, lit, tally } from './rooms.ts';

const building = readData('lessons/en/02-what-gets-outsourced/03-back-office-services/building.yaml', readBuilding);
const { rooms, tasks, unsettled } = building;
const room = (id: string) => rooms.find((one) => one.id === id)!;
const names = (typed: string) =>
	find(building, typed).map((one) => (one.kind === 'task' ? one.task.id : one.kind === 'room' ? one.room.id : one.name));

test('the building has the six lines of the lesson, two on a floor', () => {
	expect(rooms.map(({ id }) => id)).toEqual([...roomIds]);
	expect(rooms.map(({ word }) => word).sort()).toEqual(['machines', 'money', 'pay', 'people', 'records', 'stock']);
});

test('each room asks for its own tasks and for some that are near, and no choice is all or nothing', () => {
	for (const one of rooms) {
		const own = asked(building, one).filter(({ home }) => home === one.id);
		expect(own.length, one.id).toBeGreaterThanOrEqual(2);
		expect(own.length, one.id).toBeLessThan(one.ask.length);
		expect(leaving(building, one.id).length, one.id).toBeGreaterThanOrEqual(own.length);
	}
});

test('where the right ones stand says nothing: no place in the list is always right or always wrong', () => {
	for (let place = 0; place < 4; place++) {
		const right = rooms.filter((one) => asked(building, one)[place]!.home === one.id).length;
		expect(right, `place ${place + 1}`).toBeGreaterThan(0);
		expect(right, `place ${place + 1}`).toBeLessThan(rooms.length);
	}
});

test('payroll, HR and accounting meet in each other’s rooms', () => {
	const homes = (id: string) => new Set(asked(building, room(id)).map(({ home }) => home));
	expect(homes('payroll')).toEqual(new Set(['hr', 'payroll', 'accounting']));
	expect(homes('hr')).toContain('payroll');
	expect(homes('accounting')).toContain('payroll');
});

test('all tasks and open words rest on lines, and no task shows its room’s name before it is opened', () => {
	for (const { cite } of [...tasks, ...unsettled]) expect(cite.length).toBeGreaterThan(0);
	for (const { what } of tasks) expect(what).not.toMatch(/payroll|human resources|accounting|data entry|inventory/i);
});

test('only the right set of tasks is right', () => {
	expect(isRight(building, room('payroll'), ['salaries', 'deductions', 'pay-reports'])).toBe(true);
	expect(isRight(building, room('payroll'), ['salaries', 'deductions', 'pay-reports', 'tax'])).toBe(false);
	expect(isRight(building, room('payroll'), ['salaries'])).toBe(false);
	expect(tally(building, room('payroll'), ['salaries', 'tax'])).toBe('You found one of three, and took one from elsewhere.');
	expect(tally(building, room('payroll'), ['salaries', 'deductions', 'pay-reports'])).toBe('You found all three.');
});

test('a task is found by each of its names, from their beginning', () => {
	for (const task of tasks) for (const name of task.names) expect(names(name), name).toContain(task.id);
	expect(names('AP')).toContain('payable');
	expect(names('Recru')).toEqual(['recruiting']);
	expect(names('payroll')).toContain('payroll');
	expect(names('yroll')).toEqual([]);
	expect(names('a')).toEqual([]);
});

test('words that no source settles lead to no room', () => {
	for (const { names } of unsettled) expect(find(building, names[0]!).some(({ kind }) => kind === 'unsettled')).toBe(true);
	expect(lit(find(building, 'claims'))).toEqual(new Set());
	expect(lit(find(building, 'tax'))).toEqual(new Set(['payroll', 'accounting']));
});

test('a search says how much it found', () => {
	expect(foundWords('a', [])).toBe('');
	expect(foundWords('zebra', find(building, 'zebra'))).toMatch(/^Nothing/);
	expect(foundWords('recru', find(building, 'recru'))).toBe('Found in one place.');
	expect(emptied(building)).toMatch(/^Six departments are open, and 21 tasks can leave\./);
	expect(
		homeName(
			building,
			tasks.find(({ id }) => id === 'washing')!
		)
	).toBe('Front office');
});

test('a task that is not there stops with its place', () => {
	const one = { id: 'hr', name: 'n', word: 'w', names: [], ask: ['x'] };
	expect(() => readBuilding({ tasks: [], rooms: [one], unsettled: [] })).toThrow('rooms[0].ask[0] is not one of');
});
