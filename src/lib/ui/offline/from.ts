/** Where somebody was going who ended up at the page for addresses that are not kept. */

/**
 * The address in `?from=`, to try it again: a path of this site, or null. Anything that could lead elsewhere
 * (`//example.com`, `/\example.com`, `javascript:`) is null.
 */
export function cameFrom(search: string, origin: string): string | null {
	const from = new URLSearchParams(search).get('from');
	if (!from?.startsWith('/')) return null;
	const url = new URL(from, origin);
	return url.origin === origin ? url.pathname + url.search : null;
}
