/** What one version of the course consists of, as pathnames. */

/** What the build knows of itself (`$app/manifest`): paths relative to the scope, without a leading slash. */
export interface Built {
	immutable: readonly { path: string }[];
	assets: readonly { path: string }[];
	prerendered: readonly { path: string }[];
}

export interface Lists {
	/** Absolute address that ends in a slash; everything of the course lies below it. */
	scope: string;
	/** Pathnames of the pages, as they are linked. */
	pages: readonly string[];
	/** Pathnames of everything else that is kept. */
	files: readonly string[];
	/** Pathname of the page for addresses that are not kept, if this version has one. */
	offline: string | null;
}

/** Static files nobody needs offline: texts of licences, pictures for the shops of browsers. */
const unwanted = /(\.txt|\.map|(^|\/)\.[^/]*)$|^screenshots\//;

/** Below this path a name changes with what is in the file, so that every version may use it. */
export const immutablePath = '_app/immutable/';
export const versionPath = '_app/version.json';

/** Prefix of the names of all caches of this deployment; others on the same origin have another scope. */
export function cachePrefix(scope: string): string {
	// No address holds a raw space, so that no scope is the beginning of another one's prefix.
	return `handoff ${new URL(scope).pathname} `;
}

/** The files of this version. Without `fonts` (for somebody who saves data) they come when a page asks for them. */
export function listsOf(built: Built, scope: string, fonts: boolean): Lists {
	const at = ({ path }: { path: string }) => new URL(encodeURI(path), scope).pathname;
	const pages = [...new Set(built.prerendered.map(at))];
	const assets = built.assets.filter(({ path }) => !unwanted.test(path));
	const immutable = built.immutable.filter(({ path }) => !path.endsWith('.map'));
	const files = [...new Set([...immutable, ...assets].map(at))].filter((path) => fonts || !isFont(path));
	const offline = pages.find((path) => path.replace(/\/$/, '') === new URL('offline', scope).pathname) ?? null;
	return { scope, pages, files, offline };
}

/** Whether a pathname is a typeface: nice to have, never needed. */
export function isFont(path: string): boolean {
	return path.endsWith('.woff2');
}
