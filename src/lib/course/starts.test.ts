import { expect, test } from 'vitest';
import { common, headOf, startsOf, type Built } from './starts.ts';

const chunk = (name: string, imports: string[] = [], css: string[] = [], isEntry = false): Built => ({
	type: 'chunk',
	name,
	fileName: `${name}.js`,
	isEntry,
	imports: imports.map((one) => `${one}.js`),
	viteMetadata: { importedCss: new Set(css) }
});

const scripts = [
	chunk('bread', ['start'], [], true),
	chunk('cake', ['start'], [], true),
	chunk('start'),
	{ ...chunk('question', ['start', 'options']), moduleIds: ['/src/Placed.svelte'] },
	chunk('options')
];
const asked = { bread: ['/Placed.svelte'] };
const sheets = [
	chunk('bread', [common, 'oven'], ['bread.css'], true),
	chunk('cake', [common], ['cake.css'], true),
	// The bundler makes what is shared import what is not.
	chunk(common, ['oven'], ['lesson.css']),
	chunk('oven', [], ['oven.css'])
];

test('a lesson starts with its own script and what that imports at once, and nothing that may come later', () => {
	expect(startsOf(scripts, sheets, asked).bread!.scripts).toEqual(['bread.js', 'start.js']);
});

test('a lesson gets its own styles and those of all lessons, but not those of another one’s figure', () => {
	const starts = startsOf(scripts, sheets, asked);
	expect([...starts.bread!.styles].sort()).toEqual(['bread.css', 'lesson.css', 'oven.css']);
	expect(starts.bread!.styles.at(-1)).toBe('bread.css');
	expect(starts.cake!.styles).toEqual(['lesson.css', 'cake.css']);
});

test('the head asks for all of it at once, seen from the page', () => {
	expect(headOf({ scripts: ['a.js', 'b.js'], styles: ['c.css'] }, '../')).toEqual([
		'<link rel="stylesheet" href="../c.css">',
		'<link rel="modulepreload" href="../b.js">',
		'<script type="module" src="../a.js"></script>'
	]);
});

test('what the first question needs beside the start is known', () => {
	expect(startsOf(scripts, sheets, asked).bread!.question).toEqual(['question.js', 'options.js']);
	expect(startsOf(scripts, sheets, asked).cake!.question).toEqual([]);
});
