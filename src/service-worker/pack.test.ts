import { beforeEach, expect, test } from 'vitest';
import { packPath, unpacking } from './pack.ts';

const scope = 'https://example.org/course/';
const files = { '': '<h1>Map</h1>', 'lessons/one': '<h1>One</h1>', '_app/immutable/a.js': 'a' };
let asked: string[];
let pack: () => Response;

beforeEach(() => {
	asked = [];
	pack = () => Response.json({ version: '2', files }, { headers: { 'x-content-type-options': 'nosniff' } });
});

function fetching() {
	return unpacking(
		async (path) => {
			asked.push(path);
			return path === `/course/${packPath}` ? pack() : new Response(`alone: ${path}`);
		},
		scope,
		'2'
	);
}

test('what is in the pack is asked for once, all together', async () => {
	const fetch = fetching();
	expect(await (await fetch('/course/', 'no-cache')).text()).toBe('<h1>Map</h1>');
	expect(await (await fetch('/course/_app/immutable/a.js', 'default')).text()).toBe('a');
	expect(asked).toEqual([`/course/${packPath}`]);
});

test('a page out of the pack is a page, with the headers that the server gives', async () => {
	const { headers } = await fetching()('/course/lessons/one', 'no-cache');
	expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

test('what is not in it, such as a typeface, comes by itself', async () => {
	expect(await (await fetching()('/course/a.woff2', 'default')).text()).toBe('alone: /course/a.woff2');
});

test('which version the server has is asked of the server', async () => {
	await fetching()('/course/_app/version.json', 'no-store');
	expect(asked).toEqual(['/course/_app/version.json']);
});

test.each([
	['of another version', () => Response.json({ version: '3', files })],
	['missing', () => new Response('', { status: 404 })],
	['cut off', () => new Response('{"version":"2","fil')]
])('a pack that is %s is left alone, and every file comes by itself', async (_, broken) => {
	pack = broken;
	expect(await (await fetching()('/course/lessons/one', 'no-cache')).text()).toBe('alone: /course/lessons/one');
});
