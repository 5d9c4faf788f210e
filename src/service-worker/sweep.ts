/** Clears away what no tab needs any more. */
import { self } from '$app/service-worker';
import type { ToPage } from '#lib/ui/update/messages.ts';
import { stale } from './stale.ts';

/** ms after which a tab counts as asleep. */
const patience = 2000;

/** Drops the caches of versions that no open tab runs. Does nothing while a new version is on its way, whose cache it could not tell from an old one. */
export async function sweep({ prefix, version }: { prefix: string; version: string }): Promise<void> {
	const names = await caches.keys();
	if (!names.some((name) => name.startsWith(prefix) && name !== prefix + version)) return;
	const { registration, clients } = self;
	const tabs = (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
		url.startsWith(registration.scope)
	);
	const versions = await Promise.all(tabs.map(ask));
	// Asked last: a cache among `names` that is still being filled has its worker here by now.
	if (registration.installing || registration.waiting) return;
	await Promise.all(stale(names, prefix, version, versions).map((name) => caches.delete(name)));
}

/** The version a tab runs, or null when it does not answer. */
function ask(client: Client): Promise<string | null> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		setTimeout(() => resolve(null), patience);
		port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null);
		client.postMessage({ type: 'version' } satisfies ToPage, [port2]);
	});
}
