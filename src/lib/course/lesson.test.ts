import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLesson } from './lesson.ts';
import { formatProblem, Problems } from './problems.ts';
import { changed, mistakes, paths, smallCourse, validFiles } from './testing/course.ts';
import { tells, type Row } from './testing/telling.ts';

/** The line that these rows write something else for; it is line 15 of the lesson. */
const instead = (to: string, line: number, message: string): Row => ['- Bread is for every day of the week.\n', to, line, message];
const apart = 'a <Check>, <Guess>, <Figure>, <Worked> or <Recall> stands on a line of its own, with an empty line before and after it.';
const prose =
	'is not allowed in a lesson. Write prose, or one of the tags of lessons/README.md with its attributes in double quotes, each block tag on its own line.';
const without = (what: string) => `a lesson has no ${what}. Say it in words, or use a <Source> or <Term>.`;

tells(paths.lesson, [
	instead('- Bread {is} dear.\n', 15, 'a brace { or } cannot stand in prose. Write it in words.'),
	instead('- Bread\n  is {dear}.\n', 16, 'a brace { or } cannot stand in prose. Write it in words.'),
	instead('- \\{Bread\\}\n', 15, 'a brace { or } cannot stand in prose. Write it in words.'),
	instead('- Bread < cake\n', 15, 'a "<" cannot stand in prose. Write "less than".'),
	instead('- Bread &lt; cake\n', 15, 'a "<" cannot stand in prose. Write "less than".'),
	instead('- Bread<cake and cake>bread\n', 15, `"<cake and cake>" ${prose}`),
	instead('[a link](http://x.example)\n', 15, without('links')),
	instead('See https://x.example now.\n', 15, without('links')),
	instead('![a picture](x.png)\n', 15, without('images')),
	instead('`code`\n', 15, without('code')),
	instead('    code\n', 15, without('code')),
	instead('***\n', 15, without('ruled lines')),
	instead('> Someone said\n\n', 15, without('block quotations')),
	instead('~~Bread~~\n', 15, without('words struck out')),
	instead('- [ ] Bread\n', 15, 'a list of a lesson has no boxes. Write "- " and the text; questions stand in questions.md.'),
	instead('<!-- later -->\n\n', 15, `"<!-- later -->" ${prose}`),
	instead('<script>go()</script>\n\n', 15, `"<script>go()</script>" ${prose}`),
	instead('# Bread\n', 15, 'headings inside a step are "### ". Use "## " only to begin a step.'),
	instead('#### Bread\n', 15, 'headings inside a step are "### ". Use "## " only to begin a step.'),
	instead('<Pic id="x" />\n\n', 15, '<Pic> is not a tag of lessons. Use one of: Term, Source, Check, Guess, Figure, Worked, Recall.'),
	instead("<Check id='sort-the-shelf' />\n\n", 15, `"<Check id='sort-the-shelf' />" ${prose}`),
	instead('Bread <Term>rises</Term>.\n', 15, '<Term> needs id="…".'),
	instead('Bread <Term id="yeast">rises.\n\n', 15, '<Term> is not closed. Write </Term> after the text, in the same paragraph.'),
	instead('Bread rises</Term>.\n\n', 15, '</Term> closes nothing that is open here. Write <Term …> before the text, or take it out.'),
	instead('Bread <Term id="yeast" /> rises.\n\n', 15, '<Term> stands around a text. Write <Term …>, the text, and </Term>.'),
	instead('Bread. <Source claim="dough-01" note="So.">\n\n', 15, '<Source> stands alone. End it with "/>".'),
	instead('<Worked>\n\n1. Bread.\n\n', 15, '<Worked> is not closed. Write </Worked> after the text, in the same step.'),
	instead('</Worked>\n\n', 15, '</Worked> closes nothing that is open here. Write <Worked …> before the text, or take it out.'),
	instead(
		'<Worked>\nBread.\n\n</Worked>\n\n',
		16,
		'"Bread." stands right under a tag. Put an empty line after each tag that has a line of its own.'
	),
	instead('<Figure name="../bread" />\n\n', 15, '"../bread" is no name of a figure. Write small letters, digits and single hyphens.'),
	instead('Look: <Figure name="bread" />\n\n', 15, apart),
	['ask="What tells them apart?"', '', 26, '<Recall> needs ask="…".'],
	['ask="What', 'ask="{What}', 26, 'the signs { } < > cannot stand in ask="…". Write the word instead.'],
	['note="Both say so."', 'note="Both {say} so."', 13, 'the signs { } < > cannot stand in note="…". Write the word instead.'],
	['note="Both say so."', 'note="Both say so." page="2"', 13, '<Source> has no "page". It takes: claim, note.'],
	['</Recall>', '', 26, '<Recall> is not closed. Write </Recall> after the text, in the same step.'],
	['claim="dough-01"', 'claim="dough-1"', 13, 'unknown claim "dough-1"; did you mean "dough-01"?'],
	['id="yeast"', 'id="yeasts"', 13, 'unknown term "yeasts"; did you mean "yeast"?'],
	[
		'<Check id="sort-the-shelf" />',
		'<Check id="sort-the-shelves" />',
		22,
		'unknown question "sort-the-shelves"; did you mean "sort-the-shelf"?'
	],
	['<Guess id="guess-the-loaf" />', '<Guess id="guess-a-loaf" />', 9, 'unknown question "guess-a-loaf"; did you mean "guess-the-loaf"?'],
	[
		'<Check id="sort-the-shelf" />',
		'<Check id="sort-the-shelf" />\n\n<Check id="which-are-cakes" />',
		11,
		'the step "What makes it rise" has more than one question. Begin a new step with "## ".'
	],
	['<Guess id="guess-the-loaf" />', '', 5, 'the first step has no guess. Place <Guess id="…" /> in it.'],
	[
		'<Recall ask="What tells them apart?">\n\nBread rises with yeast, and cake holds sugar.\n\n</Recall>',
		'Bread.',
		24,
		'the last step has no recall. Place <Recall ask="…"> … </Recall> in it.'
	],
	['## Say it back', '## Say {it} back', 24, 'a brace { or } cannot stand in prose. Write it in words.'],
	['## Say it back', '## Say < back', 24, 'a "<" cannot stand in prose. Write "less than".'],
	[
		'## Say it back',
		'## Say <Term id="yeast">it</Term> back',
		24,
		'a heading is plain words. Move tags, links and code into the text under it.'
	],
	['## Say it back', '##', 24, 'the heading is empty. Write the title of the step after "## ".'],
	['## Say it back', 'Say it back\n---', 24, 'a step begins with "## " and its heading. Write it so, without a line of signs under it.'],
	[
		'## Say it back',
		'## Guess first',
		24,
		'two steps have the heading "Guess first". Give each step a heading of its own; its address is made from it.'
	],
	[
		'## Guess first',
		'Bread first.\n\n## Guess first',
		5,
		'a lesson begins with a step. Write a line "## " and a heading before any other text.'
	],
	['able: tell bread from cake\n', '', 2, '"able" is missing in the head. Write able: what the learner will be able to do.'],
	['updated: 2026-11-23\n', '', 2, '"updated" is missing in the head. Write updated: the date as 2026-11-23.'],
	['updated: 2026-11-23', 'updated: 23 November', 3, '"23 November" is no date. Write updated: as 2026-11-23. (C1)'],
	['able: tell', 'able: "tell', 3, 'this is not valid YAML: Missing closing "quote. Quote texts that hold ": " or begin with a sign.']
]);

test('a lesson without a head is told so before anything else', () => {
	expect(mistakes(changed(paths.lesson, '---\nable', 'able'))[0]).toBe(
		`${paths.lesson}:1: the head is missing. Begin with "---", able: …, updated: …, "---".`
	);
});

test('several mistakes of one lesson are told together', () => {
	const files = changed(paths.lesson, 'Two things lie', 'Two {things} lie', changed(paths.lesson, 'id="yeast"', 'id="yeasts"'));
	expect(mistakes(files)).toEqual([
		`${paths.lesson}:7: a brace { or } cannot stand in prose. Write it in words.`,
		`${paths.lesson}:13: unknown term "yeasts"; did you mean "yeast"?`
	]);
});

const read = () => smallCourse().lessons[0]!.text!;

test('steps have the ids of their headings and the lines of the file', () => {
	expect(read().steps.map(({ id, line }) => [id, line])).toEqual([
		['guess-first', 5],
		['what-makes-it-rise', 11],
		['say-it-back', 24]
	]);
});

test('words of prose are counted without tags, notes and tables', () => {
	expect(read().steps.map(({ words }) => words)).toEqual([17, 19, 8]);
});

test('plain prose has no tags, and cells and list points do not run together', () => {
	expect(read().plain).toContain('Bread rises with yeast.  Cake holds sugar.');
	expect(read().plain).toContain('Bread is for every day of the week.\nCake is for feasts.');
	expect(read().plain).toContain('Bread · Yeast');
	expect(read().plain).not.toMatch(/Source|dough-01|Both say so/);
});

test('notes are numbered in the order of the text', () => {
	expect(read().notes.map(({ name, line }) => [name, line])).toEqual([
		['Term', 13],
		['Source', 13],
		['Source', 13]
	]);
});

test('straight quotation marks of the head become typographic', () => {
	const { able } = readLesson('---\nable: \'say "bread"\'\nupdated: 2026-11-23\n---\n## One\n', 'x', new Problems());
	expect(able).toBe('say “bread”');
});

test('lines with Windows endings are counted alike', () => {
	const windows = new Map(
		[...changed(paths.lesson, 'Two things', 'Two {things}')].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])
	);
	expect(mistakes(windows)).toEqual([`${paths.lesson}:7: a brace { or } cannot stand in prose. Write it in words.`]);
});

test('any lesson with one line less is still a lesson, or is told where it is wrong', { timeout: 60_000 }, () => {
	const lines = validFiles().get(paths.lesson)!.split('\n');
	for (const i of lines.keys()) {
		const told = mistakes(validFiles().set(paths.lesson, lines.toSpliced(i, 1).join('\n')));
		for (const one of told) expect(one).toMatch(new RegExp(`^${paths.lesson}:(?:[1-9]|[12]\\d|3[01]): .{10,}`));
	}
});

test('no text makes the reader throw, and every mistake has a line of the file', () => {
	const piece = fc.constantFrom(
		'---',
		'## ',
		'# ',
		'<Term id="a">',
		'</Term>',
		'<Check id="b" />',
		'<Recall ask="c">',
		'{',
		'}',
		'<',
		'>',
		'|',
		'\n',
		'\n\n',
		'- ',
		'1. ',
		'`',
		'[x](y)',
		'**',
		'word ',
		'---\nable: x\nupdated: y\n---\n',
		'&lt;',
		'"',
		'\\',
		'\r\n'
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
			const text = pieces.join('');
			const problems = new Problems();
			readLesson(text, 'x.md', problems);
			for (const problem of problems.list) {
				expect(problem.line, formatProblem(problem)).toBeGreaterThanOrEqual(1);
				expect(problem.line, formatProblem(problem)).toBeLessThanOrEqual(Math.max(2, text.split('\n').length));
			}
		}),
		{ numRuns: 300 }
	);
});
