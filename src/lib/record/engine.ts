/**
 * The learner record at work, without any screen: happenings become events, are shown at once, kept
 * in a second place at once, and called saved only when the store has said so.
 */
import { createBook } from './book.ts';
import { clearRing, keepInRing, readRing } from './copies.ts';
import type { RecordActions, RecordDeps, RecordView } from './deps.ts';
import type { Happening, LearnerEvent } from './events.ts';
import { DAY } from './evidence.ts';
import { known } from './ledger.ts';
import { raiseMark, readMark, writeMark, type Mark } from './mark.ts';
import { parseEvent } from './parse.ts';
import { plain } from './plain.ts';
import { arrange, done } from './progress.ts';
import { createQueue } from './queue.ts';
import { createStamper, type Stamper } from './stamp.ts';
import { entryOf, StoreTrouble, type StoreTroubleKind } from './store.ts';
import { worst } from './trouble.ts';

/** A copy is due after so many new things. */
const COPY_AFTER = 20;
const FAR_MARK_EVERY = 50;

/** Comes with the screens for copies, so that the first lesson doesn't carry it. */
const copying = () => import('./copying.ts');

const kindOf = (error: unknown): StoreTroubleKind => (error instanceof StoreTrouble ? error.kind : 'failing');

/** Makes the record of one tab and touches nothing yet. `changed` is called after every change of the view. */
export function createEngine(deps: RecordDeps, changed: (view: RecordView) => void): RecordActions & { view(): RecordView } {
	const { store, texts } = deps;
	let stamper: Stamper | null = null;
	let ring: LearnerEvent[] = [];
	let mark: Mark = { n: 0, copied: 0, asked: 0 };
	let state: RecordView['state'] = 'opening';
	let trouble: StoreTroubleKind | null = null;
	let persisted: RecordView['persisted'] = 'unasked';
	let savedHere = 0;
	/** How many events the browser removed, as far as they did not come back out of the ring. */
	let lost = 0;
	/** Is `lost` known? Until then the mark is not raised, or it would hide what is lost. */
	let counted = false;
	const healing = new Set<string>();
	let begun = false;
	let beginning: Promise<void> | null = null;
	let farMarkAt = 0;

	const queue = createQueue(store, {
		saved(events) {
			savedHere += events.length;
			for (const { id } of events) if (healing.delete(id)) lost = Math.max(0, lost - 1);
			trouble = null;
			book.saved(events);
			noteCount();
			show();
		},
		failed(error) {
			trouble = kindOf(error);
			show();
		},
		makeRoom: deps.makeRoom
	});
	const book = createBook({ store, waiting: queue.waiting, see: (id) => stamps().see(id), idle: deps.idle });

	function view(): RecordView {
		const { progress, newer, damaged } = book.ledger();
		const waiting = queue.waiting().length;
		const newSinceCopy = Math.max(0, done(progress) - mark.copied);
		return {
			state,
			progress,
			saving: waiting > 0 ? (trouble ? 'unsaved' : 'saving') : savedHere > 0 ? 'saved' : 'idle',
			trouble: worst({ store: trouble, waiting, lost, of: mark.n, newer: newer.size, damaged: damaged.size }),
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
		mark = readMark(texts);
		ring = readRing(texts);
		// Until the store is open, the second copy knows best how far the ids are.
		for (const { id } of ring) stamper.see(id);
		return stamper;
	}

	function noteCount() {
		if (!counted) return;
		mark = raiseMark(texts, mark, { n: known(book.ledger()) + lost });
		if (mark.n < farMarkAt) return;
		farMarkAt = mark.n + FAR_MARK_EVERY;
		void deps.farMark.set(mark.n);
	}

	/** What is there now is all there should be. */
	function forget() {
		if (!book.opened()) return;
		const { progress } = book.ledger();
		lost = 0;
		counted = true;
		mark = writeMark(texts, { ...mark, n: known(book.ledger()), copied: Math.min(mark.copied, done(progress)) });
		void deps.farMark.set(mark.n);
	}

	/** Everything was removed on purpose, here or in another tab: nothing is missed. */
	function startOver() {
		ring = [];
		savedHere = 0;
		forget();
		show();
	}

	/** Opens the book, once with success; what fails is told as a trouble. */
	const begin = () => (beginning ??= open().finally(() => (beginning = null)));
	async function open() {
		stamps();
		try {
			await book.open();
			if (queue.waiting().length === 0) trouble = null;
			if (!book.sure()) {
				state = 'ready';
				show();
				await book.check();
			}
			await firstOpened();
			begun = true;
		} catch (error) {
			trouble = kindOf(error);
			for (const event of ring) book.take(event);
		}
		state = 'ready';
		show();
	}

	async function firstOpened() {
		// Once: when opening is broken off below and done again, the mark counts what was saved here meanwhile.
		if (!counted) {
			const there = known(book.ledger()) - savedHere;
			if (there <= 0 && mark.n === 0) mark.n = await deps.farMark.get();
			lost = Math.max(0, mark.n - there);
			counted = true;
		}
		const missing = new Set(await store.missing(ring.map((event) => entryOf(event).key)));
		const back = arrange(ring).filter((event) => missing.has(entryOf(event).key));
		const fits = back.map((event) => book.take(event)).every(Boolean);
		for (const event of back) {
			healing.add(event.id);
			void queue.add(event, 'strict');
		}
		if (savedHere > 0) noteCount();
		if (!fits) await book.open();
	}

	function keep(happening: Happening, durable = happening.verb !== 'experienced') {
		const id = stamps().next();
		const parsed = parseEvent({ id, v: 1, at: deps.now(), ...plain(happening) });
		if (parsed.kind !== 'event') throw new TypeError(`Not an event: ${parsed.kind === 'damaged' ? parsed.why : happening.verb}`);
		const { event } = parsed;
		keepInRing(texts, event);
		const fits = book.take(event);
		const saved = queue.add(event, durable ? 'strict' : 'relaxed');
		// Until the book is made anew, the screen shows what it can; a failure is met again by `retry`.
		if (!fits) void book.open().then(show, () => {});
		if (event.verb === 'completed' || (event.verb === 'answered' && event.place !== 'guess')) askToKeep();
		show();
		return { id, saved };
	}

	function askToKeep() {
		if (persisted !== 'unasked') return;
		persisted = 'unknown';
		mark = raiseMark(texts, mark, { asked: deps.now() });
		void deps.persistence.ask().then(browserSaid);
	}
	function browserSaid(yes: boolean | undefined) {
		persisted = yes === undefined ? 'unknown' : yes ? 'yes' : 'no';
		show();
	}

	async function retry() {
		if (!begun) await begin();
		await queue.flush();
		// What other tabs did is never urgent: if it can't be read now, the next occasion will do.
		if (begun) await book.sync().then(show, () => {});
	}

	return {
		view,
		start() {
			const heard = (lowest: string) =>
				void (
					book.opened() &&
					book.sync(lowest).then(
						() => (lowest === '' ? startOver() : show()),
						() => {}
					)
				);
			const stops = [store.watch(heard), deps.wake(() => void retry()), () => store.close()];
			void retry();
			void deps.persistence.have().then((yes) => {
				// Some browsers ask the learner: once a week is enough.
				if (persisted === 'unasked' && (yes || deps.now() - mark.asked < 7 * DAY)) browserSaid(yes);
			});
			return () => stops.forEach((stop) => stop());
		},
		add: (happening, { durable } = {}) => keep(happening, durable),
		undo: (id) => keep({ verb: 'voided', event: id }),
		retry,
		async everything() {
			stamps();
			const held = [...ring, ...book.ledger().tail.values(), ...queue.waiting()];
			const found = await copying()
				.then(({ readAll }) => readAll(store))
				.catch(() => null);
			const { events, newer, damaged } = found ?? { events: [], newer: [], damaged: [] };
			return { events: arrange([...events, ...held]), newer, damaged, whole: found !== null };
		},
		async restore(copy) {
			const added = await (await copying()).restoreInto(store, copy);
			await book.open();
			forget();
			mark = raiseMark(texts, mark, { copied: done(book.ledger().progress) });
			show();
			return added;
		},
		copied() {
			mark = raiseMark(texts, mark, { copied: done(book.ledger().progress) });
			show();
		},
		acceptLoss() {
			forget();
			show();
		},
		async erase() {
			stamps();
			await store.clear();
			queue.drop();
			clearRing(texts);
			await book.open();
			startOver();
		}
	};
}
