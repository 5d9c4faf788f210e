import { expect, test } from 'vitest';
import { readCourse } from './course.ts';
import { formatProblem } from './problems.ts';
import { changed, lineIn, paths, root, smallCourse, validFiles } from './testing/course.ts';

const file = paths.lesson.replace('lesson.md', 'oven.yaml');
const withData = (text: string) => validFiles().set(file, text);
const told = (files: ReadonlyMap<string, string>, figures?: Set<string>) =>
	readCourse(files, root, figures).problems.list.map(formatProblem);

test('the claims that a figure names stand in its data as their lines', () => {
	const { figureData } = smallCourse(withData('title: An oven\nparts:\n  - { name: door, cite: [claim:dough-01, book:9] }\n'));
	expect(figureData).toEqual({ oven: { title: 'An oven', parts: [{ name: 'door', cite: ['book:3', 'leaflet:2', 'book:9'] }] } });
});

test('an unknown claim in the data of a figure is told with its line', () => {
	expect(told(withData('title: An oven\nparts:\n  - name: door\n    cite: [claim:dough-01, claim:dough-09]\n'))).toEqual([
		`${file}:4: unknown claim "dough-09"; did you mean "dough-01"?`
	]);
});

test('a claim that does not stand in a list is told', () => {
	expect(told(withData('title: An oven\ncite: claim:dough-01\n'))).toEqual([
		`${file}:2: "claim:dough-01" stands for several lines. Write it in a list: [claim:dough-01].`
	]);
});

test('a figure that is not there is told with its line, where the figures are known', () => {
	const files = changed(paths.lesson, '| Bake | Holds |', '<Figure name="ovn" />\n\n| Bake | Holds |');
	expect(told(files, new Set(['oven', 'mill']))).toEqual([
		`${paths.lesson}:${lineIn(files, paths.lesson, '<Figure')}: unknown figure "ovn"; did you mean "oven"?`
	]);
	expect(told(files, new Set(['ovn']))).toEqual([]);
	expect(told(files)).toEqual([]);
});
