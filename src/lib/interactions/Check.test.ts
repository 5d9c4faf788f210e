import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Check from './Check.svelte';
import { itemTypes } from './parse.ts';
import { wrongAnswers } from './testing/answers.ts';
import { items } from './testing/items.ts';
import type { Item } from './types.ts';
import { loadWays } from './ways.svelte.ts';

const ways = await loadWays(itemTypes);

/** What the server makes of a check, without comments. */
function page(item: Item, more: { place?: 'guess' | 'lesson'; answered?: boolean } = {}): string {
	const response = wrongAnswers[item.type];
	const previous = more.answered ? { response, sure: true, right: false, scaled: 0 } : undefined;
	return render(Check, {
		props: {
			item,
			ways,
			place: more.place ?? 'lesson',
			previous,
			seed: 'x',
			onanswer: () => {},
			oncontinue: () => {},
			labHref: '/lab?near=must'
		}
	}).body.replace(/<!--.*?-->/g, '');
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test.each(Object.values(items))('without scripts a $type can be read, and its answer unfolded', (item) => {
	const html = page(item);
	expect(html).toMatch(/<fieldset[^>]*><legend/);
	expect(words(html)).toContain('Which colour is it?');
	expect(html).toMatch(/<noscript><details/);
	expect(words(html.slice(html.indexOf('<noscript>')))).toContain('Air scatters blue light most.');
});

test.each(Object.values(items))('the page of a $type keeps the security policy: no style attributes', (item) => {
	expect(page(item)).not.toContain('style=');
	expect(page(item, { answered: true })).not.toContain('style=');
});

test.each(Object.values(items))('a guess at a $type gives nothing away', (item) => {
	for (const answered of [false, true]) {
		const html = page(item, { place: 'guess', answered });
		expect(html).not.toContain(item.why);
		expect(html).not.toMatch(/noscript|This one fits|Not yet/);
	}
});

test.each(Object.values(items))('the verdict on a $type stands in words, and every input can still be reached', (item) => {
	const html = page(item, { answered: true });
	expect(words(html)).toContain('Not yet');
	expect(words(html)).toContain('Almanac, lines 3 and 7');
	expect(html).toContain('href="/sources#almanac-3"');
	expect(html).not.toMatch(/<(?:input|select|button)[^>]* disabled/);
	expect(html).not.toMatch(/<(input|select)(?![^>]*aria-disabled="true")/);
	expect(html).toContain('Continue');
});

test('after a slip the own answer and the right one are named where they stand', () => {
	const text = words(page(items.choice, { answered: true }));
	expect(text).toContain('Red Your answer, sure , does not fit');
	expect(text).toContain('Blue This one fits , not chosen');
	expect(text).toContain('That is the evening sky.');
});

test('a case leads to the lab with its needs', () => {
	expect(page(items.sourcing, { answered: true })).toContain('<a class="try');
	expect(page(items.choice, { answered: true })).not.toContain('class="try');
});

test('there is one live region from the beginning, and it is empty', () => {
	for (const answered of [false, true]) expect(page(items.choice, { answered }).match(/role="status"[^>]*><\/p>/g)).toHaveLength(1);
});
