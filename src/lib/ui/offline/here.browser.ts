/** What the open page says of itself in its head. Read there and not from Kit, so that it holds on a page that starts without Kit, and however early it is asked for. */
import { workers } from './worker.browser.ts';

/** The version of the open page; empty while pages are built. */
export const version = inHead<HTMLMetaElement>('meta[name="version"]')?.content ?? '';

/** Has the browser keep the course and look for new versions, once the page itself has all it needs. Does nothing where there are no workers. */
export function register(): void {
	const container = workers();
	// The worker stands beside the manifest, wherever in the course the open page is.
	const beside = inHead<HTMLLinkElement>('link[rel="manifest"]')?.href;
	if (!container || !beside) return;
	const address = trusted(new URL('service-worker.js', beside).href);
	const now = () => void container.register(address, { type: 'module', updateViaCache: 'none' }).catch(() => undefined);
	if (document.readyState === 'complete') now();
	else addEventListener('load', now, { once: true });
}

function inHead<T extends Element>(selector: string): T | null {
	return typeof document === 'undefined' ? null : document.head.querySelector<T>(selector);
}

/** The one script address that is trusted without a tag in the page; browsers that don't ask for trust take it as it is. */
function trusted(address: string): string {
	type Policy = { createScriptURL(address: string): string };
	type Factory = { createPolicy(name: string, policy: Policy): Policy };
	const { trustedTypes } = globalThis as { trustedTypes?: Factory };
	return trustedTypes?.createPolicy('handoff-worker', { createScriptURL: () => address }).createScriptURL(address) ?? address;
}
