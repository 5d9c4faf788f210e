import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzBackups } from './backup.fuzz.ts';
import { exportBackup, MAX_BYTES, previewRestore, readBackup } from './backup.ts';
import { entriesOf, readAll, restoreInto, type Everything } from './copying.ts';
import { createDisk, memoryStore } from './memory.ts';
import { arrange } from './progress.ts';
import { answer, anyDamaged, anyEvents, anyNewer, event } from './testing/samples.ts';
import { entryOf } from './store.ts';

const made = { at: 1.7e12, edition: '2026-08' };
const anyRecord: fc.Arbitrary<Everything> = fc
	.record({ events: anyEvents, newer: anyNewer, damaged: anyDamaged })
	.map(({ events, newer, damaged }) => ({ events: arrange(events), newer: arrange(newer), damaged }));

function whole(text: string) {
	const copy = readBackup(text);
	if (!copy.ok) throw new Error(copy.sentence);
	return copy;
}

async function restored(...copies: Everything[]) {
	const disk = createDisk();
	for (const copy of copies) await restoreInto(memoryStore(disk), copy);
	return disk;
}

test('what is read from a copy is what was copied', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const { events, newer, damaged, summary } = whole(exportBackup(record, made));
			expect({ events, newer, damaged }).toEqual(record);
			expect(summary).toEqual({ events: events.length, newer: newer.length, damaged: damaged.length, ...made, broken: false });
		})
	);
});

test('a record restored somewhere else and copied again is the same file', () =>
	fc.assert(
		fc.asyncProperty(anyRecord, async (record) => {
			const text = exportBackup(record, made);
			const there = await readAll(memoryStore(await restored(whole(text))));
			expect(JSON.parse(exportBackup({ ...there, damaged: [] }, made))).toEqual(JSON.parse(exportBackup({ ...record, damaged: [] }, made)));
			expect(new Set(there.damaged.map((raw) => JSON.stringify(raw)))).toEqual(new Set(record.damaged.map((raw) => JSON.stringify(raw))));
		})
	));

test('restoring twice is restoring once', () =>
	fc.assert(
		fc.asyncProperty(anyRecord, async (record) => {
			const once = await restored(record);
			expect((await restored(record, record)).entries).toEqual(once.entries);
			expect(await restoreInto(memoryStore(once), record)).toBe(0);
		})
	));

test('two copies give the same record in either order', () =>
	fc.assert(
		fc.asyncProperty(anyRecord, fc.nat(60), fc.nat(60), async (record, a, b) => {
			const one = { ...record, events: record.events.slice(Math.min(a, 20)) };
			const two = { ...record, events: record.events.slice(0, b), damaged: [] };
			expect(new Map([...(await restored(one, two)).entries].sort())).toEqual(new Map([...(await restored(two, one)).entries].sort()));
		})
	));

test('what a newer version made is handed on byte for byte', () =>
	fc.assert(
		fc.asyncProperty(anyNewer, async (newer) => {
			const lines = (record: Everything) => exportBackup(record, made).split('\n');
			const there = await readAll(memoryStore(await restored({ events: [], newer, damaged: [] })));
			expect(lines(there)).toEqual(lines({ events: [], newer, damaged: [] }));
		})
	));

test('a preview tells exactly what a restore then does', () =>
	fc.assert(
		fc.asyncProperty(anyRecord, fc.nat(60), async (record, n) => {
			const disk = await restored({ ...record, events: record.events.slice(0, n), damaged: record.damaged.slice(0, 2) });
			const preview = previewRestore(await readAll(memoryStore(disk)), record);
			expect(await restoreInto(memoryStore(disk), record)).toBe(preview.fresh + preview.newer + preview.aside);
			expect(preview.here).toBe(Math.min(n, record.events.length));
		})
	));

test('a preview names the first and the last day', () => {
	const none = { events: [], newer: [], damaged: [] };
	expect(previewRestore(none, { ...none, events: [answer(1, {}, 500), answer(2, {}, 100)] })).toMatchObject({
		fresh: 2,
		first: 100,
		last: 500
	});
	expect(previewRestore(none, none)).toMatchObject({ fresh: 0, first: null, last: null });
});

test('a restore that was broken off is simply done again', async () => {
	const disk = createDisk();
	const record = { events: Array.from({ length: 1200 }, (_, n) => answer(n)), newer: [], damaged: [] };
	let batches = 0;
	const store = memoryStore(disk);
	const failing = {
		...store,
		add: (...args: Parameters<typeof store.add>) => (++batches === 2 ? Promise.reject(new Error('power cut')) : store.add(...args))
	};
	await expect(restoreInto(failing, record)).rejects.toThrow('power cut');
	expect(disk.entries.size).toBe(500);
	expect(await restoreInto(failing, record)).toBe(700);
	expect(disk.entries.size).toBe(1200);
});

test('a whole event out of a copy goes beside a damaged one, and both are kept', async () => {
	const disk = createDisk();
	const store = memoryStore(disk);
	await store.add([{ ...entryOf(answer(1)), value: 'scratch' }]);
	const copy = { events: [answer(1)], newer: [], damaged: [] };
	expect([await restoreInto(store, copy), await restoreInto(store, copy)]).toEqual([1, 0]);
	expect(await readAll(store)).toMatchObject({ events: [answer(1)], damaged: ['scratch'] });
});

test.each([
	['not JSON', 'hello'],
	['empty', ''],
	['somebody else’s JSON', '{"format":"something","v":1}'],
	['a list', '[]'],
	['null', 'null'],
	['a page that names the format', '<html>handoff-record</html>'],
	['from a newer version', '{"format":"handoff-record","v":2,"events":[]}'],
	['too deep', `{"format":"handoff-record","v":1,"events":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
	['broken beyond reading', '{"format":"handoff-record","v":1,"events":[\n{"id":"000']
])('a file that is %s is refused with a sentence that says nothing was changed', (_, text) => {
	expect(readBackup(text)).toEqual({ ok: false, sentence: expect.stringMatching(/^[A-Z].*\. Nothing was changed\.$/s) as unknown });
});

test('a file that is too large is refused before anything in it is read', () => {
	const text = '{"format":"handoff-record"'.padEnd(MAX_BYTES + 1, ' ');
	expect(readBackup(text)).toMatchObject({ ok: false });
});

test('a file with more entries than any record is refused', () => {
	expect(readBackup(`{"format":"handoff-record","v":1,"events":[${'1,'.repeat(600_000)}1]}`)).toMatchObject({ ok: false });
});

test('of a file that is cut off, every whole line is read', () => {
	const text = exportBackup({ events: [answer(1), answer(2), answer(3)], newer: [], damaged: [] }, made);
	const copy = whole(text.slice(0, text.indexOf(answer(3).id) + 10));
	expect(copy).toMatchObject({ events: [answer(1), answer(2)], summary: { events: 2, damaged: 1, broken: true } });
});

test('damaged entries are put aside and the rest is offered', () => {
	const text = exportBackup({ events: [answer(1), { ...answer(2), scaled: 7 } as never], newer: [], damaged: [] }, made);
	expect(whole(text)).toMatchObject({ events: [answer(1)], damaged: [{ scaled: 7 }], summary: { events: 1, damaged: 1 } });
});

test('of two events under one id one counts and the other is put aside, whatever their order', () => {
	const two = [answer(1, { response: 'a' }), answer(1, { response: 'b' })];
	const read = (events: typeof two) => whole(`{"format":"handoff-record","v":1,"events":${JSON.stringify(events)}}`);
	expect(read(two)).toEqual(read([...two].reverse()));
	expect(read(two)).toMatchObject({ events: [{ response: 'a' }], damaged: [{ response: 'b' }] });
});

test('what is nested too deeply to be read again is copied as a text', () => {
	const deep = JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown;
	expect(whole(exportBackup({ events: [], newer: [], damaged: [deep] }, made)).damaged).toEqual([JSON.stringify(deep)]);
});

test('a copy by an editor that changed only the white space is the same copy', () => {
	const record = { events: [answer(1), event(2, { verb: 'recalled', lesson: 'l', text: 'a\n"b"\\{[' })], newer: [], damaged: [] };
	const text = `\ufeff${JSON.stringify(JSON.parse(exportBackup(record, made)), null, 4)}`;
	expect(entriesOf(whole(text))).toEqual(entriesOf(record));
});

test('a thousand spoilt copies: nothing throws, nothing is lost, nothing is added twice', async () => {
	expect(await fuzzBackups(1000, 20260)).toMatchObject({ runs: 1000, threw: 0, lost: 0, unsteady: 0 });
}, 60_000);
