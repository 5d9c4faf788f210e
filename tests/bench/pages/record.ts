/** The page of the bench: the record's own modules in a browser, without any screen. Not part of the course. */
import { browserDeps } from '../../../src/lib/record/browser.browser.ts';
import type { RecordActions, RecordView } from '../../../src/lib/record/deps.ts';
import { createEngine } from '../../../src/lib/record/engine.ts';
import { idbStore } from '../../../src/lib/record/idb.browser.ts';
import { entryOf } from '../../../src/lib/record/store.ts';
import { answer, events } from './events.ts';

type Engine = RecordActions & { view(): RecordView };

/** What one answer cost: ms until `add` gave the page back, ms until it was durable, and what was written. */
export interface AnswerCost {
	blocked: number;
	saved: number;
	writes: number;
	bytes: number;
}

let engine: Engine | undefined;
let stop: (() => void) | undefined;
let written = { writes: 0, bytes: 0 };

for (const name of ['add', 'put'] as const) {
	const real = IDBObjectStore.prototype[name];
	IDBObjectStore.prototype[name] = function (value: unknown, key?: IDBValidKey) {
		written = { writes: written.writes + 1, bytes: written.bytes + JSON.stringify(value).length };
		return real.call(this, value, key);
	};
}

const done = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

async function until(look: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
	for (const since = performance.now(); !(await look());) {
		if (performance.now() - since > seconds * 1000) throw new Error(`Waited ${seconds} s in vain.`);
		await pause(20);
	}
}

const bench = {
	/** Fills an empty record and leaves it as a visit does: with a snapshot. */
	async fill(name: string, count: number): Promise<void> {
		const store = idbStore({ name });
		for (let from = 0; from < count; from += 1000) await store.add(events(from, Math.min(count, from + 1000)).map(entryOf), 'relaxed');
		await bench.open(name);
		if (count > 200) await until(async () => (await store.cached()) !== undefined, 60);
		stop?.();
		store.close();
	},

	/** Opens a record; ms until its progress is there. The second mark is set when what the opening set off is over too. */
	async open(name: string): Promise<number> {
		const opened = Promise.withResolvers<number>();
		// In a task of its own: the one that called this has the test's own work in it.
		await pause(100);
		performance.mark('record-opening');
		const since = performance.now();
		engine = createEngine(browserDeps(name), ({ state }) => {
			if (state !== 'ready') return;
			opened.resolve(performance.now() - since);
		});
		stop = engine.start();
		const took = await opened.promise;
		await pause(200);
		performance.mark('record-open');
		return took;
	},

	/** How long the browser takes to count the events of a record, ms; a fresh connection as at an opening. */
	async count(name: string): Promise<number> {
		const database = await done(indexedDB.open(name));
		const since = performance.now();
		await done(database.transaction('record').objectStore('record').count(IDBKeyRange.bound('e:', 'e;')));
		const took = performance.now() - since;
		database.close();
		return took;
	},

	/** Takes the snapshot away, so that the next opening reads every event. */
	async forgetSnapshot(name: string): Promise<void> {
		const database = await done(indexedDB.open(name));
		await done(database.transaction('record', 'readwrite').objectStore('record').delete('s:progress'));
		database.close();
	},

	/** One more answer. */
	async answer(n: number): Promise<AnswerCost> {
		written = { writes: 0, bytes: 0 };
		const since = performance.now();
		const { saved } = engine!.add(answer(n));
		const blocked = performance.now() - since;
		await saved;
		return { blocked, saved: performance.now() - since, ...written };
	},

	/** The least that any page must do: the same event put into an empty database by hand, as durably. */
	async plain(n: number): Promise<number> {
		const opening = indexedDB.open('plain');
		opening.onupgradeneeded = () => opening.result.createObjectStore('record');
		const database = await done(opening);
		const since = performance.now();
		const work = database.transaction('record', 'readwrite', { durability: 'strict' });
		work.objectStore('record').add(answer(n), `${n}-${since}`);
		await new Promise((resolve, reject) => ((work.oncomplete = resolve), (work.onabort = reject)));
		const took = performance.now() - since;
		database.close();
		return took;
	},

	/** Gives so many answers, each as soon as the one before it is saved; their ids. */
	async burst(count: number, first: number): Promise<string[]> {
		const ids: string[] = [];
		for (let i = 0; i < count; i++) {
			const { id, saved } = engine!.add(answer(first + i));
			await saved;
			ids.push(id);
		}
		return ids;
	},

	/** Waits until this tab knows of so many answers, its own and the others'; what it knows when the time is over. */
	async knows(answers: number, seconds: number): Promise<number> {
		const count = () => engine!.view().progress.counts.answers;
		await until(() => count() >= answers, seconds).catch(() => {});
		return count();
	}
};

declare global {
	interface Window {
		bench: typeof bench;
	}
}
window.bench = bench;
