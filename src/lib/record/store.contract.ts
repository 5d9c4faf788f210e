/** What every record store must do. A new store is one file, and one call of this in its test. */
import { expect, test } from 'vitest';
import { answer } from './testing/samples.ts';
import { entryOf, EVENTS, PAGE, pages, type Entry, type RecordStore } from './store.ts';

const entry = (n: number) => entryOf(answer(n));
const all = async (store: RecordStore) => (await Array.fromAsync(pages(store, EVENTS))).flat();

/** Runs the contract. `makeDisk` gives an empty place, and that a way to open it, as often as there are tabs. */
export function storeContract(name: string, makeDisk: () => () => RecordStore) {
	test(`${name}: what was added is there after a reload`, async () => {
		const open = makeDisk();
		const before = open();
		await before.add([entry(1), entry(2)]);
		before.close();
		expect(await all(open())).toEqual([entry(1), entry(2)]);
	});

	test(`${name}: adding again changes nothing, and what else was in the batch is added`, async () => {
		const store = makeDisk()();
		await store.add([entry(1)], 'relaxed');
		await store.add([entry(2), { ...entry(1), value: 'other' }, entry(3)], 'strict');
		expect(await all(store)).toEqual([entry(1), entry(2), entry(3)]);
	});

	test(`${name}: one key twice in a batch is kept once, the first`, async () => {
		const store = makeDisk()();
		await store.add([entry(1), { ...entry(1), value: 'other' }]);
		expect(await all(store)).toEqual([entry(1)]);
	});

	test(`${name}: adding nothing is done at once`, async () => {
		const store = makeDisk()();
		await store.add([]);
		expect(await store.count(...EVENTS)).toBe(0);
	});

	test(`${name}: entries come in the order of keys, between the ends and not more than asked for`, async () => {
		const store = makeDisk()();
		await store.add([entry(3), entry(1), entry(4), entry(2)]);
		expect(await store.read(entry(1).key, entry(4).key, 9)).toEqual([entry(2), entry(3)]);
		expect(await store.read(EVENTS[0], EVENTS[1], 2)).toEqual([entry(1), entry(2)]);
		expect(await store.count(entry(1).key, entry(4).key)).toBe(2);
	});

	test(`${name}: more than two pages are read whole`, async () => {
		const store = makeDisk()();
		const many = Array.from({ length: 2 * PAGE + 1 }, (_, n) => entry(n));
		await store.add(many);
		expect(await all(store)).toEqual(many);
	});

	test(`${name}: after clearing nothing is left, the snapshot included, and other tabs hear of it`, async () => {
		const open = makeDisk();
		const [here, there] = [open(), open()];
		const heard: string[] = [];
		there.watch((lowest) => heard.push(lowest));
		await here.add([entry(1), entry(2)]);
		await here.cache({ any: 'snapshot' });
		await here.clear();
		expect([await all(here), await all(open()), await here.cached()]).toEqual([[], [], undefined]);
		await expect.poll(() => heard.at(-1)).toBe('');
	});

	test(`${name}: other kinds of entries stay out of the range of events`, async () => {
		const store = makeDisk()();
		const scrap: Entry = { key: 'q:1', value: { scrap: [null, 'é\ud83d'] } };
		await store.add([entry(1), scrap]);
		await store.cache({ big: 'snapshot' });
		expect(await all(store)).toEqual([entry(1)]);
		expect(await store.read('q:', 'q;', 9)).toEqual([scrap]);
	});

	test(`${name}: tells which keys are missing`, async () => {
		const store = makeDisk()();
		await store.add([entry(2)]);
		expect(await store.missing([1, 2, 3].map((n) => entry(n).key))).toEqual([entry(1).key, entry(3).key]);
		expect(await store.missing([])).toEqual([]);
	});

	test(`${name}: the snapshot is the last one written, for every tab`, async () => {
		const open = makeDisk();
		const [one, two] = [open(), open()];
		expect(await one.cached()).toBeUndefined();
		await one.cache({ a: 1 });
		await two.cache({ a: 2 });
		expect(await one.cached()).toEqual({ a: 2 });
	});

	test(`${name}: what is kept does not change with what was handed in or out`, async () => {
		const store = makeDisk()();
		const value = { list: [1] };
		await store.add([{ key: 'e:1', value }]);
		value.list.push(2);
		((await all(store))[0]!.value as typeof value).list.push(3);
		expect(await all(store)).toEqual([{ key: 'e:1', value: { list: [1] } }]);
	});

	test(`${name}: eight tabs with 250 events each at once leave every event exactly once`, async () => {
		const open = makeDisk();
		const tabs = Array.from({ length: 8 }, open);
		await Promise.all(
			tabs.map(async (store, tab) => {
				for (let n = 0; n < 250; n++) await store.add([entry(tab * 250 + n), entry(n)], 'relaxed');
			})
		);
		expect((await all(open())).map(({ key }) => key)).toEqual(Array.from({ length: 2000 }, (_, n) => entry(n).key));
	});

	test(`${name}: another tab hears the lowest key added, the tab itself hears nothing`, async () => {
		const open = makeDisk();
		const [one, two] = [open(), open()];
		const heard: string[] = [];
		const stop = two.watch((lowest) => heard.push(`two ${lowest}`));
		one.watch((lowest) => heard.push(`one ${lowest}`));
		await one.add([entry(5), entry(4)]);
		await new Promise((done) => setTimeout(done, 20));
		stop();
		await one.add([entry(6)]);
		await new Promise((done) => setTimeout(done, 20));
		expect(heard).toEqual([`two ${entry(4).key}`]);
	});

	test(`${name}: a closed store opens again by itself`, async () => {
		const store = makeDisk()();
		await store.add([entry(1)]);
		store.close();
		await store.add([entry(2)]);
		expect(await store.count(...EVENTS)).toBe(2);
	});
}
