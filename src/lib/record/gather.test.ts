import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, isWhole, snapshotOf } from './gather.ts';
import { known, takeIn, createLedger } from './ledger.ts';
import { createDisk, memoryStore, type Disk } from './memory.ts';
import { arrange, fold } from './progress.ts';
import { answer, anyEvents, event } from './testing/samples.ts';
import { besides, entryOf, type RecordStore } from './store.ts';

/** A store that counts how many entries were read. */
function counting(disk: Disk): RecordStore & { entries: number } {
	const store = memoryStore(disk);
	const counter = { ...store, entries: 0 };
	counter.read = async (...args) => {
		const page = await store.read(...args);
		counter.entries += page.length;
		return page;
	};
	return counter;
}

const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => answer(from + i, { item: `i${i % 9}` }));

/** A disk with these events, and a snapshot of the first `count`. */
async function diskWith(events: ReturnType<typeof many>, count = 0) {
	const disk = createDisk();
	const store = memoryStore(disk);
	await store.add(events.slice(0, count).map(entryOf));
	if (count) await store.cache(snapshotOf((await gather(store, [])).ledger));
	await store.add(events.slice(count).map(entryOf));
	return disk;
}

test('a record opens to the fold of all its events, whatever was kept as a snapshot and whatever waits', () =>
	fc.assert(
		fc.asyncProperty(anyEvents, fc.nat(60), fc.nat(20), async (events, count, waiting) => {
			const disk = await diskWith(events, Math.min(count, events.length));
			const { ledger } = await gather(memoryStore(disk), events.slice(0, waiting));
			expect(ledger.progress).toEqual(fold(events));
			const pending = await gather(memoryStore(await diskWith(events.slice(waiting))), events.slice(0, waiting));
			expect(pending.ledger.progress).toEqual(fold(events));
			expect(known(pending.ledger)).toBe(events.slice(waiting).length);
		})
	));

test('with a snapshot only the events after it are read', async () => {
	const store = counting(await diskWith(many(1, 3000), 2990));
	const { ledger, fresh } = await gather(store, []);
	expect([store.entries, fresh, known(ledger)]).toEqual([9, true, 2999]);
});

test('a snapshot that is trusted is not counted, and is found out afterwards', async () => {
	const disk = await diskWith(many(10, 700), 680);
	const store = memoryStore(disk);
	let counts = 0;
	const uncounted = { ...store, count: async () => ++counts };
	const { ledger, fresh } = await gather(uncounted, [], true);
	expect([fresh, counts, ledger.progress]).toEqual([true, 0, fold(many(10, 700))]);
	await store.add([entryOf(answer(900))]);
	expect(await isWhole(store, ledger)).toBe(true);
	await store.add([entryOf(answer(3))]);
	expect(await isWhole(store, ledger)).toBe(false);
});

test('when an older event arrived from elsewhere, everything is folded again', async () => {
	const disk = await diskWith(many(10, 700), 680);
	const late = answer(3);
	await memoryStore(disk).add([entryOf(late)]);
	const { ledger, fresh } = await gather(memoryStore(disk), []);
	expect(fresh).toBe(false);
	expect(ledger.progress).toEqual(fold([late, ...many(10, 700)]));
});

test.each<[string, (snapshot: { json: string } & Record<string, unknown>) => unknown]>([
	['of another fold', (s) => ({ ...s, fold: 0 })],
	['with a scratch in it', (s) => ({ ...s, json: s.json.replace('"right":true', '"right":fals') })],
	['that counts wrongly', (s) => ({ ...s, count: 1 })],
	['that is something else', () => 'snapshot'],
	['that is half there', ({ json }) => ({ json })]
])('a snapshot %s is not believed', async (_, spoil) => {
	const disk = await diskWith(many(1, 50), 40);
	disk.snapshot = JSON.stringify(spoil(JSON.parse(disk.snapshot!) as never));
	const { ledger, fresh } = await gather(memoryStore(disk), []);
	expect(fresh).toBe(false);
	expect(ledger.progress).toEqual(fold(many(1, 50)));
});

test('what was taken back after thousands of events is gone from the fold', async () => {
	const events = many(1, 3000);
	const back = event(4000, { verb: 'voided', event: events[0]!.id });
	const { ledger } = await gather(memoryStore(await diskWith([...events, back])), []);
	expect(ledger.progress).toEqual(fold([...events, back]));
	expect(ledger.progress.counts.answers).toBe(2998);
});

test('newer and damaged entries are counted, not folded, and still known after a snapshot', async () => {
	const disk = createDisk();
	const store = memoryStore(disk);
	await store.add([
		entryOf(answer(1)),
		{ key: 'e:x', value: { id: 'x', v: 2 } },
		{ key: 'e:y', value: { id: 'y' } },
		{ key: entryOf(answer(2)).key, value: answer(3) }
	]);
	const first = (await gather(store, [])).ledger;
	await store.cache(snapshotOf(first));
	for (const { ledger } of [{ ledger: first }, await gather(store, [])]) {
		expect([ledger.newer.size, ledger.damaged.size, known(ledger)]).toEqual([1, 2, 4]);
		expect(ledger.progress).toEqual(fold([answer(1)]));
	}
});

test('a whole event beside a damaged one is folded once, also when both are whole after all', async () => {
	const disk = createDisk();
	const [one, two] = [answer(1), answer(2)].map(entryOf);
	await memoryStore(disk).add([
		{ ...one!, value: 'scratch' },
		{ ...one!, key: besides(one!.key) },
		two!,
		{ ...two!, key: besides(two!.key) }
	]);
	const { ledger } = await gather(memoryStore(disk), []);
	expect(ledger.progress).toEqual(fold([answer(1), answer(2)]));
});

test('a ledger takes events in any order and shows the fold of them all', () => {
	fc.assert(
		fc.property(
			anyEvents.chain((events) => fc.tuple(fc.constant(events), fc.nat(events.length))),
			([events, cut]) => {
				const base = arrange(events).slice(0, cut);
				const ledger = createLedger(fold(base), base.length);
				const rest = events.filter((each) => !base.includes(each));
				const [first, ...others] = rest;
				const fits = (!first || takeIn(ledger, [first])) && takeIn(ledger, others) && takeIn(ledger, rest);
				if (fits) expect(ledger.progress).toEqual(fold(events));
				else expect(rest.some(({ verb }) => verb === 'voided')).toBe(true);
			}
		)
	);
});
