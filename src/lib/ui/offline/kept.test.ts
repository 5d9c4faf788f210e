import { afterEach, expect, test, vi } from 'vitest';
import { Kept } from './kept.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose worker says what the test lets it say. */
function browser() {
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('addEventListener', vi.fn());
	vi.stubGlobal('removeEventListener', vi.fn());
	const target = new EventTarget();
	let activate = () => {};
	const ready = new Promise<void>((resolve) => (activate = resolve));
	const container = Object.assign(target, { ready, startMessages: () => {} }) as unknown as ServiceWorkerContainer;
	const say = (data: unknown) => target.dispatchEvent(Object.assign(new Event('message'), { data, ports: [] }));
	return { container, say, activate: async () => (activate(), await ready, await null) };
}

test('on the first visit it is told how far keeping has come, and then that all is kept', async () => {
	const { container, say, activate } = browser();
	const kept = new Kept({ version: '1', workers: () => container, secure: () => true });
	kept.start();
	expect(kept.words).toBe('');
	say({ type: 'keeping', version: '1', done: 12, total: 80 });
	expect(kept.words).toBe('Being kept on this device: 12 of 80');
	await activate();
	expect(kept.words).toBe('Kept on this device');
});

test('a newer version on its way does not make this one look unkept', async () => {
	const { container, say, activate } = browser();
	const kept = new Kept({ version: '1', workers: () => container, secure: () => true });
	kept.start();
	await activate();
	say({ type: 'keeping', version: '2', done: 1, total: 80 });
	say({ type: 'failed', version: '2', full: true, why: '' });
	expect(kept.words).toBe('Kept on this device');
});

test('a device without room and a network that went away are told apart', () => {
	const { container, say } = browser();
	const kept = new Kept({ version: '1', workers: () => container, secure: () => true });
	kept.start();
	say({ type: 'failed', version: '1', full: false, why: '' });
	expect(kept.words).toContain('tried again at your next visit');
	say({ type: 'failed', version: '1', full: true, why: '' });
	expect(kept.words).toContain('no room');
});

test('on plain http nothing throws and it is said why there is no offline mode', () => {
	browser();
	const kept = new Kept({ version: '1', workers: () => null, secure: () => false });
	kept.start()();
	expect(kept.words).toBe('Offline mode needs https or localhost.');
	expect(kept.offlineWords).toBe('Offline mode needs https or localhost.');
});
