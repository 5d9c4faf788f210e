import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Installation } from './installation.svelte.ts';

let window: EventTarget;
let kept: Map<string, string>;

beforeEach(() => {
	window = new EventTarget();
	kept = new Map();
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	vi.stubGlobal('navigator', { userAgent: 'Linux', maxTouchPoints: 0 });
});
afterEach(() => vi.unstubAllGlobals());

function started(): Installation {
	const installation = new Installation();
	installation.start();
	return installation;
}

/** The browser says that the course can be installed, and what its own question will be answered with. */
function offered(outcome: 'accepted' | 'dismissed') {
	const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: vi.fn(async () => ({ outcome })) });
	window.dispatchEvent(event);
	return event;
}

test('the browser’s own banner is held back, and the button asks its question', async () => {
	const installation = started();
	expect(installation.way).toBeNull();
	const event = offered('accepted');
	expect(event.defaultPrevented).toBe(true);
	expect(installation.way).toBe('button');
	await installation.install();
	expect(event.prompt).toHaveBeenCalledTimes(1);
	expect(installation.way).toBeNull();
});

test('whoever says no, here or to the browser, is never asked again', async () => {
	const first = started();
	offered('dismissed');
	await first.install();
	const second = started();
	offered('accepted');
	expect(first.way).toBeNull();
	expect(second.way).toBeNull();
});

test('an iPhone and an iPad are told how to do it by hand, a Mac is not', () => {
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', maxTouchPoints: 5 });
	expect(started().way).toBe('hand');
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 5 });
	expect(started().way).toBe('hand');
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 0 });
	expect(started().way).toBeNull();
});

test('an installed course does not ask to be installed', () => {
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
	const installation = started();
	offered('accepted');
	expect(installation.way).toBeNull();
});
