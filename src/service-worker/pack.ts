/**
 * All texts of a version in one file. On the first visit they come together: one request instead of hundreds, and
 * packed as one, which is a good third smaller, for pages repeat what the questions' files say. `scripts/pack.mjs` makes it.
 */

/** Below the scope, beside the name of the version. */
export const packPath = '_app/offline.json';

export interface Pack {
	version: string;
	/** Text by its address below the scope: `''`, `lessons/one`, `_app/immutable/a.js`. */
	files: Record<string, string>;
}

type Fetch = (path: string, cache: RequestCache) => Promise<Response>;

/** What a page or a file is served with, whoever serves it. */
const kept = [
	'x-content-type-options',
	'referrer-policy',
	'cross-origin-opener-policy',
	'cross-origin-resource-policy',
	'permissions-policy',
	'strict-transport-security'
];
const types: Record<string, string> = {
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json'
};

/**
 * Fetches from the pack what is in it, and anything else as before. A pack that is missing, broken or of another
 * version is left alone: then every file comes by itself.
 * @param scope absolute address that ends in a slash
 */
export function unpacking(fetch: Fetch, scope: string, version: string): Fetch {
	const base = new URL(scope).pathname;
	let pack: Promise<{ files: Pack['files']; headers: Headers } | null> | undefined;
	return async (path, cache) => {
		// What says which version the server has must come from the server, each time.
		if (cache === 'no-store') return fetch(path, cache);
		pack ??= load(fetch, base + packPath, version);
		const { files, headers } = (await pack) ?? {};
		const text = files?.[decodeURI(path.slice(base.length))];
		return text === undefined ? fetch(path, cache) : respond(text, path, headers!);
	};
}

async function load(fetch: Fetch, path: string, version: string) {
	try {
		const response = await fetch(path, 'no-cache');
		if (!response.ok) return null;
		const pack = (await response.json()) as Pack;
		return pack.version === version ? { files: pack.files, headers: response.headers } : null;
	} catch {
		return null;
	}
}

function respond(text: string, path: string, served: Headers): Response {
	const headers = new Headers();
	for (const name of kept) {
		const value = served.get(name);
		if (value) headers.set(name, value);
	}
	const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
	headers.set('content-type', `${type ?? 'text/html'}; charset=utf-8`);
	// The rest of its policy stands in the page itself; this a page cannot say.
	if (!type) headers.set('content-security-policy', "frame-ancestors 'none'");
	return new Response(text, { headers });
}
