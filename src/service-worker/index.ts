/**
 * The service worker: keeps the whole course on the device after the first visit, each version whole in a
 * cache of its own. It never takes over by itself; `lib/ui/update` offers the new version and asks for it.
 *
 * If a version must ever be withdrawn: `kill-switch.js`.
 */
import { dev, version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';
import type { ToPage, ToWorker } from '#lib/ui/update/messages.ts';
import { answer } from './answer.ts';
import { keep } from './keep.ts';
import { cachePrefix, listsOf } from './lists.ts';
import { unpacking } from './pack.ts';
import { known, route } from './route.ts';
import { sweep } from './sweep.ts';

const scope = self.registration.scope;
const prefix = cachePrefix(scope);
const own = prefix + version;
const lists = known(listsOf({ assets, immutable, prerendered }, scope, true));

/** Whether the learner asked the browser to save data. */
function savesData(): boolean {
	const connection = (self.navigator as { connection?: { saveData?: boolean } }).connection;
	return connection?.saveData === true;
}

async function tell(message: ToPage): Promise<void> {
	for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
		if (client.url.startsWith(scope)) client.postMessage(message);
}

async function install(): Promise<void> {
	const cache = await caches.open(own);
	// A later version finds most of its files on the device.
	const first = !(await caches.keys()).some((name) => name.startsWith(prefix) && name !== own);
	const asked = (path: string, mode: RequestCache) => fetch(path, { cache: mode });
	try {
		await keep(listsOf({ assets, immutable, prerendered }, scope, !savesData()), version, {
			fetch: first ? unpacking(asked, scope, version) : asked,
			put: (path, response) => cache.put(path, response),
			older: (path) => caches.match(path, { ignoreVary: true }),
			report: (done, total) => void tell({ type: 'keeping', version, done, total }),
			pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
		});
	} catch (error) {
		const full = error instanceof DOMException && error.name === 'QuotaExceededError';
		// The learner's record needs the room more than half a course does.
		if (full) await caches.delete(own);
		await tell({ type: 'failed', version, full, why: error instanceof Error ? error.message : String(error) });
		throw error;
	}
}

// While developing nothing is built, and a file from yesterday would only confuse.
if (!dev) {
	self.addEventListener('install', (event) => event.waitUntil(install()));
	// On the first visit the open page is served from here at once, not only after the next one.
	self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
	self.addEventListener('fetch', (event) => {
		const { request } = event;
		const { method, url, mode, headers } = request;
		const decision = route(
			{ method, url, navigate: mode === 'navigate', accept: headers.get('accept'), range: headers.has('range') },
			lists
		);
		if (decision.by === 'network' || (decision.by === 'unknown' && !lists.offline)) return;
		event.respondWith(answer(decision, request, { lists, own, prefix }));
	});
	self.addEventListener('message', (event) => {
		const message = event.data as ToWorker;
		if (message.type === 'about') event.ports[0]?.postMessage(version);
		if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
		if (message.type === 'hello') event.waitUntil(sweep({ prefix, version }));
	});
}
