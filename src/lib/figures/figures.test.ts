import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';

const modules = import.meta.glob<{ default: Component }>('./*/Figure.svelte', { eager: true });
const figures = Object.entries(modules).map(([path, { default: figure }]) => [path.split('/')[1]!, figure] as const);
const page = (figure: Component) => render(figure).body.replace(/<!--.*?-->/g, '');

test.each(figures)('%s can be read on a page without scripts', (_, figure) => {
	const html = page(figure);
	expect(html).toMatch(/<table/);
});

test.each(figures)('%s keeps the security policy: no style attributes', (_, figure) => {
	expect(page(figure)).not.toContain(' style=');
});

test.each(figures)('%s hides its drawings from screen readers, which have the words', (_, figure) => {
	const drawings = page(figure).match(/<svg\b[^>]*>/g) ?? [];
	expect(drawings.filter((svg) => !svg.includes('aria-hidden="true"'))).toEqual([]);
});

test.each(figures)('%s gives every control a name', (_, figure) => {
	const html = page(figure);
	// An input stands in its label, has one by its id, or is named itself.
	for (const [input] of html.matchAll(/<(?:input|select)\b[^>]*>/g)) {
		const id = /\bid="([^"]+)"/.exec(input)?.[1];
		const before = html.slice(0, html.indexOf(input));
		const inLabel = before.lastIndexOf('<label') > before.lastIndexOf('</label>');
		expect(inLabel || input.includes('aria-label') || (id !== undefined && html.includes(`for="${id}"`)), input).toBe(true);
	}
});
