/** What a browser gives to the record. Everything is looked up when it is used: it may be missing, and it may throw. */
import type { RecordDeps } from './deps.ts';
import type { Texts } from './copies.ts';
import { idbStore } from './idb.browser.ts';

/** Runs something of the browser's that may be missing, refuse or throw; `otherwise` stands for its answer then. */
async function attempt<T>(work: () => T | Promise<T>, otherwise: Awaited<T>): Promise<Awaited<T>> {
	try {
		return await work();
	} catch {
		return otherwise;
	}
}

/** localStorage with every key under `name`; keeps nothing where it is blocked. */
function localTexts(name: string): Texts {
	return {
		get(key) {
			try {
				return localStorage.getItem(`${name}.${key}`);
			} catch {
				return null;
			}
		},
		set(key, text) {
			try {
				localStorage.setItem(`${name}.${key}`, text);
			} catch {
				// Full or blocked: this is the second copy, the first says what went wrong.
			}
		}
	};
}

/**
 * The third place is a cache of its own: no cookie, never sent anywhere, kept apart from the other
 * two. It exists on https only. The service worker must leave the cache `<name>-mark` alone.
 */
function cacheMark(name: string): RecordDeps['farMark'] {
	const cache = () => caches.open(`${name}-mark`);
	const place = `/${name}-mark`;
	return {
		get: () => attempt(async () => Number(await (await (await cache()).match(place))?.text()) || 0, 0),
		set: (n) => attempt(async () => (await cache()).put(place, new Response(String(n))), undefined)
	};
}

/** Deletes caches of media, which the service worker can fetch again. */
async function dropMedia() {
	for (const key of await caches.keys()) if (key.includes('media')) await caches.delete(key);
}

function wake(again: () => void): () => void {
	const seen = () => document.visibilityState === 'visible' && again();
	const timer = setInterval(again, 30_000);
	addEventListener('focus', again);
	addEventListener('online', again);
	document.addEventListener('visibilitychange', seen);
	return () => {
		clearInterval(timer);
		removeEventListener('focus', again);
		removeEventListener('online', again);
		document.removeEventListener('visibilitychange', seen);
	};
}

/** The browser's side of a record. `name` keeps several records on one computer apart. */
export function browserDeps(name = 'handoff'): RecordDeps {
	return {
		store: idbStore({ name }),
		now: () => Date.now(),
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		texts: localTexts(name),
		farMark: cacheMark(name),
		persistence: {
			have: () => attempt(() => navigator.storage.persisted(), undefined),
			ask: () => attempt(() => navigator.storage.persist(), undefined)
		},
		makeRoom: () => attempt(dropMedia, undefined),
		wake,
		idle: (work) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 500))
	};
}
