/**
 * Opens a record: the snapshot and what came after it, or, whenever the two don't add up to what is
 * there, everything anew. A snapshot is a cache and never truth.
 */
import type { LearnerEvent } from './events.ts';
import { createLedger, highest, known, settle, takeIn, type Ledger } from './ledger.ts';
import { FOLD, fold, foresee, initial, type Progress } from './progress.ts';
import { EVENTS, PAGE, pages, parseEntry, type Entry, type RecordStore } from './store.ts';
import { sum } from './sum.ts';

/** What is cached. `count` and `newest` say what it is the fold of; `sum` says that it is whole. */
export interface Snapshot {
	fold: number;
	/** Number of entries folded or passed over, and the highest key among them. */
	count: number;
	newest: string;
	/** Keys of entries that are not folded. */
	newer: string[];
	damaged: string[];
	/** `Progress` as JSON, and its `sum`. */
	json: string;
	sum: string;
}

/** A snapshot of a ledger. Only to be kept while every event of the ledger is in the store. */
export function snapshotOf(ledger: Ledger): Snapshot {
	const json = JSON.stringify(ledger.progress);
	return {
		fold: FOLD,
		count: known(ledger),
		newest: highest(ledger),
		newer: [...ledger.newer],
		damaged: [...ledger.damaged],
		json,
		sum: sum(json)
	};
}

function fromSnapshot(cached: unknown): Ledger | null {
	if (typeof cached !== 'object' || cached === null) return null;
	const { fold, count, newest, newer, damaged, json, sum: seal } = cached as Partial<Snapshot>;
	if (fold !== FOLD || typeof json !== 'string' || sum(json) !== seal) return null;
	if (typeof count !== 'number' || typeof newest !== 'string' || !Array.isArray(newer) || !Array.isArray(damaged)) return null;
	const ledger = createLedger(JSON.parse(json) as Progress, count, newest);
	return { ...ledger, newer: new Set(newer), damaged: new Set(damaged) };
}

/** Takes an entry of the store into the ledger's lists; gives back the event in it, if there is one. */
export function enter(ledger: Ledger, entry: Entry): LearnerEvent | null {
	ledger.keys.add(entry.key);
	const parsed = parseEntry(entry);
	if (parsed.kind === 'event') return parsed.event;
	ledger[parsed.kind].add(entry.key);
	return null;
}

/** Does the store hold what the ledger's snapshot was made of? A browser counts one by one, so this takes the longer the longer the record is. Rejects with a `StoreTrouble`. */
export async function isWhole(store: RecordStore, ledger: Ledger): Promise<boolean> {
	// Ranges leave their ends out, and nothing sorts between a key and the key with this character.
	return (await store.count(EVENTS[0], `${ledger.from}\0`)) === ledger.below;
}

async function tailOnly(store: RecordStore, trust: boolean): Promise<Ledger | null> {
	const ledger = fromSnapshot(await store.cached());
	if (!ledger || !(trust || (await isWhole(store, ledger)))) return null;
	for await (const page of pages(store, [ledger.from, EVENTS[1]])) {
		for (const entry of page) {
			const event = enter(ledger, entry);
			if (event) ledger.tail.set(event.id, event);
		}
	}
	ledger.progress = fold([...ledger.tail.values()], ledger.base);
	return ledger.progress.needsRefold ? null : ledger;
}

async function everything(store: RecordStore, voided: Progress['voided'], before: string): Promise<Ledger> {
	const ledger = createLedger({ ...initial(), voided: { ...voided } });
	for await (const page of pages(store, EVENTS)) {
		for (const entry of page) {
			const event = enter(ledger, entry);
			if (!event) continue;
			foresee(ledger.base, event);
			ledger.tail.set(event.id, event);
		}
		// Keep the youngest apart, where other tabs may still put something in between.
		settle(ledger, PAGE, before);
	}
	ledger.progress = fold([...ledger.tail.values()], ledger.base);
	return ledger;
}

/**
 * Makes the ledger of what the store holds and of `pending`, which it may not hold yet. `fresh` says
 * that it stands on the snapshot. With `trust` the snapshot is not counted: whoever asks for that calls
 * `isWhole` later. Rejects with a `StoreTrouble` when the store can't be read.
 */
export async function gather(
	store: RecordStore,
	pending: readonly LearnerEvent[],
	trust = false
): Promise<{ ledger: Ledger; fresh: boolean }> {
	const quick = await tailOnly(store, trust);
	if (quick && takeIn(quick, pending)) return { ledger: quick, fresh: true };
	const before = pending.reduce((lowest, { id }) => (id < lowest ? id : lowest), '~');
	for (let voided = {}; ;) {
		const state = { ...initial(), voided: { ...voided } };
		for (const event of pending) foresee(state, event);
		const ledger = await everything(store, state.voided, before);
		// What was taken back after it had been folded is known by now; the next round passes it over.
		if (!ledger.base.needsRefold && takeIn(ledger, pending)) return { ledger, fresh: false };
		voided = { ...ledger.base.voided, ...ledger.progress.voided };
	}
}
