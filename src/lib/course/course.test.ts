import { expect, test } from 'vitest';
import { itemsById, readCourse } from './course.ts';
import { changed, mistakes, paths, root, smallCourse, validFiles } from './testing/course.ts';
import { tells } from './testing/telling.ts';

test('a course without a mistake has none reported', () => {
	expect(mistakes(validFiles())).toEqual([]);
});

tells(paths.outline, [
	['title: Baking\n', '', 1, '"title" is missing or not a text. Write title: followed by a text.'],
	['edition: "2026-11"', 'edition: [2026]', 2, '"edition" is missing or not a text. Write edition: followed by a text.'],
	['pass: 0.75', 'pass: high', 4, '"pass" is missing or not a number. Write pass: followed by a number.'],
	['pass: 0.75', 'pass: 75', 4, '"pass" is a share. Write a number from 0 to 1, such as 0.75.'],
	['fields: { bread: 1, cake: 2 }\n', '', 1, '"fields" is missing or has no fields under it.'],
	['bread: 1', 'bread: 7', 5, '"bread" has no field of colour. Write 1, 2 or 3.'],
	['    outcome: Tell bread from cake.\n', '', 7, '"outcome" is missing or not a text. Write outcome: followed by a text.'],
	[
		'    outcome',
		'    after: cooking\n    outcome',
		9,
		'"cooking" is no module before this one. Write the id of an earlier module, or take "after" out.'
	],
	['- id: ovens', '- id: Ovens', 17, 'the id "Ovens" is not usable. Write small letters, digits and single hyphens.'],
	['- id: ovens', '- id: bread-or-cake', 17, 'the lesson id "bread-or-cake" stands twice. Give each lesson an id of its own.'],
	['id: heat-an-oven', 'id: sort-bakes', 22, 'the objective id "sort-bakes" stands twice. Give each objective an id of its own.'],
	['level: remember', 'level: remembr', 22, 'unknown level "remembr"; did you mean "remember"?'],
	['short: Heat an oven, ', '', 22, '"short" is missing or not a text. Write short: followed by a text.'],
	['minutes: 10', 'minutes: ten', 13, '"minutes" is missing or not a number. Write minutes: followed by a number.'],
	['dough-02]', 'dough-2]', 14, 'unknown claim "dough-2"; did you mean "dough-02"?'],
	['        claims: []\n', '', 17, '"claims" is missing or not a list. Write one entry a line, each after "- ".'],
	['  hot-ovens: How hot?', '  hot-ovens:', 25, '"hot-ovens" is missing or not a text. Write hot-ovens: followed by a text.'],
	['  hot-ovens: How', '  Hot: How', 25, 'the id "Hot" is not usable. Write small letters, digits and single hyphens.'],
	[
		'outcome: Tell',
		'outcome: Tell: ',
		9,
		'this is not valid YAML: Nested mappings are not allowed in compact mappings. Quote texts that hold ": " or begin with a sign.'
	],
	[
		'title: Bread or cake',
		'title: *bread',
		12,
		'a "*" before a word has a meaning of its own in YAML. Quote texts that hold ": " or begin with a sign.'
	]
]);

tells(paths.sources, [
	['  title: On baking\n', '', 1, '"title" is missing or not a text. Write title: followed by a text.'],
	['number: 2', 'number: 1', 9, 'the number 1 stands for another source already. Give each source a number of its own.'],
	['number: 2', 'number: two', 9, '"number" is missing or not a number. Write number: followed by a number.'],
	['  note: A leaflet of a mill.', '  note:', 13, '"note" is missing or not a text. Write note: followed by a text.']
]);

tells(paths.claims, [
	['book:3', 'book:33', 3, '"book:33" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['book:3', 'book', 3, '"book" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['book:3', 'bok:3', 3, 'unknown source "bok"; did you mean "book"?'],
	['[book:3, leaflet:2]', '[]', 3, 'no source supports this claim. Write sources: [source:line], or take the claim out.'],
	['[book:3, leaflet:2]', 'book:3', 3, '"sources" is missing or not a list. Write one entry a line, each after "- ".'],
	['tier: detail', 'tier: minor', 4, 'unknown tier "minor"; write core (every learner meets it) or detail.'],
	['text: "Cake', 'txt: "Cake', 4, '"text" is missing or not a text. Write text: followed by a text.'],
	[
		'- { id: dough-02',
		'- { id: dough-01, topic: dough, tier: core, text: "Twice.", sources: [book:1] }\n- { id: dough-02',
		4,
		'the claim id "dough-01" stands twice. Give each claim an id of its own.'
	]
]);

tells(paths.disagreements, [
	['source: book', 'source: boook', 6, 'unknown source "boook"; did you mean "book"?'],
	['lines: [9]', 'lines: [99]', 6, 'book has no line 99; it has lines 1 to 20.'],
	['lines: [9]', 'lines: 9', 6, '"lines" is missing or not a list. Write one entry a line, each after "- ".'],
	['lines: [9]', 'lines: [9], leftLines: [8]', 6, 'line 8 is not among the lines of this position. Add it to lines, or take it out.'],
	['side: left', 'side: lefft', 6, 'unknown side "lefft"; did you mean "left"?'],
	['  decides: "Ask what makes it rise."\n', '', 1, '"decides" is missing or not a text. Write decides: followed by a text.'],
	['lessons: [bread-or-cake]', 'lessons: [bread-or-cakes]', 9, 'unknown lesson "bread-or-cakes"; did you mean "bread-or-cake"?'],
	['number: 1', 'number: one', 2, '"number" is missing or not a number. Write number: followed by a number.']
]);

tells(paths.glossary, [
	['cite: [book:3]', 'cite: [book:33]', 3, '"book:33" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['cite: [book:3]', 'cite: [claim:dough-3]', 3, 'unknown claim "dough-3"; did you mean "dough-01"?'],
	['lesson: bread-or-cake', 'lesson: cake', 1, 'unknown lesson "cake"; use one that stands in course.yaml.'],
	["aliases: [baker's yeast]", "aliases: baker's yeast", 1, '"aliases" is missing or not a list. Write one entry a line, each after "- ".'],
	['text: "A living', 'tex: "A living', 1, '"text" is missing or not a text. Write text: followed by a text.']
]);

tells(paths.sourcing, [
	[
		'source: ["book:11"]',
		'source: ["book:99"]',
		13,
		'"book:99" names no line: book has lines 1 to 20. Write book: and the number of the line.'
	],
	['basis: stated', 'basis: said', 13, '"said" is not one of: stated, contrast, definition, inference.']
]);

test.each(Object.entries(paths).filter(([key]) => !['lesson', 'questions'].includes(key)))(
	'a course without its %s is told so, and nothing that follows from it',
	(_, file) => {
		const files = validFiles();
		files.delete(file);
		expect(mistakes(files)).toEqual([`${file}:1: the file is missing. Every course has a ${file.split('/').at(-1)}.`]);
	}
);

test('a lesson without a bank is told so', () => {
	const files = validFiles();
	files.delete(paths.questions);
	expect(mistakes(files)[0]).toBe(`${paths.questions}:1: the file is missing. Every lesson has a bank of questions beside it.`);
});

test('a data file of a figure that is not valid YAML is told with its line', () => {
	const file = paths.lesson.replace('lesson.md', 'map.yaml');
	expect(mistakes(validFiles().set(file, 'a: 1\nb: [2'))[0]).toContain(`${file}:2: this is not valid YAML`);
});

/** The small course with its lesson in another folder. */
function moved(folder: string): { files: Map<string, string>; lesson: string } {
	const files = validFiles();
	for (const path of [paths.lesson, paths.questions]) {
		files.set(path.replace('01-baking/01-bread-or-cake', folder), files.get(path)!);
		files.delete(path);
	}
	return { files, lesson: `${root}/${folder}/lesson.md` };
}

test.each([
	[
		'01-baking/02-bread-or-cake',
		`the folder does not fit the outline. Move it to ${root}/01-baking/01-bread-or-cake, or change course.yaml.`
	],
	[
		'01-bakery/01-bread-or-cake',
		`the folder does not fit the outline. Move it to ${root}/01-baking/01-bread-or-cake, or change course.yaml.`
	],
	['01-baking/01-bread-or-cakes', 'unknown lesson "bread-or-cakes"; did you mean "bread-or-cake"?'],
	['01-baking/bread-or-cake', 'the folders of a lesson begin with two digits, as in 02-what/01-first. Give both their numbers.']
])('a lesson in %s is told where it belongs', (folder, message) => {
	const { files, lesson } = moved(folder);
	expect(mistakes(files)).toEqual([`${lesson}:1: ${message}`]);
});

test('mistakes in several files are told together', () => {
	const files = changed(
		paths.claims,
		'book:3',
		'book:33',
		changed(paths.lesson, 'id="yeast"', 'id="yeasts"', changed(paths.questions, 'level: apply', 'level: aply'))
	);
	expect(mistakes(files)).toEqual([
		`${paths.claims}:3: "book:33" names no line: book has lines 1 to 20. Write book: and the number of the line.`,
		`${paths.questions}:6: unknown level "aply"; did you mean "apply"?`,
		`${paths.lesson}:13: unknown term "yeasts"; did you mean "yeast"?`
	]);
});

test('a claim of the plan that an open lesson does not cite is told at the lesson', () => {
	const prose = changed(paths.lesson, ' <Source claim="dough-02" note="The book says so." />', '');
	const files = new Map(
		[...prose].map(([path, text]) => [path, path === paths.questions ? text.replaceAll(/claim:dough-02/g, 'book:7') : text])
	);
	expect(mistakes(files)).toEqual([
		`${paths.lesson}:1: the plan gives this lesson the claim dough-02, and neither its prose nor its questions cite it. Say it with <Source claim="dough-02" …>, or ask it. (C4)`
	]);
});

test('a claim of the plan may be cited by a question alone', () => {
	expect(mistakes(changed(paths.lesson, ' <Source claim="dough-02" note="The book says so." />', ''))).toEqual([]);
});

test('a lesson that is not open is bound to nothing', () => {
	expect(mistakes(changed(paths.outline, 'claims: []', 'claims: [dough-02]'))).toEqual([]);
});

test('a claim knows the lessons and the questions that cite it', () => {
	const [first] = smallCourse().claims;
	expect(first).toMatchObject({
		id: 'dough-01',
		lessons: ['bread-or-cake'],
		items: ['guess-the-loaf', 'sort-the-shelf'],
		cite: [
			{ source: 'book', lines: [3] },
			{ source: 'leaflet', lines: [2] }
		]
	});
});

test('a note carries the text of its claims and the lines of their sources', () => {
	expect(smallCourse().lessons[0]!.notes[1]).toEqual({
		kind: 'source',
		claims: [{ id: 'dough-01', text: 'Bread rises with yeast.' }],
		cite: [
			{ source: 'book', number: 1, name: 'The book', lines: [3] },
			{ source: 'leaflet', number: 2, name: 'A leaflet', lines: [2] }
		],
		note: 'Both say so.'
	});
});

test('items are found by their id', () => {
	expect(itemsById(smallCourse().items).get('sort-the-shelf')?.type).toBe('sort');
});

test('no text at all is reported and not thrown', () => {
	expect(readCourse(new Map(), root).problems.list.map(({ file }) => file)).toContain(paths.outline);
	const empty = new Map([...validFiles().keys()].map((path) => [path, '']));
	expect(() => readCourse(empty, root)).not.toThrow();
	expect(readCourse(empty, root).problems.list.length).toBeGreaterThan(0);
});
