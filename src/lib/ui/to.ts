import { asset } from '$app/paths';

/** Where a link of the course may lead; another one does not compile. */
export type Path = `/${'' | 'quiz' | 'lab' | 'look-up' | 'sources' | 'me' | 'offline'}` | `/${'lessons' | 'quiz'}/${string}`;

const known = 'manifest.webmanifest';

/** The address below which the course lies on its host, with a slash at its end; while a page is built, seen from that page. */
export function root(): string {
	return asset(known).slice(0, -known.length);
}

/**
 * The address of a screen of the course, wherever the course lies on its host. The framework's own `resolve`
 * would do, and bring its whole router into pages that have none.
 */
export function to(path: Path | `${Path}${'#' | '?'}${string}`): string {
	return root() + path.slice(1);
}
