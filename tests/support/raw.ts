/** Looks into the browser's database past the course: what is in it, and not what the course says is in it. */
import type { Page } from '@playwright/test';
import type { LearnerEvent } from '../../src/lib/record/events.ts';

/** A page of the course's origin without any script of the course, so that nothing is healed before it is counted. */
export const quietPath = '/_app/version.json';

/**
 * All events of a record, as the page's database holds them, in the order of their keys. The page must
 * be one of the origin. Rejects when there is no such database, instead of making an empty one.
 * @param name of the database
 */
export async function rawEvents(page: Page, name = 'handoff'): Promise<LearnerEvent[]> {
	const entries = await page.evaluate(async (name) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		if (!(await indexedDB.databases()).some((one) => one.name === name)) throw new Error(`There is no database "${name}".`);
		const database = await done(indexedDB.open(name));
		const store = database.transaction('record').objectStore('record');
		const range = IDBKeyRange.bound('e:', 'e;');
		const [keys, values] = await Promise.all([done(store.getAllKeys(range)), done(store.getAll(range) as IDBRequest<LearnerEvent[]>)]);
		database.close();
		return keys.map((key, i) => [String(key), values[i]!] as const);
	}, name);
	for (const [key, event] of entries)
		if (key !== `e:${event.id}`) throw new Error(`An event stands under a key that is not its own: ${key}`);
	return entries.map(([, event]) => event);
}

/** Only the answers among the events of a record. */
export async function rawAnswers(page: Page, name?: string): Promise<Extract<LearnerEvent, { verb: 'answered' }>[]> {
	return (await rawEvents(page, name)).filter((event) => event.verb === 'answered');
}
