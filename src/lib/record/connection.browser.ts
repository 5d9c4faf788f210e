/**
 * A connection to an IndexedDB database that survives being cut off. Browsers close connections on
 * their own, and then every transaction on the old one fails until the database is opened again
 * (Expensify/App#87864, idb-keyval#142); some never answer at all (localForage#145).
 */
import type { UseStore } from 'idb-keyval';
import { StoreTrouble, type Durability } from './store.ts';

/** idb-keyval's `UseStore`, with durability; it works with all helpers of that library. */
export type Use = <T>(
	mode: IDBTransactionMode,
	callback: (store: IDBObjectStore) => T | PromiseLike<T>,
	durability?: Durability
) => Promise<T>;

export interface ConnectionOptions {
	/** Name of the database. */
	name: string;
	/** Gives the factory; may give nothing or throw, as browsers do when storage is blocked. */
	factory?: () => IDBFactory | undefined;
	/** Pauses in ms before each further try. */
	pauses?: readonly number[];
	/** How long opening, and how long one piece of work, may take in ms before it counts as failed. */
	openWithin?: number;
	workWithin?: number;
}

const STORE = 'record';
/** After these the handle is worth nothing: only a new one helps. */
const reopening = new Set(['InvalidStateError', 'UnknownError', 'AbortError', 'TimeoutError']);

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'AbortError');

/** What a failure means to the learner. */
function troubleOf(error: unknown, opening: boolean): StoreTrouble {
	if (error instanceof StoreTrouble) return error;
	const name = nameOf(error);
	const denied = name === 'SecurityError' || (opening && name === 'InvalidStateError');
	return new StoreTrouble(name === 'QuotaExceededError' ? 'full' : denied ? 'private' : 'failing', { cause: error });
}

/** Connects on first use. Every use rejects with a `StoreTrouble` when all tries failed. */
export function connect(options: ConnectionOptions): { use: Use; close(): void } {
	const { name, factory = () => globalThis.indexedDB, pauses = [0, 100, 500, 2000], openWithin = 3000, workWithin = 5000 } = options;
	let handle: Promise<IDBDatabase> | null = null;

	function close() {
		handle?.then(
			(db) => db.close(),
			() => {}
		);
		handle = null;
	}

	function open(): Promise<IDBDatabase> {
		if (handle) return handle;
		const opened = new Promise<IDBDatabase>((resolve, reject) => {
			let blocked = false;
			let late = false;
			const timer = setTimeout(() => {
				late = true;
				reject(new StoreTrouble(blocked ? 'blocked' : 'failing'));
			}, openWithin);
			const refuse = (error: unknown, opening: boolean) => {
				clearTimeout(timer);
				reject(opening && reopening.has(nameOf(error)) && nameOf(error) !== 'InvalidStateError' ? error : troubleOf(error, opening));
			};
			try {
				const found = factory();
				if (!found) return refuse(new StoreTrouble('missing'), true);
				const request = found.open(name);
				request.onupgradeneeded = () => request.result.createObjectStore(STORE);
				request.onblocked = () => (blocked = true);
				request.onerror = () => refuse(request.error, true);
				request.onsuccess = () => {
					clearTimeout(timer);
					const db = request.result;
					if (late) return db.close();
					// Another tab wants to upgrade or to delete: let it, and open what it leaves.
					db.onversionchange = db.onclose = () => {
						db.close();
						if (handle === opened) handle = null;
					};
					resolve(db);
				};
			} catch (error) {
				refuse(error, true);
			}
		});
		handle = opened;
		opened.catch(() => handle === opened && (handle = null));
		return opened;
	}

	const use: Use = async (mode, callback, durability = 'relaxed') => {
		for (let tries = 0; ; tries++) {
			try {
				const db = await open();
				return await within(workWithin, () => callback(db.transaction(STORE, mode, { durability }).objectStore(STORE)));
			} catch (error) {
				const pause = pauses[tries];
				if (error instanceof StoreTrouble || pause === undefined || !reopening.has(nameOf(error))) throw troubleOf(error, false);
				close();
				if (pause > 0) await new Promise((done) => setTimeout(done, pause));
			}
		}
	};
	return { use: use satisfies UseStore, close };
}

/** A transaction may also never end; the work is then done again, which ids make harmless. */
async function within<T>(ms: number, work: () => T | PromiseLike<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new DOMException('The transaction never ended.', 'TimeoutError')), ms);
	});
	try {
		return await Promise.race([work(), late]);
	} finally {
		clearTimeout(timer);
	}
}
