/**
 * The port behind which events are kept: a set of entries, each written once and never changed.
 * Adding twice changes nothing, so merging is union and replaying is harmless.
 */
import { parseEvent, type Parsed } from './parse.ts';
import { sum } from './sum.ts';

/** One kept thing. Keys sort: `e:<id>` for events, `q:<sum>` for damaged things out of a backup. */
export interface Entry {
	key: string;
	value: unknown;
}

/** `strict` waits until the disk has it, `relaxed` until the operating system has. */
export type Durability = 'strict' | 'relaxed';

/** Where a learner's events are kept. Every method may reject with a `StoreTrouble`. */
export interface RecordStore {
	/** Resolves only when all of them are durable. A key that is there stays as it is. */
	add(entries: readonly Entry[], durability?: Durability): Promise<void>;
	/** Entries with `after < key < before`, in the order of keys, at most `limit`. */
	read(after: string, before: string, limit: number): Promise<Entry[]>;
	/** Number of entries with `after < key < before`. */
	count(after: string, before: string): Promise<number>;
	/** Those of the keys that are not there. */
	missing(keys: readonly string[]): Promise<string[]>;
	/** The cached snapshot, undefined when there is none; anything may be in it. */
	cached(): Promise<unknown>;
	/** Replaces the cached snapshot. */
	cache(snapshot: unknown): Promise<void>;
	/** Removes everything, the snapshot included. Resolves only when it is gone for good. */
	clear(): Promise<void>;
	/** Calls `changed` with the lowest new key when another tab added something, with '' when it removed everything. A hint: it may never come. */
	watch(changed: (lowest: string) => void): () => void;
	/** Lets go of the database; the next use opens it again. */
	close(): void;
}

/** Why a store cannot keep anything now. */
export type StoreTroubleKind = 'missing' | 'blocked' | 'full' | 'failing' | 'private';

/** What a store rejects with. */
export class StoreTrouble extends Error {
	readonly kind: StoreTroubleKind;
	constructor(kind: StoreTroubleKind, options?: { cause?: unknown }) {
		super(`The record's storage is ${kind}.`, options);
		this.kind = kind;
	}
}

/** The ranges of keys that hold events, and damaged things out of backups. */
export const EVENTS = ['e:', 'e;'] as const;
export const ASIDE = ['q:', 'q;'] as const;

/** How many entries are read or written at once: small enough that no task takes long. */
export const PAGE = 500;

/** The entry of an event, or of a newer build's. */
export const entryOf = (event: { id: string }): Entry => ({ key: `e:${event.id}`, value: event });

/** The entry of a damaged thing: its key is its content, so that the same one is kept once. */
export const asideOf = (raw: unknown): Entry => ({ key: `q:${sum(JSON.stringify(raw) ?? '')}`, value: raw });

/**
 * Where a whole event goes when its own place is taken by a damaged one: nothing is ever overwritten.
 * The mark sorts behind all characters of ids.
 */
export const besides = (key: string) => `${key}~`;

/** Tells what an entry among the events holds. */
export function parseEntry({ key, value }: Entry): Parsed {
	const parsed = parseEvent(value);
	if (parsed.kind === 'damaged') return parsed;
	const id = parsed.kind === 'event' ? parsed.event.id : parsed.id;
	const fits = key === `e:${id}` || key === besides(`e:${id}`);
	return fits ? parsed : { kind: 'damaged', raw: value, why: 'kept under another id' };
}

/** Every entry of a range, a page at a time; each page is a task of its own in a browser. */
export async function* pages(store: RecordStore, [from, before]: readonly [string, string]): AsyncGenerator<Entry[]> {
	for (let after = from; ;) {
		const page = await store.read(after, before, PAGE);
		if (page.length) yield page;
		if (page.length < PAGE) return;
		after = page[page.length - 1]!.key;
	}
}
