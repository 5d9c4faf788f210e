/**
 * The learner record at work, without any screen: happenings become events, are shown at once, kept
 * in a second place at once, and called saved only when the store has said so.
 */
import { keepInRing, readMark, readRing, type Mark, type Texts } from './copies.ts';
import { readAll, restoreInto, type Everything } from './copying.ts';
import type { Happening, LearnerEvent } from './events.ts';
import { DAY } from './evidence.ts';
import { enter, gather, snapshotOf } from './gather.ts';
import { createLedger, highest, known, takeIn } from './ledger.ts';
import { MAX_TEXT, parseEvent } from './parse.ts';
import { arrange, type Progress } from './progress.ts';
import { createQueue } from './queue.ts';
import { createStamper, type Stamper } from './stamp.ts';
import { entryOf, EVENTS, pages, StoreTrouble, type Durability, type RecordStore, type StoreTroubleKind } from './store.ts';
import { worst, type Trouble } from './trouble.ts';

/** The world, handed in. Only `store` may reject. */
export interface RecordDeps {
	store: RecordStore;
	/** Wall clock, ms since 1970. */
	now(): number;
	random(bytes: number): Uint8Array;
	/** For the second copy and the mark; another place than the store's. */
	texts: Texts;
	/** A third place that says how many events there should be; null when it has nothing. */
	farMark: { get(): Promise<string | null>; set(text: string): Promise<void> };
	/** Does the browser promise to keep the data? Undefined when it doesn't say. `ask` may show a question. */
	persistence: { have(): Promise<boolean | undefined>; ask(): Promise<boolean | undefined> };
	/** Frees what is only there to be quick. */
	makeRoom(): Promise<void>;
	/** Calls back whenever trying again makes sense; gives back how to stop. */
	wake(again: () => void): () => void;
	/** Calls back when nothing else is to be done. */
	idle(work: () => void): void;
}

/** What screens see. */
export interface RecordView {
	/** `ready` also when the store can't be opened: the lessons never wait for it. */
	state: 'opening' | 'ready';
	progress: Progress;
	/** `saved` means that everything that happened is durable. */
	saving: 'idle' | 'saving' | 'saved' | 'unsaved';
	trouble: Trouble | null;
	/** What the browser said to "please keep this". */
	persisted: 'unasked' | 'yes' | 'no' | 'unknown';
	/** Answers, lessons and recalls since the last copy; a copy is due from `COPY_AFTER` on. */
	newSinceCopy: number;
	backupDue: boolean;
}

export interface Engine {
	/** The view as it is now. */
	view(): RecordView;
	/** Opens the store; gives back how to stop. */
	start(): () => void;
	/**
	 * Takes in what happened: `progress` has it when this returns. `saved` resolves when it is durable and
	 * never rejects. Throws when the happening isn't one, which is a mistake of the caller's code.
	 */
	add(happening: Happening, options?: { durable?: boolean }): { id: string; saved: Promise<void> };
	/** Tries again whatever failed, and looks for what other tabs did. */
	retry(): Promise<void>;
	/** The whole record for a copy. `whole` is false when the store could not be read and this is only what the tab holds. */
	everything(): Promise<Everything & { whole: boolean }>;
	/** Adds a copy; resolves to the number of things that were new. Rejects with a `StoreTrouble`; can be repeated. */
	restore(copy: Everything): Promise<number>;
	/** To be called when the learner has a copy in hand. */
	copied(): void;
	/** The learner carries on without what the browser removed. */
	acceptLoss(): void;
}

/** A copy is due after so many new things. */
export const COPY_AFTER = 20;
/** A snapshot is written after so many new entries. */
const SNAPSHOT_AFTER = 200;
const FAR_MARK_EVERY = 50;

/** What would hurt to lose; steps merely read do not count. */
const done = ({ counts, lessons }: Progress) =>
	Object.values(lessons).reduce((n, { completed, recalled }) => n + Number(completed) + Number(recalled !== null), counts.answers);

/** Makes the record of one tab. `changed` is called after every change of the view. */
export function createEngine(deps: RecordDeps, changed: (view: RecordView) => void): Engine {
	const { store, texts } = deps;
	let ledger = createLedger();
	let stamper: Stamper | null = null;
	let ring: LearnerEvent[] = [];
	let mark: Mark = { n: 0, copied: 0, asked: 0 };
	let state: RecordView['state'] = 'opening';
	let opened = false;
	let opening: Promise<void> | null = null;
	/** What happened and what was saved while the ledger is being made. */
	let meanwhile: { events: LearnerEvent[]; keys: string[] } | null = null;
	let savedHere = 0;
	let lost = 0;
	let storeTrouble: StoreTroubleKind | null = null;
	let persisted: RecordView['persisted'] = 'unasked';
	let snapshotAt = 0;
	let farMarkAt = 0;

	const queue = createQueue(store, {
		saved(events) {
			savedHere += events.length;
			const keys = events.map((event) => entryOf(event).key);
			for (const key of keys) if (key > ledger.from) ledger.keys.add(key);
			meanwhile?.keys.push(...keys);
			storeTrouble = null;
			noteCount();
			considerSnapshot();
			show();
		},
		failed(error) {
			storeTrouble = kindOf(error);
			show();
		},
		makeRoom: deps.makeRoom
	});

	function view(): RecordView {
		const { progress, newer, damaged } = ledger;
		const waiting = queue.waiting().length;
		const newSinceCopy = Math.max(0, done(progress) - mark.copied);
		return {
			state,
			progress,
			saving: waiting > 0 ? (storeTrouble ? 'unsaved' : 'saving') : savedHere > 0 ? 'saved' : 'idle',
			trouble: worst({ store: storeTrouble, waiting, lost, of: mark.n, newer: newer.size, damaged: damaged.size }),
			persisted,
			newSinceCopy,
			backupDue: newSinceCopy >= COPY_AFTER
		};
	}
	const show = () => changed(view());

	/** On first use and not before, so that a record can be made where there is no browser. */
	function stamps(): Stamper {
		if (stamper) return stamper;
		stamper = createStamper(deps.random);
		mark = readMark(texts.get('mark'));
		ring = readRing(texts);
		// Until the store is open, the second copy knows best how far the ids are.
		for (const { id } of ring) stamper.see(id);
		return stamper;
	}

	/** Other tabs write the mark too, so it only ever grows; `exactly` is for when it must shrink. */
	function writeMark(change: Partial<Mark>, exactly = false) {
		const there = exactly ? mark : readMark(texts.get('mark'));
		const higher = (key: keyof Mark) => (exactly ? (change[key] ?? there[key]) : Math.max(there[key], mark[key], change[key] ?? 0));
		mark = { n: higher('n'), copied: higher('copied'), asked: higher('asked') };
		texts.set('mark', JSON.stringify(mark));
	}

	function noteCount() {
		if (!opened) return;
		writeMark({ n: known(ledger) + lost });
		if (mark.n < farMarkAt) return;
		farMarkAt = mark.n + FAR_MARK_EVERY;
		void deps.farMark.set(String(mark.n));
	}

	function forget() {
		lost = 0;
		writeMark({ n: known(ledger), copied: Math.min(mark.copied, done(ledger.progress)) }, true);
		void deps.farMark.set(String(mark.n));
	}

	function considerSnapshot() {
		if (!opened || known(ledger) - snapshotAt < SNAPSHOT_AFTER) return;
		const before = snapshotAt;
		snapshotAt = known(ledger);
		deps.idle(() => {
			// Only what the store holds may be in it, or its count would vouch for something else.
			if (opening || queue.waiting().length > 0) snapshotAt = before;
			else store.cache(snapshotOf(ledger)).catch(() => (snapshotAt = before));
		});
	}

	/** Makes the ledger from the store, at the start and whenever something belongs below its base. */
	const open = () => (opening ??= makeLedger().finally(() => (opening = null)));
	async function makeLedger() {
		stamps();
		try {
			for (let whole = false; !whole; ) {
				meanwhile = { events: [], keys: [] };
				const { ledger: made, fresh } = await gather(store, queue.waiting());
				stamps().see(highest(made).slice(2));
				whole = meanwhile.events.every((event) => takeIn(made, event)) && meanwhile.keys.every((key) => key > made.from && made.keys.add(key));
				if (!whole) continue;
				ledger = made;
				snapshotAt = fresh ? made.below : 0;
			}
			if (queue.waiting().length === 0) storeTrouble = null;
			if (!opened) await firstOpened();
		} catch (error) {
			storeTrouble = kindOf(error);
			if (!opened) for (const event of ring) takeIn(ledger, event);
		} finally {
			meanwhile = null;
			state = 'ready';
			show();
		}
		considerSnapshot();
	}

	async function firstOpened() {
		const there = known(ledger) - savedHere;
		if (there <= 0 && mark.n === 0) mark.n = readMark(`{"n":${await deps.farMark.get()}}`).n;
		lost = Math.max(0, mark.n - there);
		opened = true;
		if (savedHere > 0) noteCount();
	}

	/** Adds what the second copy has and the store has not. */
	async function heal() {
		const missing = new Set(await store.missing(ring.map((event) => entryOf(event).key)));
		const back = arrange(ring).filter((event) => missing.has(entryOf(event).key) && !ledger.tail.has(event.id));
		let fits = true;
		for (const event of back) {
			fits = takeIn(ledger, event) && fits;
			void queue.add(event, 'strict').then(() => {
				lost = Math.max(0, lost - 1);
				show();
			});
		}
		if (!fits) await open();
		show();
	}

	/** Takes in what other tabs added, from the key `lowest` on. */
	async function sync(lowest: string = ledger.from) {
		await opening;
		if (!opened || lowest >= EVENTS[1]) return;
		if (lowest < ledger.from) return open();
		for await (const page of pages(store, [lowest === ledger.from ? lowest : lowest.slice(0, -1), EVENTS[1]])) {
			for (const entry of page) {
				if (entry.key <= ledger.from || ledger.keys.has(entry.key)) continue;
				const event = enter(ledger, entry);
				stamps().see(entry.key.slice(2));
				if (event && !takeIn(ledger, event)) return open();
			}
		}
		considerSnapshot();
		show();
	}
	/** Reading again is never urgent: what fails now is read at the next occasion. */
	const syncQuietly = (lowest?: string) => sync(lowest).catch(() => {});

	function askToKeep(event: LearnerEvent) {
		const real = event.verb === 'completed' || (event.verb === 'answered' && event.place !== 'guess');
		if (!real || persisted !== 'unasked') return;
		persisted = 'unknown';
		writeMark({ asked: deps.now() });
		void deps.persistence.ask().then(answered);
	}
	function answered(yes: boolean | undefined) {
		persisted = yes === undefined ? 'unknown' : yes ? 'yes' : 'no';
		show();
	}

	return {
		view,
		start() {
			const stops = [store.watch((lowest) => void syncQuietly(lowest)), deps.wake(() => void this.retry()), () => store.close()];
			void this.retry();
			void deps.persistence.have().then((yes) => {
				// Some browsers ask the learner: once a week is enough.
				if (persisted === 'unasked' && (yes || deps.now() - mark.asked < 7 * DAY)) answered(yes);
			});
			return () => stops.forEach((stop) => stop());
		},
		add(happening, options = {}) {
			const raw = { id: stamps().next(), v: 1, at: deps.now(), ...plain(happening) };
			const parsed = parseEvent(raw);
			if (parsed.kind !== 'event') throw new TypeError(`Not an event: ${parsed.kind === 'damaged' ? parsed.why : 'unknown verb'}`);
			const { event } = parsed;
			keepInRing(texts, event);
			meanwhile?.events.push(event);
			const fits = takeIn(ledger, event);
			const durability: Durability = (options.durable ?? event.verb !== 'experienced') ? 'strict' : 'relaxed';
			const saved = queue.add(event, durability);
			if (!fits) void open();
			askToKeep(event);
			show();
			return { id: event.id, saved };
		},
		async retry() {
			const first = !opened;
			if (first) await open();
			await queue.flush();
			if (!opened) return;
			await (first ? heal() : sync()).catch(() => {});
		},
		async everything() {
			const held = [...ring, ...ledger.tail.values(), ...queue.waiting()];
			const found = await readAll(store).catch(() => null);
			const { events, newer, damaged } = found ?? { events: [], newer: [], damaged: [] };
			return { events: arrange([...events, ...held]), newer, damaged, whole: found !== null };
		},
		async restore(copy) {
			const added = await restoreInto(store, copy);
			await opening;
			await open();
			if (opened) forget();
			writeMark({ copied: done(ledger.progress) });
			show();
			return added;
		},
		copied() {
			writeMark({ copied: done(ledger.progress) });
			show();
		},
		acceptLoss() {
			forget();
			show();
		}
	};
}

/** A copy without the proxies of a screen, which no database takes, and with what a clock or a keyboard may get wrong put right. */
function plain(happening: Happening): Happening {
	const copy = JSON.parse(JSON.stringify(happening)) as Happening;
	if (copy.verb === 'answered' && !(copy.took > 0)) copy.took = 0;
	if (copy.verb === 'recalled') copy.text = copy.text.slice(0, MAX_TEXT);
	return copy;
}

const kindOf = (error: unknown): StoreTroubleKind => (error instanceof StoreTrouble ? error.kind : 'failing');
