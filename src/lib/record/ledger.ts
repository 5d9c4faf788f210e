/**
 * The record as a tab holds it: the fold of everything up to some event, and the events after that
 * one by one, so that an event that arrives a little late costs a short fold and not a long one.
 */
import type { LearnerEvent } from './events.ts';
import { apply, fold, initial, step, type Progress } from './progress.ts';
import { besides, entryOf } from './store.ts';

export interface Ledger {
	/** Fold of the events up to `base.newest`. */
	base: Progress;
	/** Number of entries of the store folded or passed over up to there. */
	below: number;
	/** Events after `base.newest` by id, kept ones and those still to be kept. */
	tail: Map<string, LearnerEvent>;
	/** Keys of the store's entries behind those in `below`. */
	keys: Set<string>;
	/** The lowest key that may be in `keys`, exclusive. */
	from: string;
	/** Entries that are kept but not folded, by key. */
	newer: Set<string>;
	damaged: Set<string>;
	/** `base` and `tail` folded: what the learner sees. */
	progress: Progress;
}

/** An empty ledger, or one that stands on a fold of `below` entries with keys up to `from`. */
export function createLedger(base: Progress = initial(), below = 0, from = 'e:'): Ledger {
	return { base, below, from, tail: new Map(), keys: new Set(), newer: new Set(), damaged: new Set(), progress: base };
}

/** Number of entries that the store is known to hold. */
export const known = (ledger: Ledger) => ledger.below + ledger.keys.size;

/** The highest key that the store is known to hold. */
export const highest = ({ keys, from }: Ledger) => [...keys].reduce((a, b) => (a > b ? a : b), from);

/**
 * Takes events in, in whatever order; those that are there change nothing. False means that one of
 * them belongs below the base: the ledger has to be made anew.
 */
export function takeIn(ledger: Ledger, events: readonly LearnerEvent[]): boolean {
	const fresh = events.filter(({ id }) => !ledger.tail.has(id));
	const fits = fresh.every(({ id }) => id > ledger.base.newest);
	if (!fits || fresh.length === 0) return fits;
	for (const event of fresh) ledger.tail.set(event.id, event);
	if (fresh.length === 1) ledger.progress = step(ledger.progress, fresh[0]!);
	if (fresh.length > 1 || ledger.progress.needsRefold) ledger.progress = fold([...ledger.tail.values()], ledger.base);
	return !ledger.progress.needsRefold;
}

/**
 * Folds the oldest of the tail into the base, while more than `keep` are left and they are older than
 * `before`. The tail must be in the order of ids.
 */
export function settle(ledger: Ledger, keep: number, before: string): void {
	for (const [id, event] of ledger.tail) {
		if (ledger.tail.size <= keep || id >= before) break;
		apply(ledger.base, event);
		ledger.tail.delete(id);
	}
	if (ledger.base.newest === '') return;
	ledger.from = besides(entryOf({ id: ledger.base.newest }).key);
	for (const key of ledger.keys) {
		if (key > ledger.from) break;
		ledger.keys.delete(key);
		ledger.below++;
	}
}
