/**
 * Keeps one tab's ledger in step with the store: makes it, makes it anew when something belongs
 * further down, takes in what other tabs added, and leaves snapshots for the next opening.
 */
import type { LearnerEvent } from './events.ts';
import { enter, gather, isWhole, snapshotOf } from './gather.ts';
import { createLedger, highest, known, takeIn, type Ledger } from './ledger.ts';
import { entryOf, EVENTS, pages, type RecordStore } from './store.ts';

/** A snapshot is written after so many new entries. */
export const SNAPSHOT_AFTER = 200;

export interface BookDeps {
	store: RecordStore;
	/** Events that are not saved yet. */
	waiting(): LearnerEvent[];
	/** Is told every id that is met, so that new ones come out higher. */
	see(id: string): void;
	idle(work: () => void): void;
}

export interface Book {
	ledger(): Ledger;
	/** Was the store ever read? */
	opened(): boolean;
	/** Makes the ledger from the store, the first time from the snapshot as it is. Rejects with a `StoreTrouble`; the old ledger stays then. */
	open(): Promise<void>;
	/** Was everything counted that the ledger stands on? */
	sure(): boolean;
	/** Counts it, and makes the ledger anew when the snapshot had left something out or still has what is gone. Rejects with a `StoreTrouble`. */
	check(): Promise<void>;
	/** Takes an event in; false when `open` has to be called for it to show. */
	take(event: LearnerEvent): boolean;
	/** These are in the store now. */
	saved(events: readonly LearnerEvent[]): void;
	/** Takes in what other tabs added, from the key `lowest` on, or whatever is unknown. May reject. */
	sync(lowest?: string): Promise<void>;
}

/** Makes the book of a tab; it is empty until it is opened. */
export function createBook({ store, waiting, see, idle }: BookDeps): Book {
	let ledger = createLedger();
	let opened = false;
	let stale = true;
	let sure = false;
	let opening: Promise<void> | null = null;
	/** What happened and what was saved while a ledger is being made. */
	let meanwhile: { events: LearnerEvent[]; keys: string[] } | null = null;
	let snapshotAt = 0;
	/** The lowest key that another tab hinted at and nobody has read yet. */
	let wanted: string | null = null;
	let syncing: Promise<void> | null = null;

	const open = () => (opening ??= make());
	async function make() {
		try {
			// The learner doesn't wait for the counting: that the snapshot is wrong hardly ever happens.
			for (let trust = !opened; ; trust = false) {
				meanwhile = { events: [], keys: [] };
				const { ledger: made, fresh } = await gather(store, waiting(), trust);
				see(highest(made).slice(2));
				const { events, keys } = meanwhile;
				if (!takeIn(made, events) || !keys.every((key) => key > made.from)) continue;
				for (const key of keys) made.keys.add(key);
				ledger = made;
				snapshotAt = fresh ? made.below : 0;
				[opened, stale, sure] = [true, false, !(trust && fresh)];
				return;
			}
		} finally {
			opening = meanwhile = null;
			considerSnapshot();
		}
	}

	function considerSnapshot() {
		if (!sure || known(ledger) - snapshotAt < SNAPSHOT_AFTER) return;
		const before = snapshotAt;
		snapshotAt = known(ledger);
		idle(() => {
			// Only what the store holds may be in it, or its count would vouch for something else.
			if (opening || stale || waiting().length > 0) snapshotAt = before;
			else store.cache(snapshotOf(ledger)).catch(() => (snapshotAt = before));
		});
	}

	async function lookAfterHints() {
		try {
			while (wanted !== null) {
				await opening;
				const lowest = wanted;
				wanted = null;
				await read(lowest);
			}
		} finally {
			syncing = null;
			considerSnapshot();
		}
	}

	/** Takes in what is unknown from a key on. */
	async function read(lowest: string): Promise<void> {
		if (stale || lowest < ledger.from) return open();
		if (lowest >= EVENTS[1]) return;
		const mine = ledger;
		// Ranges leave their ends out; a key without its last character sorts just before it.
		for await (const page of pages(store, [lowest > mine.from ? lowest.slice(0, -1) : lowest, EVENTS[1]])) {
			// Made anew meanwhile, perhaps without what the hint was about.
			if (mine !== ledger) return read(lowest);
			const unknown = page.filter(({ key }) => key > mine.from && !mine.keys.has(key));
			for (const { key } of unknown) see(key.slice(2));
			const events = unknown.map((entry) => enter(mine, entry)).filter((event) => event !== null);
			if (!takeIn(mine, events)) return open();
		}
	}

	return {
		ledger: () => ledger,
		opened: () => opened,
		open,
		sure: () => sure,
		async check() {
			const mine = ledger;
			const whole = sure || (await isWhole(store, mine));
			// Made anew meanwhile, and counted.
			if (mine !== ledger) return;
			if (!whole) return open();
			sure = true;
			considerSnapshot();
		},
		take(event) {
			meanwhile?.events.push(event);
			const fits = takeIn(ledger, [event]);
			stale ||= !fits;
			return fits;
		},
		saved(events) {
			const keys = events.map((event) => entryOf(event).key);
			for (const key of keys) if (key > ledger.from) ledger.keys.add(key);
			meanwhile?.keys.push(...keys);
			considerSnapshot();
		},
		sync(lowest = ledger.from) {
			// Hints come in heaps: while one is looked after, the others wait as one.
			wanted = wanted === null || lowest < wanted ? lowest : wanted;
			return (syncing ??= lookAfterHints());
		}
	};
}
