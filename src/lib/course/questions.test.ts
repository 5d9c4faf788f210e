import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem, Problems } from './problems.ts';
import { readQuestions, type Known } from './questions.ts';
import { changed, mistakes, paths, smallCourse, validFiles } from './testing/course.ts';
import { tells } from './testing/telling.ts';

const cannot = 'the signs * { } < > cannot stand in a question. Write the word instead.';

tells(paths.questions, [
	[
		'id: which-are-cakes',
		'id: Which are cakes',
		23,
		'the id "Which are cakes" is not usable. Write small letters, digits and single hyphens.'
	],
	['id: which-are-cakes\n', '', 23, 'the id "" is not usable. Write small letters, digits and single hyphens.'],
	[
		'id: which-are-cakes',
		'id: sort-the-shelf',
		46,
		`the id "sort-the-shelf" is taken by ${paths.questions}:23. Give this question another one.`
	],
	['type: choice', 'type: choise', 3, 'unknown type "choise"; did you mean "choice"?'],
	['type: choice\n', '', 2, '"type" is missing in the head. Write type: and one of those in lessons/README.md.'],
	[
		'objective: sort-bakes',
		'objective: heat-an-oven',
		4,
		'unknown objective "heat-an-oven"; use one that stands in the lesson\'s objectives in course.yaml.'
	],
	['skill: bread-or-cake', 'skill: bread-or-cakes', 5, 'unknown skill "bread-or-cakes"; did you mean "bread-or-cake"?'],
	['level: apply', 'level: aply', 6, 'unknown level "aply"; did you mean "apply"?'],
	['cite: [claim:dough-01, book:4]', 'cite: [claim:dough-1]', 7, 'unknown claim "dough-1"; did you mean "dough-01"?'],
	[
		'cite: [claim:dough-01, book:4]',
		'cite: [book:40]',
		7,
		'"book:40" names no line: book has lines 1 to 20. Write book: and the number of the line.'
	],
	['cite: [claim:dough-01, book:4]', 'cite: [boook:4]', 7, 'unknown source "boook"; did you mean "book"?'],
	['cite: [claim:dough-01, book:4]', 'cite: []', 7, '"cite" is missing. Write cite: [claim:…] or cite: [source:line].'],
	['cite: [claim:dough-01, book:4]\n', '', 2, '"cite" is missing. Write cite: [claim:…] or cite: [source:line].'],
	[
		'cite: [claim:dough-01, book:4]',
		'cite: [claim:dough-01',
		7,
		'this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Quote texts that hold ": " or begin with a sign.'
	],
	[
		'level: apply',
		'level: *apply',
		6,
		'a "*" before a word has a meaning of its own in YAML. Quote texts that hold ": " or begin with a sign.'
	],
	['book:4]\n---', 'book:4]', 1, 'this head is not closed. Put a line "---" between its last field and the title.'],
	[
		'> Cake holds sugar.\n',
		'> Cake holds sugar.\n\n---\n',
		45,
		'no head stands under this "---". Put the head of each question between two lines "---", and no other "---" in the file.'
	],
	['## A sweet shelf', '', 32, 'the title is missing. Begin the question with a line "## " and a short title.'],
	['## A sweet shelf', '##', 30, 'the title is missing. Begin the question with a line "## " and a short title.'],
	['## A sweet shelf', '### A sweet shelf', 30, 'the title is missing. Begin the question with a line "## " and a short title.'],
	[
		'Ada takes a warm thing from the oven. It has risen with yeast. **What did she bake?**',
		'',
		9,
		'the scene is missing. Write it under the title and end it with the question in bold.'
	],
	['> Bread is what rises with yeast.\n', '', 13, 'the explanation is missing. End the question with a line that starts with "> ".'],
	['Ada takes', 'Ada {takes}', 11, cannot],
	['Ada takes', 'Ada takes 3 * 2 and', 11, cannot],
	['Ada takes', 'Ada `takes`', 11, 'a question holds words, **bold** and *emphasis* only; this is inlineCode. Write it as plain words.'],
	['Ada takes', '[Ada](x) takes', 11, 'a question holds words, **bold** and *emphasis* only; this is link. Write it as plain words.'],
	[
		'- [x] Something like bread',
		'- [ ] Something like bread',
		13,
		'a choice has exactly one right option, this one has 0. Tick one with [x], or write "type: multi".'
	],
	[
		'- [ ] Something like cake',
		'- [x] Something like cake',
		13,
		'a choice has exactly one right option, this one has 2. Tick one with [x], or write "type: multi".'
	],
	[
		'- [ ] Something like cake',
		'- Something like cake',
		15,
		'option "Something like cake" has no box. Begin it with "- [x] " when right, "- [ ] " when not.'
	],
	[
		'  > Cake rises too, but it needs no yeast for that.\n',
		'',
		15,
		'option "Something like cake" has no feedback line. Add one indented line under it that starts with "> ".'
	],
	[
		'  > Cake rises too',
		'> Cake rises too',
		16,
		'this stands between or after the options. Indent each "> " line by two spaces under its option, and write nothing else before the last "> " line.'
	],
	['- [x] A soft ring', '- [ ] A soft ring', 34, 'a multi has at least two right options and one wrong, this one has 1 right of 4.'],
	[
		'bins: { bread: Bread, cake: Cake }',
		'bins: { bread: Bread }',
		52,
		'a sort needs two or more bins. Write bins: {small: Small, large: Large} in the head.'
	],
	['bins: { bread: Bread, cake: Cake }\n', '', 46, 'a sort needs two or more bins. Write bins: {small: Small, large: Large} in the head.'],
	[
		'rye | bread |',
		'rye | loaf |',
		60,
		'task "A dark loaf of rye" names the bin "loaf", which the head does not have. Use one of: bread, cake.'
	],
	['rye | bread |', 'rye | |', 60, 'task "A dark loaf of rye" has no bin. Write one of: bread, cake.'],
	['| It rose with yeast for a night. |', '| |', 60, 'task "A dark loaf of rye" has no reason. Write it in the third column.'],
	['needs: { fresh: must }', 'needs: { frsh: must }', 74, 'unknown need "frsh". The needs are: fresh.'],
	[
		'needs: { fresh: must }\n',
		'',
		68,
		'the needs are missing. Write needs: and, for each need of the story, its id and must, important or nice.'
	],
	[
		'**Where should they be baked?**',
		'**Where should they be baked?**\n\n- [x] Here',
		80,
		'a sourcing question has no options of its own; they are computed. Take this block out.'
	]
]);

test('a file that does not begin with a head is told so', () => {
	expect(mistakes(changed(paths.questions, '---\nid: guess', 'id: guess'))).toContain(
		`${paths.questions}:1: this stands before the first question. Begin the file with a line "---" and the head of a question.`
	);
});

test('mistakes of several questions are told together', () => {
	const files = changed(
		paths.questions,
		'level: apply',
		'level: aply',
		changed(paths.questions, 'rye | bread |', 'rye | loaf |', changed(paths.questions, '- [x] A soft ring', '- A soft ring'))
	);
	expect(mistakes(files).map((one) => one.split(':')[1])).toEqual(['6', '34', '34', '60']);
});

test('a question with a mistake is not said to be unknown where the lesson places it', () => {
	expect(mistakes(changed(paths.questions, 'level: apply', 'level: aply'))).toHaveLength(1);
});

test('every question stands on the line of its id', () => {
	expect(smallCourse().items.map(({ item, line }) => [item.id, line])).toEqual([
		['guess-the-loaf', 2],
		['which-are-cakes', 23],
		['sort-the-shelf', 46],
		['where-to-bake', 68]
	]);
});

test('the parts of a question come out as they are shown', () => {
	expect(smallCourse().items[0]!.item).toEqual({
		id: 'guess-the-loaf',
		type: 'choice',
		lesson: 'bread-or-cake',
		objective: 'sort-bakes',
		skill: 'bread-or-cake',
		level: 'apply',
		title: 'A warm thing',
		stem: 'Ada takes a warm thing from the oven. It has risen with yeast. **What did she bake?**',
		body: {
			options: [
				{ id: 'a', text: 'Something like bread' },
				{ id: 'b', text: 'Something like cake' },
				{ id: 'c', text: 'Something like soup' }
			]
		},
		key: { right: 'a' },
		feedback: {
			a: 'Yeast makes bread rise, so this is bread.',
			b: 'Cake rises too, but it needs no yeast for that.',
			c: 'Soup comes from a pot and does not rise at all.'
		},
		why: 'Bread is what rises with yeast.',
		claims: ['dough-01'],
		cite: [
			{ source: 'book', number: 1, name: 'The book', lines: [3, 4] },
			{ source: 'leaflet', number: 2, name: 'A leaflet', lines: [2] }
		]
	});
});

const bank = validFiles().get(paths.questions)!.split('\n');

test('a bank with any one line less still reads, or is told with a line of that file', { timeout: 60_000 }, () => {
	for (const i of bank.keys()) {
		const told = mistakes(validFiles().set(paths.questions, bank.toSpliced(i, 1).join('\n')));
		const own = told.filter((one) => one.startsWith(paths.questions));
		for (const one of own) expect(Number(one.split(':')[1])).toSatisfy((line: number) => line >= 1 && line < bank.length);
		// What the lesson or the plan misses then is told as well, but never alone.
		expect(told.length > 0 && own.length === 0, `without line ${i + 1}: ${told.join('; ')}`).toBe(false);
	}
});

const known: Known = {
	lesson: 'l',
	objectives: new Set(['o']),
	skills: new Set(['s']),
	fields: {},
	sourcing: null,
	cite: () => ({ claims: [], cite: [] })
};

test('no text makes the reader throw, and every mistake has a line of the file', () => {
	const head = '---\nid: a\ntype: choice\nobjective: o\nskill: s\nlevel: apply\ncite: [x:1]\n---\n';
	const piece = fc.constantFrom(
		'---\n',
		head,
		head.replace('choice', 'sort'),
		head.replace('choice', 'multi'),
		head.replace('choice', 'sourcing'),
		'## Title\n\n',
		'Scene. **Question?**\n\n',
		'- [x] one\n  > two\n',
		'- [ ] three\n',
		'> why\n',
		'| a | b | c |\n| --- | --- | --- |\n',
		'| d | e | f |\n',
		'id: *a\n',
		'bins: {a: 1, b: []}\n',
		'  ',
		'\n',
		'{',
		'&x',
		'"'
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			const problems = new Problems();
			readQuestions(text, 'x.md', known, problems);
			for (const problem of problems.list)
				expect(problem.line, formatProblem(problem)).toSatisfy((line: number) => line >= 1 && line <= text.split('\n').length);
		}),
		{ numRuns: 300 }
	);
});
