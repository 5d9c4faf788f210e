import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { fakeComputer } from './testing/fake.ts';
import { memoryStore, createDisk } from './memory.ts';
import { fold, initial } from './progress.ts';
import { answer, event, rightAnswer } from './testing/samples.ts';
import { entryOf, StoreTrouble, type RecordStore, type StoreTroubleKind } from './store.ts';

/** Lets everything that is under way come to rest. */
const settled = () => new Promise((done) => setTimeout(done, 5));

async function started(deps: Parameters<typeof createEngine>[0]) {
	const engine = createEngine(deps, () => {});
	const stop = engine.start();
	await settled();
	return { ...engine, stop };
}

/** A store on a disk whose adding waits or fails as told. */
function moodyStore(disk = createDisk()) {
	const real = memoryStore(disk);
	const mood = { trouble: null as StoreTroubleKind | null, wait: Promise.resolve() as Promise<unknown>, adds: 0 };
	const guard =
		<A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
		async (...args: A) => {
			await mood.wait;
			if (mood.trouble) throw new StoreTrouble(mood.trouble);
			return work(...args);
		};
	const store: RecordStore = {
		...real,
		add: guard((...args) => (mood.adds++, real.add(...args))),
		read: guard(real.read),
		count: guard(real.count),
		cached: guard(real.cached),
		missing: guard(real.missing)
	};
	return { store, mood, disk };
}

test('what happened is shown at once, and called saved only when the store has said so', async () => {
	const { store, mood, disk } = moodyStore();
	const record = await started(fakeComputer(store).deps());
	let release = () => {};
	mood.wait = new Promise<void>((done) => (release = done));
	let kept = false;
	void record.add(rightAnswer).saved.then(() => (kept = true));
	expect(record.view().progress.counts.answers).toBe(1);
	await settled();
	expect([record.view().saving, kept, disk.entries.size]).toEqual(['saving', false, 0]);
	release();
	await settled();
	expect([record.view().saving, kept, disk.entries.size]).toEqual(['saved', true, 1]);
});

test('an answer called saved is there after a reload', async () => {
	const { computer, deps } = fakeComputer();
	const before = await started(deps());
	await before.add(rightAnswer).saved;
	before.stop();
	computer.texts.clear();
	const after = await started(deps());
	expect(after.view()).toMatchObject({ state: 'ready', saving: 'idle', trouble: null });
	expect(after.view().progress).toEqual(before.view().progress);
});

test('what happens before the record is open is kept, shown and sorted after what was there', async () => {
	const { deps, disk } = fakeComputer();
	await (await started(deps())).add({ ...rightAnswer, response: 'old' }).saved;
	const record = createEngine(deps(), () => {});
	record.add({ ...rightAnswer, response: 'new' });
	record.start();
	expect(record.view().state).toBe('opening');
	await settled();
	expect(record.view().progress.items.i1).toMatchObject({ attempts: 2, last: { response: 'new' } });
	expect(disk.entries.size).toBe(2);
});

test('without the second copy, what happens before opening is still folded with the rest', async () => {
	const { deps, computer } = fakeComputer();
	const before = await started(deps());
	for (let n = 0; n < 30; n++) await before.add(rightAnswer).saved;
	computer.texts.clear();
	const record = createEngine(deps(), () => {});
	record.add(rightAnswer);
	record.start();
	await settled();
	expect(record.view().progress.counts.answers).toBe(31);
});

test('while the store fails, everything is shown, called unsaved, counted, and saved when it works again', async () => {
	const { store, mood, disk } = moodyStore();
	const { deps, computer } = fakeComputer(store);
	const record = await started(deps());
	mood.trouble = 'failing';
	let kept = 0;
	for (let n = 0; n < 3; n++) void record.add(rightAnswer).saved.then(() => kept++);
	await settled();
	expect(record.view()).toMatchObject({
		saving: 'unsaved',
		trouble: { kind: 'failing', waiting: 3 },
		progress: { counts: { answers: 3 } }
	});
	mood.trouble = null;
	for (const again of computer.again) again();
	await settled();
	expect(record.view()).toMatchObject({ saving: 'saved', trouble: null });
	expect([kept, disk.entries.size]).toEqual([3, 3]);
});

test('a store that cannot be opened does not hold up the lessons, and is opened when it can be', async () => {
	const { store, mood, disk } = moodyStore();
	await memoryStore(disk).add([entryOf(answer(1))]);
	const { deps, computer } = fakeComputer(store);
	mood.trouble = 'private';
	const record = await started(deps());
	record.add(rightAnswer);
	await settled();
	expect(record.view()).toMatchObject({
		state: 'ready',
		saving: 'unsaved',
		trouble: { kind: 'private', waiting: 1 },
		progress: { counts: { answers: 1 } }
	});
	mood.trouble = null;
	for (const again of computer.again) again();
	await settled();
	expect(record.view()).toMatchObject({ saving: 'saved', trouble: null, progress: { counts: { answers: 2 } } });
});

test('when the disk is full, room is made and saving tried once more', async () => {
	const { store, mood } = moodyStore();
	const { deps, computer } = fakeComputer(store);
	const record = await started({ ...deps(), makeRoom: async () => void (computer.room++, (mood.trouble = null)) });
	mood.trouble = 'full';
	await record.add(rightAnswer).saved;
	expect([computer.room, record.view().saving]).toEqual([1, 'saved']);
	const poor = await started({ ...deps(), makeRoom: async () => void computer.room++ });
	mood.trouble = 'full';
	poor.add(rightAnswer);
	await settled();
	expect(poor.view()).toMatchObject({ saving: 'unsaved', trouble: { kind: 'full', waiting: 1 } });
	expect(computer.room).toBe(2);
});

test('two tabs see each other’s answers, whether they hear of them or look', async () => {
	const { deps, computer, disk } = fakeComputer();
	const [one, two] = [await started(deps()), await started(deps())];
	await one.add(rightAnswer).saved;
	await settled();
	expect(two.view().progress.counts.answers).toBe(1);
	disk.watchers.clear();
	await one.add(rightAnswer).saved;
	await two.add({ ...rightAnswer, item: 'i2' }).saved;
	expect(two.view().progress.counts.answers).toBe(2);
	for (const again of computer.again) again();
	await settled();
	expect(two.view().progress).toEqual(one.view().progress);
	expect(two.view().progress.counts.answers).toBe(3);
});

test('an answer taken back is gone from progress at once, also when it is from long ago', async () => {
	const { deps, disk, computer } = fakeComputer();
	await memoryStore(disk).add(Array.from({ length: 1500 }, (_, n) => entryOf(answer(n + 1))));
	const record = await started(deps());
	const { id } = record.add(rightAnswer);
	record.undo(id);
	expect(record.view().progress.counts.answers).toBe(1500);
	await record.undo(answer(1).id).saved;
	await settled();
	expect(record.view().progress.counts.answers).toBe(1499);
	computer.texts.clear();
	expect((await started(deps())).view().progress).toEqual(record.view().progress);
});

test('events that the database lost are put back from the second copy, and nothing is called gone', async () => {
	const { deps, disk } = fakeComputer();
	const before = await started(deps());
	for (let n = 0; n < 70; n++) await before.add(rightAnswer).saved;
	for (const key of [...disk.entries.keys()].slice(40)) disk.entries.delete(key);
	const after = await started(deps());
	expect(after.view()).toMatchObject({ trouble: null, progress: { counts: { answers: 70 } } });
	expect(disk.entries.size).toBe(70);
	expect((await started(deps())).view().trouble).toBeNull();
});

test('when the browser removed the record, it is called gone, until the learner carries on or restores', async () => {
	const { deps, disk, computer } = fakeComputer();
	const before = await started(deps());
	for (let n = 0; n < 80; n++) await before.add(rightAnswer).saved;
	const copy = await before.everything();
	disk.entries.clear();
	const after = await started(deps());
	expect(after.view()).toMatchObject({ trouble: { kind: 'gone', lost: 30, of: 80 }, progress: { counts: { answers: 50 } } });
	await after.add(rightAnswer).saved;
	expect((await started(deps())).view().trouble).toMatchObject({ kind: 'gone', lost: 30 });
	expect(await after.restore(copy)).toBe(30);
	expect(after.view()).toMatchObject({ trouble: null, progress: { counts: { answers: 81 } } });

	disk.entries.clear();
	computer.texts.clear();
	const again = await started(deps());
	expect(again.view().trouble).toEqual({ kind: 'gone', lost: 81, of: 81 });
	again.acceptLoss();
	expect(again.view()).toMatchObject({ trouble: null, newSinceCopy: 0 });
	expect((await started(deps())).view().trouble).toBeNull();
});

test('a new learner is not told that anything is gone', async () => {
	const { deps } = fakeComputer();
	expect((await started(deps())).view()).toMatchObject({ trouble: null, progress: initial(), newSinceCopy: 0 });
});

test('the browser is asked to keep the record after the first real answer, once', async () => {
	const { deps, computer } = fakeComputer();
	const record = await started(deps());
	record.add({ verb: 'experienced', lesson: 'l', step: 's' });
	record.add({ ...rightAnswer, place: 'guess' });
	expect([record.view().persisted, computer.asked]).toEqual(['unasked', 0]);
	record.add(rightAnswer);
	record.add(rightAnswer);
	await settled();
	expect([record.view().persisted, computer.asked]).toEqual(['yes', 1]);
	const next = await started(deps());
	next.add(rightAnswer);
	await settled();
	expect([next.view().persisted, computer.asked]).toEqual(['no', 1]);
	computer.now += 8 * 86_400_000;
	computer.granted = undefined;
	const later = await started(deps());
	later.add(rightAnswer);
	await settled();
	expect([later.view().persisted, computer.asked]).toEqual(['unknown', 2]);
});

test('a copy is due after twenty new answers, and not again before twenty more, also after a reload', async () => {
	const { deps } = fakeComputer();
	const record = await started(deps());
	for (let n = 0; n < 19; n++) record.add(rightAnswer);
	record.add({ verb: 'experienced', lesson: 'l', step: 's' });
	expect(record.view()).toMatchObject({ newSinceCopy: 19, backupDue: false });
	record.add({ verb: 'completed', lesson: 'l' });
	expect(record.view()).toMatchObject({ newSinceCopy: 20, backupDue: true });
	record.copied();
	await settled();
	expect((await started(deps())).view()).toMatchObject({ newSinceCopy: 0, backupDue: false });
});

test('a snapshot is written when the page is idle and everything is saved, and not for a few events', async () => {
	const { store, mood, disk } = moodyStore();
	const { deps, computer } = fakeComputer(store);
	const record = await started(deps());
	for (let n = 0; n < 150; n++) record.add(rightAnswer);
	await settled();
	expect(computer.idle).toHaveLength(0);
	for (let n = 0; n < 150; n++) record.add(rightAnswer);
	await settled();
	mood.trouble = 'failing';
	record.add(rightAnswer);
	await settled();
	computer.idle.splice(0).forEach((work) => work());
	expect(disk.snapshot).toBeUndefined();
	mood.trouble = null;
	await record.retry();
	computer.idle.splice(0).forEach((work) => work());
	await settled();
	expect(JSON.parse(disk.snapshot!)).toMatchObject({ count: 301 });
	expect((await started(deps())).view().progress).toEqual(record.view().progress);
});

/** A computer with 300 answers and their snapshot, where counting waits until it is let go. */
async function longRecord() {
	const { store, disk } = moodyStore();
	let count = () => {};
	const counting = new Promise<void>((done) => (count = done));
	const waits: RecordStore = { ...store, count: async (...range) => (await counting, store.count(...range)) };
	const { deps, computer } = fakeComputer(waits);
	const before = await started({ ...deps(), store });
	for (let n = 0; n < 300; n++) before.add(rightAnswer);
	await settled();
	computer.idle.splice(0).forEach((work) => work());
	await settled();
	before.stop();
	return { deps, computer, disk, store, count };
}

test('a long record is shown before it is counted', async () => {
	const { deps, count, store } = await longRecord();
	const record = await started(deps());
	expect(record.view()).toMatchObject({ state: 'ready', trouble: null, progress: { counts: { answers: 300 } } });
	await record.add(rightAnswer).saved;
	count();
	await settled();
	expect(record.view()).toMatchObject({ trouble: null, saving: 'saved', progress: { counts: { answers: 301 } } });
	expect((await started({ ...deps(), store })).view()).toMatchObject({ trouble: null, progress: { counts: { answers: 301 } } });
});

test('when the count says that the snapshot lacks something, everything is folded again', async () => {
	const { deps, disk, count } = await longRecord();
	await memoryStore(disk).add([entryOf(answer(1, { item: 'older' }))]);
	const record = await started(deps());
	expect(record.view().progress.items.older).toBeUndefined();
	count();
	await settled();
	expect(record.view()).toMatchObject({ trouble: null, progress: { counts: { answers: 301 } } });
	expect(record.view().progress.items.older).toBeDefined();
});

test('what the browser removed from under a snapshot is called gone when it has been counted', async () => {
	const { deps, disk, count, store } = await longRecord();
	for (const key of [...disk.entries.keys()].slice(0, 100)) disk.entries.delete(key);
	const record = await started(deps());
	await record.add(rightAnswer).saved;
	count();
	await settled();
	const gone = { trouble: { kind: 'gone', lost: 100 }, progress: { counts: { answers: 201 } } };
	expect(record.view()).toMatchObject(gone);
	expect((await started({ ...deps(), store })).view()).toMatchObject(gone);
});

test('a tab that has not counted yet hears what the others did', async () => {
	const { deps, disk } = await longRecord();
	const record = await started(deps());
	await (await started({ ...deps(), store: memoryStore(disk) })).add(rightAnswer).saved;
	await settled();
	expect(record.view().progress.counts.answers).toBe(301);
});

test('a copy restored before the count leaves nothing to be missed', async () => {
	const { deps, count } = await longRecord();
	const record = await started(deps());
	await record.add(rightAnswer).saved;
	const restoring = record.restore({ events: [answer(1)], newer: [], damaged: [] });
	await settled();
	count();
	expect(await restoring).toBe(1);
	await settled();
	expect(record.view()).toMatchObject({ trouble: null, progress: { counts: { answers: 302 } } });
});

test('what a newer version made and what is damaged is told, kept and handed on', async () => {
	const { deps, disk } = fakeComputer();
	await memoryStore(disk).add([entryOf(answer(1)), { key: 'e:x', value: { id: 'x', v: 3, dream: true } }]);
	expect((await started(deps())).view().trouble).toEqual({ kind: 'newer', count: 1 });
	await memoryStore(disk).add([{ key: 'e:0', value: { scratch: 1 } }]);
	const record = await started(deps());
	expect(record.view().trouble).toEqual({ kind: 'damaged', count: 1 });
	expect(await record.everything()).toEqual({
		events: [answer(1)],
		newer: [{ id: 'x', v: 3, dream: true }],
		damaged: [{ scratch: 1 }],
		whole: true
	});
});

test('a copy made while the store fails holds what the tab and the second copy hold, and says so', async () => {
	const { store, mood } = moodyStore();
	const { deps } = fakeComputer(store);
	await (await started(deps())).add(rightAnswer).saved;
	mood.trouble = 'failing';
	const record = await started(deps());
	record.add({ verb: 'completed', lesson: 'l' });
	const { events, whole } = await record.everything();
	expect([events.map(({ verb }) => verb), whole]).toEqual([['answered', 'completed'], false]);
	await expect(record.restore({ events: [], newer: [], damaged: [] })).rejects.toBeInstanceOf(StoreTrouble);
});

test('a copy of someone’s other device is added to what is here', async () => {
	const { deps } = fakeComputer();
	const record = await started(deps());
	await record.add(rightAnswer).saved;
	const other = [answer(1, { item: 'i2' }), event(900, { verb: 'completed', lesson: 'l' })];
	expect(await record.restore({ events: other, newer: [], damaged: [] })).toBe(2);
	const { events } = await record.everything();
	expect(record.view().progress).toEqual(fold(events));
	expect(record.view().progress.lessons.l!.completed).toBe(true);
	expect(record.add(rightAnswer).id > other[1]!.id).toBe(true);
});

test('what is no event is refused when it happens, not when it is read again', async () => {
	const record = await started(fakeComputer().deps());
	expect(() => record.add({ ...rightAnswer, scaled: Number.NaN })).toThrow('Not an event');
	expect(() => record.add({ ...rightAnswer, item: '__proto__' })).toThrow('Not an event');
	await record.add({ ...rightAnswer, took: Number.NaN }).saved;
	await record.add({ verb: 'recalled', lesson: 'l', text: 'x'.repeat(30_000) }).saved;
	expect(record.view().progress).toMatchObject({ took: 0, lessons: { l: { recalled: 'x'.repeat(20_000) } } });
});

test('an erased record is gone here, in other tabs, and after a reload, and nobody is told that it was lost', async () => {
	const { computer, deps } = fakeComputer();
	const [record, other] = [await started(deps()), await started(deps())];
	await record.add(rightAnswer).saved;
	await settled();
	expect(other.view().progress.counts.answers).toBe(1);
	await record.erase();
	await settled();
	for (const one of [record, other, await started(deps())]) {
		expect(one.view().progress.counts.answers).toBe(0);
		expect(one.view().trouble).toBeNull();
	}
	await record.add(rightAnswer).saved;
	expect((await started(deps())).view()).toMatchObject({ progress: { counts: { answers: 1 } }, trouble: null });
	expect(computer).toBeDefined();
});

test('when erasing fails, nothing is erased', async () => {
	const { store, disk } = moodyStore();
	const record = await started(fakeComputer({ ...store, clear: () => Promise.reject(new StoreTrouble('failing')) }).deps());
	await record.add(rightAnswer).saved;
	await expect(record.erase()).rejects.toThrow();
	expect([record.view().progress.counts.answers, disk.entries.size]).toEqual([1, 1]);
});

test('when opening is broken off after the first look and done again, nothing that was saved here is called gone', async () => {
	const { store } = moodyStore();
	let refuse = 2;
	const missing: RecordStore['missing'] = (keys) => (refuse-- > 0 ? Promise.reject(new StoreTrouble('failing')) : store.missing(keys));
	const record = await started(fakeComputer({ ...store, missing }).deps());
	await record.add(rightAnswer).saved;
	await record.add(rightAnswer).saved;
	await record.retry();
	await record.retry();
	expect(record.view()).toMatchObject({ progress: { counts: { answers: 2 } }, trouble: null });
});
