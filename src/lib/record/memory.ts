/** A record store in memory: for tests, and for hosts that keep the record elsewhere. Nothing in it outlives the page. */
import type { Entry, RecordStore } from './store.ts';

/** What several stores share, as tabs share a database. */
export interface Disk {
	entries: Map<string, string>;
	snapshot: string | undefined;
	watchers: Set<(lowest: string) => void>;
}

/** An empty disk. */
export const createDisk = (): Disk => ({ entries: new Map(), snapshot: undefined, watchers: new Set() });

/** Opens a store on a disk. Values are kept as text, so that nobody holds on to what is kept. */
export function memoryStore(disk: Disk = createDisk()): RecordStore {
	const own = new Set<(lowest: string) => void>();
	const keys = (after: string, before: string) => [...disk.entries.keys()].filter((key) => key > after && key < before).sort();
	return {
		async add(entries: readonly Entry[]) {
			const fresh = entries.filter(({ key }) => !disk.entries.has(key));
			for (const { key, value } of fresh) if (!disk.entries.has(key)) disk.entries.set(key, JSON.stringify(value));
			const lowest = fresh.map(({ key }) => key).sort()[0];
			if (lowest !== undefined) for (const watcher of disk.watchers) if (!own.has(watcher)) watcher(lowest);
		},
		async read(after, before, limit) {
			return keys(after, before)
				.slice(0, limit)
				.map((key) => ({ key, value: JSON.parse(disk.entries.get(key)!) as unknown }));
		},
		count: async (after, before) => keys(after, before).length,
		missing: async (wanted) => wanted.filter((key) => !disk.entries.has(key)),
		cached: async () => (disk.snapshot === undefined ? undefined : (JSON.parse(disk.snapshot) as unknown)),
		async cache(snapshot) {
			disk.snapshot = JSON.stringify(snapshot);
		},
		async clear() {
			disk.entries.clear();
			disk.snapshot = undefined;
			for (const watcher of disk.watchers) if (!own.has(watcher)) watcher('');
		},
		watch(changed) {
			own.add(changed);
			disk.watchers.add(changed);
			return () => {
				own.delete(changed);
				disk.watchers.delete(changed);
			};
		},
		close() {}
	};
}
