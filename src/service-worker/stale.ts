/** Which caches of older versions may go. */

/**
 * Names of the caches nobody needs any more.
 * @param names of all caches of the origin
 * @param prefix of this deployment's caches; what follows it is the version
 * @param own the active version
 * @param tabs the version each open tab says it runs; null for one that did not answer in time, which may be
 * asleep and may wake up in any version, so that nothing goes this time
 */
export function stale(names: readonly string[], prefix: string, own: string, tabs: readonly (string | null)[]): string[] {
	if (tabs.includes(null)) return [];
	return names.filter((name) => {
		if (!name.startsWith(prefix)) return false;
		const version = name.slice(prefix.length);
		return version !== own && !tabs.includes(version);
	});
}
