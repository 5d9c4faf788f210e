/** The measurements of the part `record`: openings on fresh pages in turns, then answers in turns. */
import type { BrowserContext, Page } from '@playwright/test';
import { slowDown } from './browser.ts';
import type { AnswerCost } from './pages/record.ts';
import { longestTask, type Task } from './tasks.ts';

export const counts = [100, 1_000, 10_000, 100_000] as const;
export type Count = (typeof counts)[number];
export const openings = 15;
export const traced = 7;
export const answers = 30;

/** Everything measured of one record; ms, at 1x or 4x slower CPU as the names say. */
export interface Seen {
	open1: number[];
	open4: number[];
	/** The longest task of each traced opening. */
	tasks4: Task[];
	/** Counting alone, which an opening does to know whether its snapshot is whole. */
	count1: number[];
	/** Opening without a snapshot, once, and the longest task of another such opening. */
	anew4: number;
	anewTask4: Task;
	costs: AnswerCost[];
	/** The least: one put by hand into an empty database, each right after an answer. */
	plain: number[];
}

const nameOf = (count: Count) => `bench-${count}`;

/** A fresh page of the bench on a CPU `rate` times slower. */
async function fresh(context: BrowserContext, url: string, rate: number): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'bench' in window);
	await slowDown(page, rate);
	return page;
}

/** Does something on a page of its own. */
async function onPage<T>(context: BrowserContext, url: string, rate: number, work: (page: Page) => Promise<T>): Promise<T> {
	const page = await fresh(context, url, rate);
	try {
		return await work(page);
	} finally {
		await page.close();
	}
}

/** Fills a record for each count, opens and uses them, and gives back what was seen. */
export async function measureRecord(context: BrowserContext, url: string): Promise<Map<Count, Seen>> {
	const seen = new Map<Count, Seen>();
	for (const count of counts) {
		seen.set(count, { open1: [], open4: [], tasks4: [], count1: [], anew4: 0, anewTask4: { wall: 0, own: 0 }, costs: [], plain: [] });
		await onPage(context, url, 1, (page) =>
			page.evaluate(({ name, count }) => window.bench.fill(name, count), { name: nameOf(count), count })
		);
	}
	const open = (page: Page, count: Count) => page.evaluate((name) => window.bench.open(name), nameOf(count));
	const trace = (page: Page, count: Count) =>
		longestTask(context.browser()!, page, () => open(page, count), ['record-opening', 'record-open']);

	// The first round warms up.
	for (let i = 0; i <= openings; i++) {
		for (const [count, { open1, open4, tasks4, count1 }] of seen) {
			const at1 = await onPage(context, url, 1, (page) => open(page, count));
			const at4 = await onPage(context, url, 4, (page) => open(page, count));
			const counting = await onPage(context, url, 1, (page) => page.evaluate((name) => window.bench.count(name), nameOf(count)));
			if (i === 0) continue;
			open1.push(at1);
			open4.push(at4);
			count1.push(counting);
			if (i <= traced) tasks4.push(await onPage(context, url, 4, (page) => trace(page, count)));
		}
	}
	const pages = new Map<Count, Page>();
	for (const count of counts) pages.set(count, await fresh(context, url, 1));
	for (const [count, page] of pages) await open(page, count);
	for (let i = 0; i <= answers; i++) {
		for (const [count, page] of pages) {
			const { costs, plain } = seen.get(count)!;
			const [cost, least] = await page.evaluate(async (n) => [await window.bench.answer(n), await window.bench.plain(n)] as const, i);
			if (i === 0) continue;
			costs.push(cost);
			plain.push(least);
		}
	}
	for (const page of pages.values()) await page.close();
	// Last, because it takes the snapshots away: what an opening costs after a release that folds otherwise.
	for (const [count, found] of seen) {
		const forget = () => onPage(context, url, 1, (page) => page.evaluate((name) => window.bench.forgetSnapshot(name), nameOf(count)));
		await forget();
		found.anew4 = await onPage(context, url, 4, (page) => open(page, count));
		await forget();
		found.anewTask4 = await onPage(context, url, 4, (page) => trace(page, count));
	}
	return seen;
}
