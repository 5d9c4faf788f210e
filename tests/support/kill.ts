/**
 * Kills a real browser (SIGKILL, the whole process group) at the moment the screen says Saved, and looks
 * after each relaunch whether every answer that was called saved is in the database. The database is read
 * before any script of the course runs, so that the second copy cannot heal what is missing.
 */
import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { args, executablePath, scratch } from './chromium.ts';
import { installDriver } from './driver.ts';
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

const within = <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
	let timer: NodeJS.Timeout;
	const late = new Promise<never>(
		(_, reject) => (timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s.`)), ms))
	);
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** A browser of its own process group on a profile, and how to kill it. */
async function start(profile: string) {
	const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--password-store=basic', '--window-size=390,844'];
	const browser: ChildProcess = spawn(executablePath, [...args, ...own, 'about:blank'], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
	const kill = () => {
		try {
			if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};
	process.once('exit', kill);
	void ended.then(() => process.off('exit', kill));
	const listening = new Promise<string>((resolve, reject) => {
		let said = '';
		browser.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		void ended.then(() => reject(new Error(`The browser ended before it could be used: ${said.slice(-500)}`)));
	});
	try {
		const address = await within(30_000, 'Starting the browser', listening);
		return { kill, ended, client: await chromium.connectOverCDP(address, { timeout: 30_000 }) };
	} catch (error) {
		kill();
		throw error;
	}
}

/**
 * Runs inside the page: gives one answer and tells which events went to the database for it, in the very
 * turn in which the screen comes to say Saved. A fresh quiz says nothing about saving before its first answer.
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

/** Waits for a page of the profile, without a script of the course on it. */
async function quietPage(client: Awaited<ReturnType<typeof start>>['client'], baseURL: string): Promise<Page> {
	const context = client.contexts()[0]!;
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(new URL(quietPath, baseURL).href, { timeout: 30_000 });
	return page;
}

/**
 * Answers, kills, relaunches and looks, `n` times. Takes about 2 s a round. Rejects when a round cannot
 * be done at all: no browser, no quiz, no word of saving within 20 s.
 */
export async function killRounds(n: number, { baseURL, killed }: KillOptions): Promise<KillResult> {
	const quizzes = await quizPaths(baseURL);
	mkdirSync(scratch, { recursive: true });
	const profile = mkdtempSync(join(scratch, 'kill-'));
	const saved = new Set<string>();
	const lost = new Set<string>();
	const surplus = new Set<string>();
	let browser: Awaited<ReturnType<typeof start>> | undefined;
	try {
		for (let round = 0; ; round++) {
			browser = await start(profile);
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
