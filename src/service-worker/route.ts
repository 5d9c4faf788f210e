/** Who answers a request: this version's cache, another one's, or the network. Pure, so that the table in the test is the whole truth. */
import { immutablePath, type Lists } from './lists.ts';

/** What matters of a request. */
export interface Asked {
	method: string;
	/** Absolute, with the search. */
	url: string;
	/** A page is to be opened, as opposed to a part of one. */
	navigate: boolean;
	accept: string | null;
	/** Only a part of the file is wanted, which a cache cannot give. */
	range: boolean;
}

/**
 * - `network`: the worker stays out of it, so that streams stream and the server's own answers count
 * - `kept`: from this version's cache
 * - `immutable`: not of this version; an older version's cache may have it for a tab that still runs that version
 * - `moved`: a known page asked for with or without a slash too many; relative links only work at its own address
 * - `unknown`: the network, and the page for such addresses when there is none
 */
export type Decision =
	{ by: 'network' } | { by: 'kept'; path: string } | { by: 'immutable'; path: string } | { by: 'moved'; to: string } | { by: 'unknown' };

const network: Decision = { by: 'network' };

/** Sets behind the lists, so that a request costs the same however many lessons there are. */
export interface Known extends Lists {
	page: ReadonlySet<string>;
	file: ReadonlySet<string>;
}

/** The lists, ready for `route`. */
export function known(lists: Lists): Known {
	return { ...lists, page: new Set(lists.pages), file: new Set(lists.files) };
}

/** Decides who answers. */
export function route(asked: Asked, lists: Known): Decision {
	const scope = new URL(lists.scope);
	const url = new URL(asked.url);
	if (asked.method !== 'GET' || asked.range || asked.accept?.includes('text/event-stream')) return network;
	if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return network;
	const path = url.pathname;
	const below = path.slice(scope.pathname.length);
	if (below === 'api' || below.startsWith('api/')) return network;
	if (lists.page.has(path) || lists.file.has(path)) return { by: 'kept', path };
	if (below.startsWith(immutablePath)) return { by: 'immutable', path };
	if (!asked.navigate) return network;
	const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
	if (lists.page.has(other)) return { by: 'moved', to: other + url.search };
	return { by: 'unknown' };
}
