import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anatomy, curly, options, rows, short } from './markdown.ts';
import { written } from './testing/written.ts';

test.each([
	['"Now," she said.', '“Now,” she said.'],
	['She said: "Now."', 'She said: “Now.”'],
	['("Now")', '(“Now”)'],
	['**"Now"**', '**“Now”**'],
	["the baker's bread", 'the baker’s bread'],
	["the bakers' bread", 'the bakers’ bread'],
	["'Now'", '‘Now’'],
	['no marks', 'no marks']
])('%s becomes %s', (straight, typographic) => {
	expect(curly(straight)).toBe(typographic);
});

test('no straight mark is left, and curling twice changes nothing', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(curly(text)).not.toMatch(/["']/);
			expect(curly(curly(text))).toBe(curly(text));
		})
	);
});

test('a question falls into scene, middle and explanation', () => {
	const { written: one, told } = written('First.\n\nSecond. **What?**\n\n- [x] a\n  > b\n\n> Why *so*.\n>\n> And more.\n');
	const { stem, why, middle } = anatomy(one);
	expect({ stem, why, middle: middle.map(({ type }) => type), told }).toEqual({
		stem: 'First.\n\nSecond. **What?**',
		why: 'Why *so*.\n\nAnd more.',
		middle: ['list'],
		told: []
	});
});

test('"Why it matters:" at the head of the explanation is left out, as the screen says it', () => {
	expect(anatomy(written('A. **B?**\n\n> **Why it matters:** C.').written).why).toBe('C.');
});

test('a line break inside a paragraph is a space', () => {
	expect(anatomy(written('One\ntwo. **What?**\n').written).stem).toBe('One two. **What?**');
});

test.each([
	['A `b` c.', '1: a question holds words, **bold** and *emphasis* only; this is inlineCode. Write it as plain words.'],
	['A [b](c) d.', '1: a question holds words, **bold** and *emphasis* only; this is link. Write it as plain words.'],
	['A <b>c</b>.', '1: a question holds words, **bold** and *emphasis* only; this is html. Write it as plain words.'],
	['A ~~b~~ c.', '1: a question holds words, **bold** and *emphasis* only; this is delete. Write it as plain words.'],
	['A {b} c.', '1: the signs * { } < > cannot stand in a question. Write the word instead.'],
	['A < b.', '1: the signs * { } < > cannot stand in a question. Write the word instead.']
])('%s is told', (body, message) => {
	const { written: one, told } = written(body);
	anatomy(one);
	expect(told[0]).toBe(message);
});

test('options come with their box and their feedback', () => {
	const { written: one, told } = written("- [x] It's warm\n  > Right.\n- [ ] It is *cold*\n  > Not so.\n");
	expect(options(one, one.blocks).map(({ text, ticked, feedback }) => ({ text, ticked, feedback }))).toEqual([
		{ text: 'It’s warm', ticked: true, feedback: 'Right.' },
		{ text: 'It is *cold*', ticked: false, feedback: 'Not so.' }
	]);
	expect(told).toEqual([]);
});

test.each([
	['- [x] a\n  > b\n- c\n  > d\n', '3: option "c" has no box. Begin it with "- [x] " when right, "- [ ] " when not.'],
	['- [x] a\n  > b\n- [ ] c\n', '3: option "c" has no feedback line. Add one indented line under it that starts with "> ".'],
	[
		'- [x] a\n  > b\n- [ ] c\n\n  > d\n\n  > e\n',
		'3: option "c" has no feedback line. Add one indented line under it that starts with "> ".'
	],
	[
		'- [x] a\n> b\n- [ ] c\n',
		'2: this stands between or after the options. Indent each "> " line by two spaces under its option, and write nothing else before the last "> " line.'
	],
	[
		'| a | b |\n| - | - |\n',
		'1: the options are missing or not one list. Write each as "- [ ] text" ("- [x] text" when right) with a "> " line under it.'
	],
	['', 'id: the options are missing or not one list. Write each as "- [ ] text" ("- [x] text" when right) with a "> " line under it.']
])('%j is told at its line', (body, message) => {
	const { written: one, told } = written(body);
	options(one, one.blocks);
	expect(told[0]).toBe(message);
});

test('rows of a table come as texts, the head first', () => {
	const { written: one } = written('| Task | Bin |\n| --- | --- |\n| A *b* | c |\n');
	expect(rows(one, one.blocks).map(({ cells }) => cells)).toEqual([
		['Task', 'Bin'],
		['A *b*', 'c']
	]);
});

test('a missing table is told', () => {
	const { written: one, told } = written('- a\n');
	expect(rows(one, one.blocks)).toEqual([]);
	expect(told).toEqual(['1: the table is missing or not the only block. Write one table between the scene and the last "> " block.']);
});

test('long texts are cut in messages', () => {
	expect(short('x'.repeat(60))).toBe(`${'x'.repeat(38)}…`);
	expect(short('short')).toBe('short');
});
