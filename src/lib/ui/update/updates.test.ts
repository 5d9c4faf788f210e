import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Updates } from './updates.svelte.ts';

/** Lets messages between page and worker arrive. */
async function settle() {
	for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** A worker that says its version and keeps what it was told. */
function worker(version: string) {
	const told: string[] = [];
	const one = Object.assign(new EventTarget(), {
		state: 'installed',
		told,
		postMessage(message: { type: string }, ports: MessagePort[] = []) {
			told.push(message.type);
			ports[0]?.postMessage(version);
		}
	});
	return one as unknown as ServiceWorker & { told: string[] };
}

/** A tab whose page is of version 1, under the worker of version 1 unless said otherwise. */
function tab(controller: ServiceWorker | null = worker('1'), others: { say: string[] } = { say: [] }) {
	const registration = Object.assign(new EventTarget(), {
		active: controller,
		waiting: null,
		installing: null,
		update: vi.fn(async () => undefined)
	}) as unknown as ServiceWorkerRegistration & {
		active: ServiceWorker | null;
		waiting: ServiceWorker | null;
		installing: ServiceWorker | null;
	};
	const container = Object.assign(new EventTarget(), {
		controller,
		ready: Promise.resolve(registration),
		startMessages: () => undefined
	}) as unknown as ServiceWorkerContainer & {
		controller: ServiceWorker | null;
	};
	const reload = vi.fn();
	let putOff: string | null = null;
	let hearLater: (version: string) => void = () => undefined;
	const updates = new Updates({
		version: '1',
		workers: () => container,
		reload,
		later: { get: () => putOff, set: (version) => (putOff = version) },
		tabs: (listen) => {
			hearLater = listen;
			return { say: (version) => others.say.push(version), close: () => undefined };
		}
	});
	return {
		updates,
		reload,
		registration,
		container,
		others,
		hearLater: (version: string) => hearLater(version),
		/** A new version has been kept and waits. */
		async arrives(version: string) {
			const one = worker(version);
			registration.installing = one;
			registration.dispatchEvent(new Event('updatefound'));
			registration.installing = null;
			registration.waiting = one;
			one.dispatchEvent(new Event('statechange'));
			await settle();
			return one as ServiceWorker & { told: string[] };
		},
		/** Some tab has agreed: a worker takes over. */
		async takesOver(one: ServiceWorker) {
			registration.waiting = null;
			registration.active = one;
			container.controller = one;
			container.dispatchEvent(new Event('controllerchange'));
			await settle();
		}
	};
}

/** Lets the time pass in which nothing else is to come. */
async function wait(ms = 1000) {
	await vi.advanceTimersByTimeAsync(ms);
	await settle();
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('a new version is offered and taken only when the learner says so', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	const two = await here.arrives('2');
	expect(here.updates.offered).toBe('2');
	await wait(60_000);
	expect(two.told).not.toContain('SKIP_WAITING');
	expect(here.reload).not.toHaveBeenCalled();

	here.updates.now();
	expect(two.told).toContain('SKIP_WAITING');
	await here.takesOver(two);
	await wait();
	expect(here.reload).toHaveBeenCalledTimes(1);
});

test('a version that waited before this page came is offered too', async () => {
	const here = tab();
	here.registration.waiting = worker('2');
	here.updates.start();
	await settle();
	expect(here.updates.offered).toBe('2');
});

test('nothing is offered while a question is open', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	here.updates.openQuestion(true);
	await here.arrives('2');
	expect(here.updates.offered).toBeNull();
	here.updates.openQuestion(false);
	expect(here.updates.offered).toBe('2');
});

test('of several questions on a page, each holds until it is let go itself', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	const one = here.updates.holdQuestion();
	const other = here.updates.holdQuestion();
	await here.arrives('2');
	one();
	one();
	expect(here.updates.offered).toBeNull();
	other();
	expect(here.updates.offered).toBe('2');
});

test('a tab with an open question reloads only after it is closed, and not into the next one', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	here.updates.openQuestion(true);
	const two = await here.arrives('2');
	await here.takesOver(two);
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();

	here.updates.openQuestion(false);
	here.updates.openQuestion(true);
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();

	here.updates.openQuestion(false);
	await wait();
	expect(here.reload).toHaveBeenCalledTimes(1);
});

test('a question that opens while the last write is awaited keeps the tab', async () => {
	const here = tab();
	let written: () => void = () => undefined;
	here.updates.settle = () => new Promise<void>((resolve) => (written = resolve));
	here.updates.start();
	await settle();
	await here.takesOver(worker('2'));
	await wait(500);
	here.updates.openQuestion(true);
	written();
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();
	here.updates.openQuestion(false);
	await wait(60_000);
	expect(here.reload).toHaveBeenCalledTimes(1);
});

test('Later is asked once: not again in this tab, nor in the others', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	const two = await here.arrives('2');
	here.updates.later();
	expect(here.updates.offered).toBeNull();
	expect(here.others.say).toEqual(['2']);
	two.dispatchEvent(new Event('statechange'));
	await settle();
	expect(here.updates.offered).toBeNull();

	await here.arrives('3');
	expect(here.updates.offered).toBe('3');
	here.hearLater('3');
	expect(here.updates.offered).toBeNull();
});

test('the first worker of all does not reload the page it was installed by', async () => {
	const here = tab(null);
	here.updates.start();
	await settle();
	await here.takesOver(worker('1'));
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();
	expect(here.updates.offered).toBeNull();
});

test('a first worker that is ahead of its page is offered, not forced on it', async () => {
	const here = tab(null);
	here.updates.start();
	await settle();
	await here.takesOver(worker('2'));
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();
	expect(here.updates.offered).toBe('2');
	here.updates.now();
	await wait();
	expect(here.reload).toHaveBeenCalledTimes(1);
});

test('a worker that does not answer, such as the kill switch, reloads nothing', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	const mute = Object.assign(new EventTarget(), { postMessage: () => undefined }) as unknown as ServiceWorker;
	await here.takesOver(mute);
	await wait(60_000);
	expect(here.reload).not.toHaveBeenCalled();
});

test('a worker that never takes over is not waited for', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	await here.arrives('2');
	here.updates.now();
	await wait(10_000);
	expect(here.reload).toHaveBeenCalledTimes(1);
});

test('a started page tells the worker, and says its version when asked', async () => {
	const one = worker('1') as ServiceWorker & { told: string[] };
	const here = tab(one);
	here.updates.start();
	await settle();
	expect(one.told).toContain('hello');
	const { port1, port2 } = new MessageChannel();
	const said = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
	here.container.dispatchEvent(Object.assign(new Event('message'), { data: { type: 'version' }, ports: [port2] }));
	expect(await said).toBe('1');
	port1.close();
});

test('a version that could not be kept is tried again by itself, ever more rarely', async () => {
	const here = tab();
	here.updates.start();
	await settle();
	const fails = async () => {
		const one = Object.assign(worker('2'), { state: 'redundant' });
		here.registration.installing = one;
		here.registration.dispatchEvent(new Event('updatefound'));
		here.registration.installing = null;
		one.dispatchEvent(new Event('statechange'));
	};
	await fails();
	await wait(59_000);
	expect(here.registration.update).toHaveBeenCalledTimes(0);
	await wait(2000);
	expect(here.registration.update).toHaveBeenCalledTimes(1);
	await fails();
	await wait(61_000);
	expect(here.registration.update).toHaveBeenCalledTimes(1);
	await wait(60_000);
	expect(here.registration.update).toHaveBeenCalledTimes(2);
	expect(here.updates.offered).toBeNull();
});

test('where there are no service workers, nothing throws and nothing is offered', async () => {
	const updates = new Updates({
		version: '1',
		workers: () => null,
		reload: vi.fn(),
		later: { get: () => null, set: () => undefined },
		tabs: () => ({ say: () => undefined, close: () => undefined })
	});
	const stop = updates.start();
	await updates.look();
	updates.later();
	updates.openQuestion(true);
	updates.openQuestion(false);
	stop();
	expect(updates.offered).toBeNull();
});
