/** Hands the course to the browser's service worker, once the page has all it asked for itself. */
import { root } from '../to.ts';
import { workers } from './worker.browser.ts';

/** What makes an address of a script out of a string where the page's policy asks for it. */
interface Policies {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

/** Registers the worker after the page's load. Where there is none, or the browser refuses, the course works without it. */
export async function register(): Promise<void> {
	const container = workers();
	if (!container) return;
	if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
	const address = `${root()}service-worker.js`;
	const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
	const script = policies?.createPolicy('handoff-worker', { createScriptURL: () => address }).createScriptURL(address) ?? address;
	// The worker asks the network for itself, past the browser's cache: else a version could hide behind an old copy.
	await container.register(script, { type: 'module', updateViaCache: 'none' }).catch(() => undefined);
}
