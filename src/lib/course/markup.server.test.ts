import { expect, test } from 'vitest';
import { lessonMarkup } from './markup.server.ts';
import { changed, paths, validFiles } from './testing/course.ts';

/** What mdsvex gets of a lesson. */
function markup(text: string, filename = `/project/${paths.lesson}`): string {
	const result = lessonMarkup('/project').markup!({ content: text, filename });
	return (result as { code: string } | undefined)?.code ?? '';
}

const small = markup(validFiles().get(paths.lesson)!);

test('each step is wrapped once, in order', () => {
	expect(small.match(/<Step n=\{\d+\}>/g)).toEqual(['<Step n={0}>', '<Step n={1}>', '<Step n={2}>']);
	expect(small.match(/<\/Step>/g)).toHaveLength(3);
	expect(small).toMatch(/<Step n=\{0\}>\n\n## Guess first\n\n[\s\S]*<\/Step>\n\n<Step n=\{1\}>\n\n## What makes it rise\n\n/);
});

test('terms and sources become numbered marks, and each block lists those that it opened', () => {
	expect(small).toContain(
		'Bread rises with <Mark n={0}>yeast</Mark>. <Chip n={1} /> Cake holds sugar. <Chip n={2} />\n\n<Notes of={[0, 1, 2]} />\n'
	);
	expect(small).not.toMatch(/<Term|<Source|dough-01/);
});

test('guesses and checks become places for items, by their id', () => {
	expect(small).toContain(`\n<Island name="check" of={Placed} props={{ id: 'guess-the-loaf' }} />\n`);
	expect(small).toContain(`\n<Island name="check" of={Placed} props={{ id: 'sort-the-shelf' }} />\n`);
});

test('the recall keeps its question and its answer', () => {
	expect(small).toContain('<Recall ask="What tells them apart?">\n\nBread rises with yeast, and cake holds sugar.\n\n</Recall>');
});

/** What a compiled lesson imports: name and path. */
function imported(code: string): string[] {
	return [...code.matchAll(/^\timport (\w+) from '(.+)';$/gm)].map(([, name, path]) => `${name} ${path}`);
}

test('exactly the parts that stand in the text are imported', () => {
	expect(imported(small)).toEqual(
		['Step', 'Mark', 'Chip', 'Notes', 'Island', 'Placed', 'Recall'].map((name) => `${name} #lib/ui/lesson/${name}.svelte`)
	);
});

test('a figure is imported once by its name, however often it stands', () => {
	const figures = '<Figure name="oven" />\n\n<Figure name="mill" />\n\n<Figure name="oven" />';
	const twice = markup(changed(paths.lesson, '<Check id="sort-the-shelf" />', figures).get(paths.lesson)!);
	expect(imported(twice).filter((one) => one.startsWith('Figure'))).toEqual([
		'Figure0 #lib/figures/oven/Figure.svelte',
		'Figure1 #lib/figures/mill/Figure.svelte'
	]);
	expect(twice.match(/of=\{Figure\d\} props=\{\{ name: '\w+'/g)).toEqual([
		"of={Figure0} props={{ name: 'oven'",
		"of={Figure1} props={{ name: 'mill'",
		"of={Figure0} props={{ name: 'oven'"
	]);
});

test('a figure is told which lesson it stands in', () => {
	const placed = markup(changed(paths.lesson, '<Check id="sort-the-shelf" />', '<Figure name="oven" />').get(paths.lesson)!);
	const id = /\d\d-([^/]+)\/lesson\.md$/.exec(paths.lesson)![1]!;
	expect(placed).toContain(`of={Figure0} props={{ name: 'oven', lesson: '${id}' }}`);
});

test('the head is not part of the prose', () => {
	expect(small).not.toMatch(/able:|updated:/);
});

test('other files are left alone', () => {
	expect(markup('# Hello', '/project/src/routes/+page.svelte')).toBe('');
});
