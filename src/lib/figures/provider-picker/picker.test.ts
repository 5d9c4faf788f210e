import { expect, test } from 'vitest';
import { readData } from '../parts/testing/data.server.ts';
import { askFirst, both, isRight, named, numbersIn, offeredBy, readPicker, typeIds, typesOf } from './picker.ts';
import { parts } from './plan.ts';

const picker = readData('lessons/en/03-who-provides/01-types-of-provider/provider-picker.yaml', readPicker);
const { types, tasks } = picker;
const task = (id: string) => tasks.find((one) => one.id === id)!;

test('every type of the lesson has a place, and each is offered at least one task', () => {
	expect(types.map(({ id }) => id).sort()).toEqual([...typeIds].sort());
	for (const type of typeIds)
		expect(
			tasks.some((one) => typesOf(one).includes(type)),
			type
		).toBe(true);
});

test('what is stated of a type stands on the line of its own list', () => {
	const line: Record<string, number[]> = { calls: [52, 59], data: [53], fao: [54], hro: [55] };
	for (const { id, offers } of tasks)
		for (const { type, basis, cite } of offers) {
			if (basis === 'inference')
				expect(
					cite.some(({ source, lines }) => source === 'bpo-guide' && lines.includes(236)),
					id
				).toBe(true);
			else
				expect(
					cite.every(({ source, lines }) => source === 'crmxchange' && lines.every((one) => line[type]?.includes(one))),
					id
				).toBe(true);
		}
});

test('payroll fits three types, and what the client adds decides', () => {
	expect(typesOf(task('pay'))).toEqual(['fao', 'hro', 'payroll']);
	expect(both(task('pay'), task('books'))).toEqual(['fao']);
	expect(both(task('pay'), task('hiring'))).toEqual(['hro']);
	expect(both(task('pay'), task('network'))).toEqual([]);
});

test('each task has a part of the picture, and only one', () => {
	for (const one of tasks) {
		const at = parts.filter(({ types }) => isRight(one, types));
		expect(at, one.id).toHaveLength(1);
	}
	expect(numbersIn(picker, ['fao', 'hro', 'payroll'], () => true)).toEqual([1]);
	expect(numbersIn(picker, ['fao', 'hro', 'payroll'], () => false)).toEqual([]);
	expect(numbersIn(picker, ['fao'], () => true)).toEqual([3, 7, 13]);
});

test('only the whole set of types is right', () => {
	expect(isRight(task('pay'), ['fao', 'hro', 'payroll'])).toBe(true);
	expect(isRight(task('pay'), ['fao', 'hro'])).toBe(false);
	expect(isRight(task('books'), ['fao', 'data'])).toBe(false);
});

test('the outcome is said in words', () => {
	expect(named(picker, ['hro', 'fao', 'payroll'])).toBe('an FAO provider, an HRO provider and a payroll firm');
	expect(offeredBy(picker, task('books'))).toBe('One type offers it: an FAO provider.');
	expect(offeredBy(picker, task('opinions'))).toBe('Two types offer it: a call-centre company and a research firm.');
	expect(askFirst(picker, task('pay'), task('taxes'))).toBe('An FAO provider offers both, so ask there first.');
	expect(askFirst(picker, task('pay'), task('forms'))).toMatch(/^No list holds both/);
});

test('a type that is not there stops with its place', () => {
	const data = { types: [], tasks: [{ id: 'a', what: 'b', why: 'c', offers: [{ type: 'legal' }] }] };
	expect(() => readPicker(data)).toThrow('tasks[0].offers[0].type is not one of');
});
