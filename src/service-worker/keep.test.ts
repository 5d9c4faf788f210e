import { beforeEach, expect, test } from 'vitest';
import { keep, type Tools } from './keep.ts';
import { listsOf } from './lists.ts';

const built = {
	immutable: [{ path: '_app/immutable/a.js' }, { path: '_app/immutable/b.js' }],
	assets: [{ path: 'icon.svg' }],
	prerendered: [{ path: '' }, { path: 'lessons/one' }]
};
const lists = listsOf(built, 'https://example.org/', true);

const page = (version: string) => () =>
	new Response(`<meta name="version" content="${version}" /><h1>A page</h1>`, { headers: { 'content-type': 'text/html' } });
const file =
	(text: string, type = 'text/javascript') =>
	() =>
		new Response(text, { headers: { 'content-type': type } });

let server: Record<string, () => Response>;
let cache: Map<string, Response>;
let old: Map<string, Response>;
let asked: [path: string, cache: RequestCache][];
let reports: string[];

const tools: Tools = {
	fetch: async (path, mode) => {
		asked.push([path, mode]);
		return server[path]?.() ?? new Response('', { status: 404 });
	},
	put: async (path, response) => void cache.set(path, response),
	older: async (path) => old.get(path),
	report: (done, total) => reports.push(`${done} of ${total}`),
	pause: async () => undefined
};

beforeEach(() => {
	server = {
		'/_app/version.json': () => Response.json({ version: '2' }),
		'/': page('2'),
		'/lessons/one': page('2'),
		'/_app/immutable/a.js': file('a'),
		'/_app/immutable/b.js': file('b'),
		'/icon.svg': file('<svg/>', 'image/svg+xml')
	};
	cache = new Map();
	old = new Map();
	asked = [];
	reports = [];
});

test('every page and every file of a version is kept', async () => {
	await keep(lists, '2', tools);
	expect([...cache.keys()].sort()).toEqual([...lists.pages, ...lists.files].sort());
	expect(await cache.get('/_app/immutable/a.js')!.text()).toBe('a');
	expect(reports[0]).toBe('0 of 5');
	expect(reports.at(-1)).toBe('5 of 5');
});

test.each(['/', '/lessons/one', '/_app/immutable/b.js', '/icon.svg'])('keeping fails as a whole when %s is missing', async (path) => {
	delete server[path];
	await expect(keep(lists, '2', tools)).rejects.toThrow(`${path} was answered with 404`);
});

test('one lost packet does not fail a whole version', async () => {
	let tries = 0;
	server['/icon.svg'] = () => {
		if (++tries === 1) throw new TypeError('network');
		return file('<svg/>', 'image/svg+xml')();
	};
	await keep(lists, '2', tools);
	expect(cache.has('/icon.svg')).toBe(true);
	server['/icon.svg'] = () => {
		throw new TypeError('network');
	};
	await expect(keep(lists, '2', tools)).rejects.toThrow('/icon.svg could not be loaded');
});

test('a page of another version is never taken in', async () => {
	server['/lessons/one'] = page('3');
	await expect(keep(lists, '2', tools)).rejects.toThrow('/lessons/one is of version 3, not 2');
	expect(cache.has('/lessons/one')).toBe(false);
});

test('a version put in place while keeping fails it', async () => {
	let times = 0;
	server['/_app/version.json'] = () => Response.json({ version: ++times === 1 ? '2' : '3' });
	await expect(keep(lists, '2', tools)).rejects.toThrow('The server has version 3, not 2');
});

test('the log-in page of a hotel’s network is never taken for a file', async () => {
	server['/_app/immutable/a.js'] = page('2');
	await expect(keep(lists, '2', tools)).rejects.toThrow('/_app/immutable/a.js came as a page');
});

test('immutable files of an older version are not loaded again, and everything else is asked for anew', async () => {
	old.set('/_app/immutable/a.js', file('a')());
	old.set('/icon.svg', file('old', 'image/svg+xml')());
	await keep(lists, '2', tools);
	expect(asked.map(([path]) => path)).not.toContain('/_app/immutable/a.js');
	expect(await cache.get('/icon.svg')!.text()).toBe('<svg/>');
	expect(asked.filter(([path]) => path === '/icon.svg')).toEqual([['/icon.svg', 'no-cache']]);
	expect(asked.filter(([path]) => path.endsWith('version.json'))).toEqual([
		['/_app/version.json', 'no-store'],
		['/_app/version.json', 'no-store']
	]);
});

test('a redirected page is kept as a redirect, which a browser takes for a page', async () => {
	const moved = page('2')();
	Object.defineProperty(moved, 'redirected', { value: true });
	Object.defineProperty(moved, 'url', { value: 'https://example.org/lessons/one' });
	server['/'] = () => moved;
	await keep(lists, '2', tools);
	expect(cache.get('/')!.headers.get('location')).toBe('https://example.org/lessons/one');
});
