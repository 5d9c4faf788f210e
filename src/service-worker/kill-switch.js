/**
 * The way back if a service worker ever went wrong: it removes itself, everything it kept, and nothing else.
 * The learner's record is not touched. Open pages go on, now with the network.
 *
 * To use it, build the course with this file in the worker's place; browsers look for a new worker at every
 * visit, whatever the broken one does:
 *
 *     cp src/service-worker/kill-switch.js src/service-worker/index.ts
 *     npm run build
 *
 * (Copying it over `build/client/service-worker.js` is not enough: the server knows the sizes of all files
 * from the build. On a host of plain files it is.) Leave it there for as long as learners may come back with
 * the broken one. It is plain JavaScript and imports nothing, so that nothing in it can break with the rest.
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
