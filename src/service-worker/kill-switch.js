/**
 * The way back if a service worker ever went wrong: it removes itself, everything it kept, and nothing else.
 * The learner's record is not touched. Open pages go on, now with the network.
 *
 * To use it, put it where browsers look for the worker (they look at every visit, whatever the broken one
 * does) and take away the compressed copies beside it, which the server would prefer:
 *
 *     cp src/service-worker/kill-switch.js build/client/service-worker.js
 *     rm -f build/client/service-worker.js.br build/client/service-worker.js.gz
 *
 * Then restart the server. Leave it there for as long as learners may come back with the broken one. It is
 * plain JavaScript and imports nothing, so that nothing in it can break with the rest.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis.self));

worker.addEventListener('install', () => {
	void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(remove());
});

async function remove() {
	const prefix = `handoff ${new URL(worker.registration.scope).pathname} `;
	for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
	await worker.registration.unregister();
}
