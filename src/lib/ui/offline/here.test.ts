import { afterEach, expect, test, vi } from 'vitest';
import { register } from './here.browser.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page of a course in a folder, and what its browser is asked for. */
function page(readyState: DocumentReadyState) {
	const asked: [address: unknown, options: unknown][] = [];
	const container = {
		register: async (...call: [unknown, unknown]) => {
			asked.push(call);
			throw new Error('not here');
		}
	};
	const querySelector = (selector: string) =>
		selector.includes('manifest') ? { href: 'https://example.org/course/manifest.webmanifest' } : null;
	let loaded = () => {};
	vi.stubGlobal('navigator', { serviceWorker: container });
	vi.stubGlobal('document', { readyState, head: { querySelector } });
	vi.stubGlobal('addEventListener', (name: string, then: () => void) => name === 'load' && (loaded = then));
	return { asked, loaded: () => loaded() };
}

test('the worker of the whole course is registered, whatever page is open', () => {
	const { asked } = page('complete');
	register();
	expect(asked).toEqual([['https://example.org/course/service-worker.js', { type: 'module', updateViaCache: 'none' }]]);
});

test('the course is kept only after the page has what it needs itself', () => {
	const { asked, loaded } = page('interactive');
	register();
	expect(asked).toEqual([]);
	loaded();
	expect(asked).toHaveLength(1);
});

test('a browser that asks for trust gets exactly this address, and no other can be had from it', () => {
	const { asked } = page('complete');
	const policies: Record<string, { createScriptURL(address: string): string }> = {};
	vi.stubGlobal('trustedTypes', {
		createPolicy: (name: string, policy: { createScriptURL(address: string): string }) => (policies[name] = policy)
	});
	register();
	expect(asked[0]![0]).toBe('https://example.org/course/service-worker.js');
	expect(policies['handoff-worker']!.createScriptURL('https://elsewhere.org/x.js')).toBe('https://example.org/course/service-worker.js');
});

test('where there are no service workers nothing happens', () => {
	page('complete');
	vi.stubGlobal('navigator', {});
	register();
});
