import { describe, expect, test } from 'vitest';
import { listsOf } from './lists.ts';
import { known, route, type Asked } from './route.ts';

const built = {
	immutable: [{ path: '_app/immutable/chunks/a.123.js' }],
	assets: [{ path: 'icons/icon.svg' }, { path: 'fonts/text.woff2' }, { path: 'fonts/text.OFL.txt' }],
	prerendered: [{ path: '' }, { path: 'lessons/one' }, { path: 'lessons/two/' }, { path: 'offline' }]
};
const scope = 'https://example.org/course/';
const lists = known(listsOf(built, scope, true));

/** The decision in a word or two, for a table that can be read. */
function decide(path: string, more: Partial<Asked> = {}): string {
	const decision = route({ method: 'GET', url: new URL(path, scope).href, navigate: false, accept: '*/*', range: false, ...more }, lists);
	return Object.values(decision).join(' ');
}

describe('opening a page', () => {
	test.each([
		['', 'kept /course/'],
		['?src=pwa', 'kept /course/'],
		['lessons/one', 'kept /course/lessons/one'],
		['lessons/one?x=1#step', 'kept /course/lessons/one'],
		['lessons/one/', 'moved /course/lessons/one'],
		['lessons/one/?x=1', 'moved /course/lessons/one?x=1'],
		['lessons/two/', 'kept /course/lessons/two/'],
		['lessons/two', 'moved /course/lessons/two/'],
		['lessons/none', 'unknown'],
		['api/export', 'network'],
		['/elsewhere', 'network'],
		['https://example.com/course/', 'network']
	])('%s: %s', (path, decision) => {
		expect(decide(path, { navigate: true })).toBe(decision);
	});
});

describe('loading a part of one', () => {
	test.each([
		['_app/immutable/chunks/a.123.js', 'kept /course/_app/immutable/chunks/a.123.js'],
		['_app/immutable/chunks/of-another-version.js', 'immutable /course/_app/immutable/chunks/of-another-version.js'],
		['icons/icon.svg?v=2', 'kept /course/icons/icon.svg'],
		['fonts/text.woff2', 'kept /course/fonts/text.woff2'],
		['_app/version.json', 'network'],
		['service-worker.js', 'network'],
		['not-listed.json', 'network'],
		['api', 'network'],
		['api/rooms/ABC/stream', 'network'],
		['apiary.svg', 'network'],
		['lessons/one', 'kept /course/lessons/one']
	])('%s: %s', (path, decision) => {
		expect(decide(path)).toBe(decision);
	});
});

test('a stream is left to the network even at the address of a page', () => {
	expect(decide('lessons/one', { accept: 'text/event-stream' })).toBe('network');
	expect(decide('lessons/one', { accept: 'text/html, text/event-stream;q=0.5' })).toBe('network');
});

test('whatever is not a plain GET is left to the network', () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) expect(decide('lessons/one', { method })).toBe('network');
	expect(decide('icons/icon.svg', { range: true })).toBe('network');
});
