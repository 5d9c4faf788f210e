/** Gives the answer that `route` decided on. */
import { isFont } from './lists.ts';
import type { Decision, Known } from './route.ts';

/** The caches of this deployment. */
export interface Shelves {
	lists: Known;
	/** Name of this version's cache. */
	own: string;
	/** Prefix of all its caches' names. */
	prefix: string;
}

/** The response to a request that is not simply left to the network. */
export async function answer(decision: Decision, request: Request, shelves: Shelves): Promise<Response> {
	switch (decision.by) {
		case 'moved':
			return Response.redirect(new URL(decision.to, request.url), 302);
		case 'kept':
			return (
				(await caches.match(decision.path, { cacheName: shelves.own, ignoreVary: true })) ?? (await late(decision.path, request, shelves))
			);
		case 'immutable':
			return (await fromAny(decision.path, shelves.prefix)) ?? fetch(request);
		case 'unknown':
			return fetch(request).catch(() => elsewhere(request, shelves.lists));
		case 'network':
			return fetch(request);
	}
}

/** A listed file that is not there: a typeface left out to save data, which is kept from now on, or something the browser threw away. */
async function late(path: string, request: Request, { own }: Shelves): Promise<Response> {
	const response = await fetch(request);
	if (isFont(path) && response.ok) {
		const copy = response.clone();
		void caches
			.open(own)
			.then((cache) => cache.put(path, copy))
			.catch(() => undefined);
	}
	return response;
}

/** An immutable file from whichever version has it. */
async function fromAny(path: string, prefix: string): Promise<Response | undefined> {
	for (const cacheName of await caches.keys()) {
		if (!cacheName.startsWith(prefix)) continue;
		const response = await caches.match(path, { cacheName, ignoreVary: true });
		if (response) return response;
	}
	return undefined;
}

/** Offline at an address that is not kept: to the page that says so, at its own address, where its relative links are right. */
function elsewhere(request: Request, { offline }: Known): Response {
	if (!offline) return Response.error();
	const { pathname, search } = new URL(request.url);
	return Response.redirect(new URL(`${offline}?from=${encodeURIComponent(pathname + search)}`, request.url), 302);
}
