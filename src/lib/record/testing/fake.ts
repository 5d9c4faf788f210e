/** A browser's storage for tests: fake-indexeddb, tabs that hear of each other, and faults on demand. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { RecordDeps } from '../deps.ts';
import type { IdbOptions } from '../idb.browser.ts';
import { createDisk, memoryStore } from '../memory.ts';

/** What may go wrong. `hang` never answers; `full` and `lost` undo the transaction; `closing` refuses it; `deaf` does it and never says so. */
export type Fault = 'throw' | 'hang' | 'error' | 'full' | 'lost' | 'closing' | 'deaf';
/** Asked before every opening and every transaction. */
export type Plan = (what: 'open' | IDBTransactionMode) => Fault | undefined;

/** A channel between the tabs of one disk. */
export function fakeChannels(): (name: string) => BroadcastChannel {
	const all = new Set<EventTarget>();
	return () => {
		const own = new EventTarget();
		all.add(own);
		const channel = {
			postMessage: (data: unknown) => all.forEach((other) => other !== own && other.dispatchEvent(new MessageEvent('message', { data }))),
			addEventListener: own.addEventListener.bind(own),
			removeEventListener: own.removeEventListener.bind(own),
			close: () => all.delete(own)
		};
		return channel as unknown as BroadcastChannel;
	};
}

const range = (after: string, before: string) => IDBKeyRange.bound(after, before, true, true);

/** A disk for `idbStore`: the options for each tab. Short pauses, so that tests need not wait. */
export function fakeDisk(plan: Plan = () => undefined, disk: IDBFactory = new IDBFactory()): IdbOptions {
	return {
		name: 'test',
		factory: () => faulty(disk, plan),
		range,
		channel: fakeChannels(),
		pauses: [0, 1, 2, 4],
		openWithin: 60,
		workWithin: 120
	};
}

/** Lets `plan` spoil what is done to `real`. */
export function faulty(real: IDBFactory, plan: Plan): IDBFactory {
	const open = (name: string) => {
		const fault = plan('open');
		if (fault === 'throw') throw new DOMException('Storage is not allowed here.', 'SecurityError');
		if (fault === 'hang') return {} as IDBOpenDBRequest;
		if (fault === 'error') {
			const request = { error: new DOMException('Connection to Indexed Database server lost.', 'UnknownError') } as IDBOpenDBRequest;
			setTimeout(() => request.onerror?.(new Event('error')));
			return request;
		}
		const request = real.open(name);
		// Before the store's own handler, so that it never sees the whole database.
		request.addEventListener('success', () => spoil(request.result, plan));
		return request;
	};
	return { open } as unknown as IDBFactory;
}

function spoil(db: IDBDatabase, plan: Plan) {
	const begin = db.transaction.bind(db);
	db.transaction = (names, mode = 'readonly', options?) => {
		const fault = plan(mode);
		if (fault === 'closing') throw new DOMException('The database connection is closing.', 'InvalidStateError');
		const transaction = begin(names, mode, options);
		if (fault === 'full') giveUp(transaction, 'QuotaExceededError');
		if (fault === 'lost') giveUp(transaction, 'UnknownError');
		if (fault === 'hang') transaction.objectStore = deafStore;
		if (fault === 'deaf') transaction.addEventListener('complete', (event) => event.stopImmediatePropagation());
		return transaction;
	};
}

/** As browsers do it: every request may succeed, and then the transaction as a whole does not. */
function giveUp(transaction: IDBTransaction, name: string) {
	const abort = () => {
		transaction.abort();
		Object.defineProperty(transaction, 'error', { value: new DOMException('', name) });
	};
	const real = transaction.objectStore.bind(transaction);
	transaction.objectStore = (which) => {
		const store = real(which);
		const add = store.add.bind(store);
		let open = 0;
		store.add = (value: unknown, key?: IDBValidKey) => {
			open++;
			const request = add(value, key);
			const done = () => --open === 0 && abort();
			request.addEventListener('success', done);
			request.addEventListener('error', done);
			return request;
		};
		if (transaction.mode === 'readonly') queueMicrotask(abort);
		return store;
	};
}

/** A store that takes everything and never answers. */
function deafStore(): IDBObjectStore {
	const never = () => ({}) as IDBRequest;
	return {
		transaction: {},
		add: never,
		get: never,
		getAll: never,
		getAllKeys: never,
		getKey: never,
		count: never,
		put: never
	} as unknown as IDBObjectStore;
}

/** What a browser hands to the record, as one computer: several engines may be started on it. */
export function fakeComputer(store?: RecordDeps['store']) {
	const texts = new Map<string, string>();
	const disk = createDisk();
	const computer = {
		texts,
		disk,
		now: 1.7e12,
		far: 0,
		asked: 0,
		granted: true as boolean | undefined,
		room: 0,
		idle: [] as (() => void)[],
		again: new Set<() => void>()
	};
	let tabs = 0;
	const deps = (): RecordDeps => {
		const tab = ++tabs;
		return {
			store: store ?? memoryStore(disk),
			now: () => (computer.now += 1000),
			random: (bytes) => new Uint8Array(bytes).fill(tab),
			texts: { get: (key) => texts.get(key) ?? null, set: (key, text) => void texts.set(key, text) },
			farMark: { get: async () => computer.far, set: async (n) => void (computer.far = n) },
			persistence: { have: async () => false, ask: async () => (computer.asked++, computer.granted) },
			makeRoom: async () => void computer.room++,
			wake: (again) => (computer.again.add(again), () => computer.again.delete(again)),
			idle: (work) => computer.idle.push(work)
		};
	};
	return { ...computer, computer, deps };
}
