/** The record store of browsers: one immutable event under one key of an IndexedDB database. */
import { get, promisifyRequest, set } from 'idb-keyval';
import { connect, type ConnectionOptions } from './connection.browser.ts';
import type { Entry, RecordStore } from './store.ts';

const SNAPSHOT = 's:progress';

/** How tabs hear of each other; `channel` gives nothing where there is no BroadcastChannel. */
export interface IdbOptions extends ConnectionOptions {
	channel?: (name: string) => BroadcastChannel | undefined;
	range?: (after: string, before: string) => IDBKeyRange;
}

/** Adds and resolves when the transaction is complete, which is the only proof that anything was kept. */
function addAll(store: IDBObjectStore, entries: readonly Entry[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const { transaction } = store;
		let cause: DOMException | null = null;
		transaction.oncomplete = () => resolve();
		// A full disk shows on the transaction, never on the request (localForage#359).
		transaction.onabort = () => reject(transaction.error ?? cause ?? new DOMException('The transaction was given up.', 'AbortError'));
		for (const { key, value } of entries) {
			const request = store.add(value, key);
			request.onerror = (event) => {
				cause = request.error;
				if (cause?.name !== 'ConstraintError') return;
				// It is there already. Without these two the whole transaction would be undone.
				event.preventDefault();
				event.stopPropagation();
			};
		}
	});
}

/** Opens the store on first use. */
export function idbStore(options: IdbOptions): RecordStore {
	const { name, channel: makeChannel = (name) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)) } =
		options;
	const range = options.range ?? ((after, before) => IDBKeyRange.bound(after, before, true, true));
	const { use, close } = connect(options);
	let channel: BroadcastChannel | undefined;
	const tabs = () => (channel ??= makeChannel(name));

	return {
		async add(entries, durability = 'strict') {
			if (entries.length === 0) return;
			await use('readwrite', (store) => addAll(store, entries), durability);
			tabs()?.postMessage(entries.reduce((lowest, { key }) => (key < lowest ? key : lowest), entries[0]!.key));
		},
		read: (after, before, limit) =>
			use('readonly', async (store) => {
				const wanted = range(after, before);
				const [keys, values] = await Promise.all([
					promisifyRequest(store.getAllKeys(wanted, limit)),
					promisifyRequest(store.getAll(wanted, limit) as IDBRequest<unknown[]>)
				]);
				return keys.map((key, i) => ({ key: String(key), value: values[i] }));
			}),
		count: (after, before) => use('readonly', (store) => promisifyRequest(store.count(range(after, before)))),
		missing: (keys) =>
			use('readonly', async (store) => {
				const found = await Promise.all(keys.map((key) => promisifyRequest(store.getKey(key))));
				return keys.filter((_, i) => found[i] === undefined);
			}),
		cached: () => get<unknown>(SNAPSHOT, use),
		cache: (snapshot) => set(SNAPSHOT, snapshot, use),
		async clear() {
			await use(
				'readwrite',
				(store) => {
					store.clear();
					return promisifyRequest(store.transaction);
				},
				'strict'
			);
			tabs()?.postMessage('');
		},
		watch(changed) {
			const hear = ({ data }: MessageEvent<unknown>) => {
				if (typeof data === 'string') changed(data);
			};
			const heard = tabs();
			heard?.addEventListener('message', hear);
			return () => heard?.removeEventListener('message', hear);
		},
		close() {
			close();
			channel?.close();
			channel = undefined;
		}
	};
}
