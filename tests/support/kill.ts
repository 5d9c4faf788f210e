/**
 * Kills a real browser (SIGKILL, the whole process group) at the moment the screen says Saved, and looks
 * after each relaunch whether every answer that was called saved is in the database. The database is read
 * before any script of the course runs, so that the second copy cannot heal what is missing.
 */
import type { Browser, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './chromium.ts';
import { installDriver } from './driver.ts';
import { startKillable, within, type Killable } from './killable.ts';
import { quizPaths } from './quizzes.ts';
import { quietPath, rawAnswers } from './raw.ts';

export interface KillResult {
	/** Kills done, each after one answer that the screen called saved. */
	kills: number;
	/** Ids of answers that were called saved and are not in the database after a relaunch. */
	lost: string[];
	/** Ids in the database that no answer of these rounds gave: an answer kept twice. */
	surplus: string[];
}

export interface KillOptions {
	/** Where the course is served. */
	baseURL: string;
	/** Is told after each kill. */
	killed?: (count: number) => void;
}

/**
 * Runs inside the page: tells which answers went to the database, in the very turn in which the screen
 * comes to say Saved. A fresh quiz says nothing about saving before its first answer.
 */
function tellWhenSaved(): void {
	const written: string[] = [];
	const { add } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.add = function (value: { verb?: string; id?: string }, key) {
		if (value.verb === 'answered') written.push(value.id ?? '');
		return add.call(this, value, key);
	};
	const observer = new MutationObserver(() => {
		if (!document.querySelector('[data-saving="saved"]')) return;
		observer.disconnect();
		void (window as unknown as { saved(ids: string[]): Promise<void> }).saved(written);
	});
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-saving'] });
}

/** A page of the profile, without a script of the course on it. */
async function quietPage(client: Browser, baseURL: string): Promise<Page> {
	const context = client.contexts()[0]!;
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(new URL(quietPath, baseURL).href, { timeout: 30_000 });
	return page;
}

/**
 * Answers, kills, relaunches and looks, `n` times. Takes about 2 s a round. Rejects when a round cannot
 * be done at all: no browser, no quiz, no word of saving within 30 s.
 */
export async function killRounds(n: number, { baseURL, killed }: KillOptions): Promise<KillResult> {
	const quizzes = await quizPaths(baseURL);
	mkdirSync(scratch, { recursive: true });
	const profile = mkdtempSync(join(scratch, 'kill-'));
	const saved = new Set<string>();
	const lost = new Set<string>();
	const surplus = new Set<string>();
	let browser: Killable | undefined;
	try {
		for (let round = 0; ; round++) {
			browser = await startKillable(profile);
			const page = await quietPage(browser.client, baseURL);
			if (round > 0) {
				const there = new Set((await rawAnswers(page)).map(({ id }) => id));
				for (const id of saved) if (!there.has(id)) lost.add(id);
				for (const id of there) if (!saved.has(id)) surplus.add(id);
			}
			if (round === n) return { kills: round, lost: [...lost], surplus: [...surplus] };
			const ids = await within(
				30_000,
				'An answer',
				answerAndKill(page, browser.kill, new URL(quizzes[round % quizzes.length]!, baseURL).href)
			);
			if (ids.length !== 1) throw new Error(`The screen said Saved after ${ids.length} writes of an answer.`);
			for (const id of ids) saved.add(id);
			await within(10_000, 'The end of the browser', browser.ended);
			killed?.(round + 1);
		}
	} finally {
		browser?.kill();
		await browser?.ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** Answers one question; kills as soon as it is called saved. Gives the ids of what was written for it. */
async function answerAndKill(page: Page, kill: () => void, quiz: string): Promise<string[]> {
	const told = Promise.withResolvers<string[]>();
	await page.exposeFunction('saved', (ids: string[]) => {
		kill();
		told.resolve(ids);
	});
	await page.addInitScript(installDriver);
	await page.addInitScript(tellWhenSaved);
	await page.goto(quiz, { timeout: 30_000 });
	// The kill cuts this call off, so that it fails does not matter, unless there was nothing to answer.
	page
		.evaluate(() => window.driver.answer())
		.catch((error: Error) => {
			if (!/closed|crashed|detached/i.test(error.message)) told.reject(error);
		});
	return told.promise;
}
