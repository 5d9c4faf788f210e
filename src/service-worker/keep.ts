/** Puts one whole version of the course into its cache, or fails. */
import { immutablePath, versionPath, type Lists } from './lists.ts';

/** What keeping needs of the world. */
export interface Tools {
	fetch: (path: string, cache: RequestCache) => Promise<Response>;
	/** This version's cache. */
	put: (path: string, response: Response) => Promise<void>;
	/** The same file from any cache of this deployment. */
	older: (path: string) => Promise<Response | undefined>;
	/** Called after each file. */
	report: (done: number, total: number) => void;
	/** Waits some ms. */
	pause: (ms: number) => Promise<void>;
}

/** Leaves room for what the page itself is loading: browsers open six connections to one server. */
const atOnce = 4;

/**
 * Keeps all pages and files of a version.
 * @throws Error that names the file, when one of them could not be had or is of another version. What had
 * arrived stays in the cache; the next try takes the immutable files from there and all others anew.
 */
export async function keep(lists: Lists, version: string, tools: Tools): Promise<void> {
	const scope = new URL(lists.scope).pathname;
	// Asked before and after: if both name this version, no other one was put in place in between.
	await check(scope + versionPath, version, tools);
	const paths = [...lists.pages, ...lists.files];
	const pages = new Set(lists.pages);
	let next = 0;
	let done = 0;
	let failed = false;
	tools.report(done, paths.length);
	const lane = async () => {
		for (let path = paths[next++]; path !== undefined && !failed; path = paths[next++]) {
			await one(path, pages.has(path), scope, version, tools).catch((error: unknown) => {
				failed = true;
				throw error;
			});
			tools.report(++done, paths.length);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
	await check(scope + versionPath, version, tools);
}

async function one(path: string, page: boolean, scope: string, version: string, tools: Tools): Promise<void> {
	const immutable = path.startsWith(scope + immutablePath);
	const have = immutable ? await tools.older(path) : undefined;
	if (have) return tools.put(path, have);
	// Under an immutable name the browser's own cache cannot be wrong; anything else is asked for anew.
	const response = await load(path, immutable ? 'default' : 'no-cache', tools);
	const html = response.headers.get('content-type')?.includes('text/html') ?? false;
	// The log-in page of a hotel's network answers every address.
	if (html && !page) throw new Error(`${path} came as a page`);
	const theirs = html ? versionIn(await response.clone().text()) : null;
	if (theirs !== null && theirs !== version) throw new Error(`${path} is of version ${theirs}, not ${version}`);
	// A browser takes no answer that was redirected for a page, so that the redirect itself is kept.
	return tools.put(path, response.redirected ? Response.redirect(response.url) : response);
}

/** The version that a page names in its head, or null. */
export function versionIn(html: string): string | null {
	return /<meta name="version" content="([^"]*)"/.exec(html)?.[1] ?? null;
}

async function check(path: string, version: string, tools: Tools): Promise<void> {
	const said = (await (await load(path, 'no-store', tools)).json()) as { version?: unknown };
	if (said.version !== version) throw new Error(`The server has version ${String(said.version)}, not ${version}`);
}

/** Loads a file, with one more try after a second: a whole version must not fail over one lost packet. */
async function load(path: string, cache: RequestCache, tools: Tools): Promise<Response> {
	for (let tries = 1; ; tries++) {
		const response = await tools.fetch(path, cache).catch((error: unknown) => {
			if (tries > 1) throw new Error(`${path} could not be loaded`, { cause: error });
		});
		if (response?.ok) return response;
		if (response && (tries > 1 || response.status < 500)) throw new Error(`${path} was answered with ${response.status}`);
		await tools.pause(1000);
	}
}
