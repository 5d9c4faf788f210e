import { get, set } from 'idb-keyval';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { connect } from './connection.browser.ts';
import { fakeDisk, type Fault } from './testing/fake.ts';
import { idbStore } from './idb.browser.ts';
import { answer } from './testing/samples.ts';
import { storeContract } from './store.contract.ts';
import { entryOf, EVENTS, StoreTrouble } from './store.ts';

storeContract('IndexedDB', () => {
	const disk = fakeDisk();
	return () => idbStore(disk);
});

const one = [entryOf(answer(1))];
const kindOf = (work: Promise<unknown>) =>
	work.then(
		() => 'no trouble',
		(error: unknown) => (error instanceof StoreTrouble ? error.kind : error)
	);

/** A plan with these faults in a row, and then none. */
const first =
	(...faults: (Fault | undefined)[]) =>
	() =>
		faults.shift();

test('idb-keyval’s helpers work on the connection', async () => {
	const { use } = connect(fakeDisk());
	await set('s:x', { a: 1 }, use);
	expect(await get('s:x', use)).toEqual({ a: 1 });
});

test('no IndexedDB at all is told as missing, one that is not allowed as private', async () => {
	expect(await kindOf(idbStore({ ...fakeDisk(), factory: () => undefined }).add(one))).toBe('missing');
	expect(await kindOf(idbStore(fakeDisk(() => 'throw')).add(one))).toBe('private');
	const denied = () => {
		throw new DOMException('', 'SecurityError');
	};
	expect(await kindOf(idbStore({ ...fakeDisk(), factory: denied }).add(one))).toBe('private');
});

test('an opening that never answers is given up in time, and works later', async () => {
	const store = idbStore(fakeDisk(first('hang')));
	expect(await kindOf(store.add(one))).toBe('failing');
	await store.add(one);
	expect(await store.count(...EVENTS)).toBe(1);
});

test('an opening that another tab holds up is told as blocked', async () => {
	const request = {} as IDBOpenDBRequest;
	const factory = () =>
		({ open: () => (setTimeout(() => request.onblocked?.({} as IDBVersionChangeEvent)), request) }) as unknown as IDBFactory;
	expect(await kindOf(idbStore({ ...fakeDisk(), factory }).add(one))).toBe('blocked');
});

test.each<[string, (Fault | undefined)[]]>([
	['the connection is closing', [undefined, 'closing']],
	['the server is lost', [undefined, 'lost']],
	['opening fails', ['error', 'error']],
	['a transaction never ends', [undefined, 'hang']],
	['a transaction ends and nobody hears of it', [undefined, 'deaf']],
	['it happens four times', ['error', undefined, 'lost', undefined, 'closing', undefined, 'lost']]
])('when %s, the database is opened anew and nothing is lost', async (_, faults) => {
	const disk = new IDBFactory();
	await idbStore(fakeDisk(first(...faults), disk)).add(one);
	expect(await idbStore(fakeDisk(undefined, disk)).read(...EVENTS, 9)).toEqual(one);
});

test('a lost server stays lost on the old connection and is found on a new one', async () => {
	let connections = 0;
	const store = idbStore(fakeDisk((what) => (what === 'open' ? void connections++ : connections === 1 ? 'lost' : undefined)));
	await store.add(one);
	expect(connections).toBe(2);
});

test('a store that goes on failing says so in the end', async () => {
	expect(await kindOf(idbStore(fakeDisk((what) => (what === 'open' ? undefined : 'lost'))).add(one))).toBe('failing');
});

test('a full disk is told at once and not tried again', async () => {
	let tries = 0;
	const store = idbStore(fakeDisk((what) => (what === 'readwrite' && ++tries ? 'full' : undefined)));
	expect(await kindOf(store.add(one))).toBe('full');
	expect(tries).toBe(1);
	expect(await store.count(...EVENTS)).toBe(0);
});

test('another tab may upgrade the database: the store lets go and reads what it finds', async () => {
	const disk = new IDBFactory();
	const store = idbStore(fakeDisk(undefined, disk));
	await store.add(one);
	await new Promise<void>((done, fail) => {
		const request = disk.open('test', 2);
		request.onblocked = () => fail(new Error('The store held on.'));
		request.onsuccess = () => done(request.result.close());
	});
	expect(await store.read(...EVENTS, 9)).toEqual(one);
});

test('answers ask for the disk, mere reading does not', async () => {
	const asked: unknown[] = [];
	const disk = new IDBFactory();
	const options = fakeDisk(undefined, disk);
	const open = options.factory!()!;
	const factory = () =>
		({
			open: (name: string) => {
				const request = open.open(name);
				request.addEventListener('success', () => {
					const begin = request.result.transaction.bind(request.result);
					request.result.transaction = (names, mode, how) => (asked.push(how?.durability), begin(names, mode, how));
				});
				return request;
			}
		}) as unknown as IDBFactory;
	const store = idbStore({ ...options, factory });
	await store.add(one, 'strict');
	await store.add(one, 'relaxed');
	expect(asked).toEqual(['strict', 'relaxed']);
});
