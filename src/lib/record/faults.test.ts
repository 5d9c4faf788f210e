/**
 * The promise behind the word "saved", under faults. WebKit's failures are injected as their exceptions,
 * since no WebKit runs here. `npm run bench` does the same in real browsers.
 */
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { fakeComputer, fakeDisk, type Fault, type Plan } from './testing/fake.ts';
import { idbStore } from './idb.browser.ts';
import { fold } from './progress.ts';
import { rightAnswer } from './testing/samples.ts';
import { readAll } from './copying.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Spoils a share of everything, the same way for the same seed. */
function unlucky(share: number, seed: number): Plan & { hits: number } {
	let a = seed;
	const random = () => (a = (a * 48271) % 2147483647) / 2147483647;
	const plan = Object.assign(
		(what: string): Fault | undefined => {
			if (random() >= share) return undefined;
			plan.hits++;
			const faults: Fault[] = what === 'open' ? ['throw', 'hang', 'error'] : ['hang', 'full', 'lost', 'closing', 'deaf'];
			return faults[Math.floor(random() * faults.length)];
		},
		{ hits: 0 }
	);
	return plan;
}

test('2,000 answers with 5 % of all operations failing: none is called saved that is not, and none is lost', async () => {
	const disk = new IDBFactory();
	const plan = unlucky(0.05, 42);
	const spoilt = { ...fakeDisk(plan, disk), openWithin: 10, workWithin: 25 };
	const honest = idbStore(fakeDisk(undefined, disk));
	const computer = fakeComputer();
	const made: string[] = [];
	const saved = new Set<string>();
	let falselySaved = 0;
	for (let session = 0; session < 20; session++) {
		const record = createEngine(
			{ ...computer.deps(), random: (n) => new Uint8Array(n).fill(session + 1), store: idbStore(spoilt) },
			() => {}
		);
		const stop = record.start();
		for (let n = 0; n < 100; n++) {
			const { id, saved: kept } = record.add({ ...rightAnswer, item: `i${n}` });
			made.push(id);
			void kept.then(() => saved.add(id));
			if (n % 10 === 9) await Promise.race([kept, pause(40)]);
			if (n % 25 === 24) await record.retry();
		}
		// The tab is killed: what is in memory only is gone. The second copy of 50 events is what remains.
		stop();
		const inside = new Set((await readAll(honest)).events.map(({ id }) => id));
		for (const id of saved) if (!inside.has(id)) falselySaved++;
	}
	const last = createEngine({ ...computer.deps(), store: idbStore(fakeDisk(undefined, disk)) }, () => {});
	last.start();
	await pause(50);
	await last.retry();
	const { events } = await readAll(honest);
	expect(plan.hits).toBeGreaterThan(20);
	expect(falselySaved).toBe(0);
	expect(saved.size).toBeGreaterThan(1500);
	expect(events.map(({ id }) => id)).toEqual([...made].sort());
	expect(last.view().progress).toEqual(fold(events));
	expect(last.view()).toMatchObject({ trouble: null });
}, 60_000);

test.each<[string, Plan]>([
	['throws', () => 'throw'],
	['never answers', (what) => (what === 'open' ? 'hang' : undefined)],
	['fails', () => 'error']
])('a browser whose storage %s lets the learner work, tells it, and keeps everything for a copy', async (_, plan) => {
	const { deps } = fakeComputer();
	const record = createEngine({ ...deps(), store: idbStore(fakeDisk(plan)) }, () => {});
	record.start();
	const { saved } = record.add(rightAnswer);
	expect(await Promise.race([saved.then(() => 'saved'), pause(300)])).toBeUndefined();
	expect(record.view()).toMatchObject({ state: 'ready', saving: 'unsaved', trouble: { waiting: 1 }, progress: { counts: { answers: 1 } } });
	expect((await record.everything()).events).toHaveLength(1);
});

test('a browser without IndexedDB is told as such', async () => {
	const { deps } = fakeComputer();
	const record = createEngine({ ...deps(), store: idbStore({ ...fakeDisk(), factory: () => undefined }) }, () => {});
	record.start();
	record.add(rightAnswer);
	await pause(20);
	expect(record.view()).toMatchObject({ state: 'ready', saving: 'unsaved', trouble: { kind: 'missing', waiting: 1 } });
});

test('a full disk that gets room again ends with everything saved', async () => {
	let full = true;
	const disk = new IDBFactory();
	const { deps, computer } = fakeComputer();
	const record = createEngine(
		{ ...deps(), store: idbStore(fakeDisk((what) => (full && what === 'readwrite' ? 'full' : undefined), disk)) },
		() => {}
	);
	record.start();
	for (let n = 0; n < 5; n++) record.add(rightAnswer);
	await pause(60);
	expect(record.view()).toMatchObject({ saving: 'unsaved', trouble: { kind: 'full', waiting: 5 } });
	expect(computer.room).toBeGreaterThan(0);
	full = false;
	await record.retry();
	expect(record.view()).toMatchObject({ saving: 'saved', trouble: null });
	expect((await readAll(idbStore(fakeDisk(undefined, disk)))).events).toHaveLength(5);
});

test('eight tabs with 250 answers each, all at once: each answer is there once, and every tab shows them all', async () => {
	const disk = fakeDisk();
	const computer = fakeComputer();
	const tabs = Array.from({ length: 8 }, (_, tab) => {
		const record = createEngine(
			{ ...computer.deps(), random: (n) => new Uint8Array(n).fill(tab + 1), store: idbStore({ ...disk, workWithin: 5000 }) },
			() => {}
		);
		record.start();
		return record;
	});
	const ids = (
		await Promise.all(
			tabs.map(async (record, tab) => {
				const mine: string[] = [];
				for (let n = 0; n < 250; n++) {
					const { id, saved } = record.add({ ...rightAnswer, item: `i${tab}` }, { durable: n % 2 === 0 });
					mine.push(id);
					if (n % 5 === 0) await saved;
				}
				return mine;
			})
		)
	).flat();
	for (const record of tabs) await record.retry();
	const { events } = await readAll(idbStore(disk));
	expect(events.map(({ id }) => id)).toEqual([...new Set(ids)].sort());
	expect(events).toHaveLength(2000);
	for (const record of tabs) expect(record.view().progress).toEqual(fold(events));
}, 60_000);
