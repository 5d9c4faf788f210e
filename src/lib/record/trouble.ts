/** What is wrong with the record, as data; the words for it are in `sentences.ts`. */
import type { StoreTroubleKind } from './store.ts';

/**
 * `waiting` counts the events held in this tab only. `gone`: the browser removed `lost` of `of`
 * events. `newer` and `damaged`: entries that are kept and handed on but not counted.
 */
export type Trouble =
	{ kind: StoreTroubleKind; waiting: number } | { kind: 'gone'; lost: number; of: number } | { kind: 'newer' | 'damaged'; count: number };

/** Everything that may be wrong at once. */
export interface Troubles {
	store: StoreTroubleKind | null;
	waiting: number;
	lost: number;
	of: number;
	newer: number;
	damaged: number;
}

/** The one to tell first: what can still be saved comes before what is lost, and that before what is only strange. */
export function worst({ store, waiting, lost, of, newer, damaged }: Troubles): Trouble | null {
	if (store) return { kind: store, waiting };
	if (lost > 0) return { kind: 'gone', lost, of };
	if (damaged > 0) return { kind: 'damaged', count: damaged };
	if (newer > 0) return { kind: 'newer', count: newer };
	return null;
}
