import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cachePrefix } from './lists.ts';

test('the kill switch removes the course of its own scope, itself, and nothing else', async () => {
	const scope = 'https://example.org/course/';
	const names = new Set([`${cachePrefix(scope)}1`, `${cachePrefix(scope)}2`, `${cachePrefix('https://example.org/')}1`, 'somebody else’s']);
	const heard: Record<string, (event: { waitUntil(work: Promise<void>): void }) => void> = {};
	let registered = true;
	let skipped = false;
	const work: Promise<void>[] = [];
	const self = {
		addEventListener: (name: string, listen: (typeof heard)[string]) => (heard[name] = listen),
		skipWaiting: async () => (skipped = true),
		registration: { scope, unregister: async () => (registered = false) }
	};
	const caches = { keys: async () => [...names], delete: async (name: string) => names.delete(name) };
	runInNewContext(readFileSync(new URL('kill-switch.js', import.meta.url), 'utf8'), { self, caches, URL });

	heard.install!({ waitUntil: (one) => work.push(one) });
	heard.activate!({ waitUntil: (one) => work.push(one) });
	await Promise.all(work);

	expect(skipped).toBe(true);
	expect(registered).toBe(false);
	expect([...names]).toEqual([`${cachePrefix('https://example.org/')}1`, 'somebody else’s']);
});
