import { expect, test } from 'vitest';
import { bank, courseMap, ledger, lessonData, modulesWithQuestions } from './project.ts';
import { smallCourse } from './testing/course.ts';

const course = smallCourse();
const data = lessonData(course, course.lessons[0]!);

test('the map says which lessons are open, without any text of a lesson', () => {
	const map = courseMap(course, 'abc');
	expect(map.modules[0]!.lessons.map(({ number, open, steps, questions }) => ({ number, open, steps, questions }))).toEqual([
		{ number: '1.1', open: true, steps: 3, questions: 4 },
		{ number: '1.2', open: false, steps: 0, questions: 0 }
	]);
	expect(map).toMatchObject({ digest: 'abc', pass: 0.75, skills: { 'bread-or-cake': 'Bread or cake?' } });
	expect(JSON.stringify(map)).not.toMatch(/rises with yeast|dough-01/);
});

test('a lesson brings the items that it places, and no others', () => {
	expect(Object.keys(data.items)).toEqual(['guess-the-loaf', 'sort-the-shelf']);
	expect(data.steps).toEqual([
		{ id: 'guess-first', title: 'Guess first', item: 'guess-the-loaf', type: 'choice', guess: true },
		{ id: 'what-makes-it-rise', title: 'What makes it rise', item: 'sort-the-shelf', type: 'sort' },
		{ id: 'say-it-back', title: 'Say it back' }
	]);
});

test('the last open lesson leads nowhere', () => {
	expect(data.rail.next).toBeNull();
	expect(data.rail.modules[0]!.lessons.map(({ id, open }) => [id, open])).toEqual([
		['bread-or-cake', true],
		['ovens', false]
	]);
});

test('the bank of a module has the questions and objectives of its open lessons', () => {
	const { items, objectives } = bank(course, 'baking');
	expect(items).toHaveLength(4);
	expect(objectives.map(({ id }) => id)).toEqual(['sort-bakes']);
	expect(modulesWithQuestions(course)).toEqual(['baking']);
});

test('the ledger lists sources by their numbers', () => {
	expect(ledger(course).sources.map(({ id }) => id)).toEqual(['book', 'leaflet']);
});
