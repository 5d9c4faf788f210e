import { expect, test } from 'vitest';
import { cachePrefix, listsOf } from './lists.ts';

const built = {
	immutable: [{ path: '_app/immutable/a.js' }, { path: '_app/immutable/a.js.map' }, { path: '_app/immutable/b.woff2' }],
	assets: [
		{ path: 'fonts/c.woff2' },
		{ path: 'fonts/c.OFL.txt' },
		{ path: 'screenshots/wide.png' },
		{ path: '.nojekyll' },
		{ path: 'a b.svg' }
	],
	prerendered: [{ path: '' }, { path: 'lessons/é' }, { path: 'lessons/é' }]
};

test('all of the course is kept, as pathnames below the scope and each once', () => {
	const lists = listsOf(built, 'https://example.org/sub/', true);
	expect(lists.pages).toEqual(['/sub/', '/sub/lessons/%C3%A9']);
	expect(lists.files).toEqual(['/sub/_app/immutable/a.js', '/sub/_app/immutable/b.woff2', '/sub/fonts/c.woff2', '/sub/a%20b.svg']);
});

test('somebody who saves data is spared the fonts', () => {
	expect(listsOf(built, 'https://example.org/', false).files).toEqual(['/_app/immutable/a.js', '/a%20b.svg']);
});

test('the page for addresses that are not kept is found in either form, or is not there', () => {
	const withPage = (path: string) => listsOf({ ...built, prerendered: [{ path }] }, 'https://example.org/', true).offline;
	expect(withPage('offline')).toBe('/offline');
	expect(withPage('offline/')).toBe('/offline/');
	expect(withPage('lessons/offline')).toBeNull();
});

test('no deployment’s caches begin with the prefix of another on the same origin', () => {
	const scopes = ['https://example.org/', 'https://example.org/a/', 'https://example.org/a/b/', 'https://example.org/a%20/'];
	for (const one of scopes)
		for (const other of scopes) if (one !== other) expect(cachePrefix(one).startsWith(cachePrefix(other))).toBe(false);
});
