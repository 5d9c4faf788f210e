/** Taking everything out of a store and putting a copy back in. */
import type { LearnerEvent } from './events.ts';
import { arrange } from './progress.ts';
import { ASIDE, asideOf, besides, entryOf, EVENTS, PAGE, pages, parseEntry, type Entry, type RecordStore } from './store.ts';

/** A whole record. `newer` and `damaged` are word for word what was stored. */
export interface Everything {
	events: LearnerEvent[];
	newer: { id: string }[];
	damaged: unknown[];
}

/** What is in a store: its contents, the keys in use, and those of them that hold something damaged. */
export interface Contents extends Everything {
	keys: Set<string>;
	broken: Set<string>;
}

/** Reads everything, events in their order. Rejects with a `StoreTrouble`. */
export async function readAll(store: RecordStore): Promise<Contents> {
	const found: Contents = { events: [], newer: [], damaged: [], keys: new Set(), broken: new Set() };
	for await (const page of pages(store, EVENTS)) {
		for (const entry of page) {
			found.keys.add(entry.key);
			const parsed = parseEntry(entry);
			if (parsed.kind === 'event') found.events.push(parsed.event);
			else if (parsed.kind === 'newer') found.newer.push(parsed.raw as { id: string });
			else {
				found.damaged.push(parsed.raw);
				found.broken.add(entry.key);
				// The same thing out of a backup would be put here.
				found.keys.add(asideOf(parsed.raw).key);
			}
		}
	}
	for await (const page of pages(store, ASIDE)) {
		for (const { key, value } of page) {
			found.keys.add(key);
			found.damaged.push(value);
		}
	}
	return { ...found, events: arrange(found.events), newer: arrange(found.newer) };
}

/** The entries of a record, as they would be added where `broken` keys are taken by something damaged. */
export function entriesOf({ events, newer, damaged }: Everything, broken: ReadonlySet<string> = new Set()): Entry[] {
	const whole = [...events, ...newer].map(entryOf).map((entry) => (broken.has(entry.key) ? { ...entry, key: besides(entry.key) } : entry));
	return [...whole, ...damaged.map(asideOf)];
}

/**
 * Adds to the store what it does not have yet, and gives back how many that were. Nothing that is
 * there changes, so a restore that was broken off is simply done again. Rejects with a `StoreTrouble`.
 */
export async function restoreInto(store: RecordStore, copy: Everything): Promise<number> {
	const { keys, broken } = await readAll(store);
	const fresh = entriesOf(copy, broken).filter(({ key }) => !keys.has(key));
	for (let i = 0; i < fresh.length; i += PAGE) await store.add(fresh.slice(i, i + PAGE), 'strict');
	return fresh.length;
}
