/** What learners see of a new version, and what they must never see. The old version's files are gone from the server each time. */
import { join } from 'node:path';
import { expect as brief, test, type BrowserContext, type Page } from '@playwright/test';
import { root } from '../scripts/setup.mjs';
import {
	caches,
	closeQuestion,
	comeBack,
	forget,
	kept,
	mark,
	marked,
	openQuestion,
	started,
	trouble,
	version,
	waiting
} from './support/page.ts';
import { firstBuild, immutableOf, pagesOf, secondBuild, serve, spoiled, versionOf, type Server } from './support/server.ts';

// A new version is some seconds of work for a busy machine.
const expect = brief.configure({ timeout: 15_000 });

// One after the other, so that the second version is built once.
test.describe.configure({ mode: 'default', timeout: 90_000 });

let second = '';
let server: Server;
const first = versionOf(firstBuild);
const lessons = pagesOf().filter((path) => path.startsWith('/lessons/'));

test.beforeAll(() => {
	second = secondBuild();
});
test.beforeEach(async () => {
	server = await serve();
});
test.afterEach(() => server.stop());

/** Puts another version where the first was. */
async function deploy(build: string): Promise<void> {
	await server.stop();
	server = await serve(build, server.port);
}

/** Opens a page of the first version, all of which is kept. */
async function open(context: BrowserContext, path = '/'): Promise<Page> {
	const page = await context.newPage();
	await page.goto(server.url + path);
	await started(page);
	await kept(page);
	return page;
}

const offer = (page: Page) => page.getByRole('region', { name: 'New version' });

test('a new version is offered, and taken only when the learner says so', async ({ context }) => {
	const page = await open(context);
	await deploy(second);
	await mark(page);
	await comeBack(page);
	await expect(offer(page)).toBeVisible();
	await page.waitForTimeout(1500);
	expect(await marked(page)).toBe(true);

	await offer(page).getByRole('button', { name: 'Update now' }).click();
	await expect.poll(() => marked(page)).toBe(false);
	await started(page);
	expect(await version(page)).toBe('second');
	await expect(offer(page)).toHaveCount(0);
	await expect.poll(() => caches(page)).toEqual(['handoff / second']);
});

test('Later is asked once, and means the next start', async ({ context }) => {
	const page = await open(context);
	const other = await open(context, '/me');
	await deploy(second);
	await comeBack(page);
	await expect(offer(other)).toBeVisible();
	await offer(page).getByRole('button', { name: 'Later' }).click();
	await expect(offer(page)).toHaveCount(0);
	await expect(offer(other)).toHaveCount(0);
	await page.reload();
	await started(page);
	await comeBack(page);
	await page.waitForTimeout(1500);
	await expect(offer(page)).toHaveCount(0);
	expect(await version(page)).toBe(first);

	await page.close();
	await other.close();
	const next = await context.newPage();
	// Some time passes before a learner starts again, and the browser uses it.
	await next.waitForTimeout(3000);
	await next.goto(server.url);
	await started(next);
	expect(await version(next)).toBe('second');
	await expect(offer(next)).toHaveCount(0);
});

test('an update is offered and never interrupts an open question', async ({ context }) => {
	const learning = await open(context, lessons[0]);
	await openQuestion(learning);
	await mark(learning);
	const other = await open(context);
	await deploy(second);
	await comeBack(other);
	await expect(offer(other)).toBeVisible();
	await waiting(learning);
	await expect(offer(learning)).toHaveCount(0);

	await offer(other).getByRole('button', { name: 'Update now' }).click();
	await expect.poll(() => version(other).catch(() => null)).toBe('second');
	await learning.waitForTimeout(2000);
	expect(await marked(learning)).toBe(true);
	await expect(learning.getByRole('radio', { checked: true })).toHaveCount(1);

	await closeQuestion(learning);
	await expect.poll(() => marked(learning)).toBe(false);
	await expect.poll(() => version(learning).catch(() => null)).toBe('second');
	await expect(learning).toHaveURL(new RegExp(`${lessons[0]}(#.*)?$`));
});

test('a stale tab goes on working after another tab updated, and old caches are dropped when it is gone', async ({ context }) => {
	const stale = await open(context, lessons[0]);
	await openQuestion(stale);
	const wrong = trouble(stale);
	const other = await open(context);
	await deploy(second);
	await comeBack(other);
	await offer(other).getByRole('button', { name: 'Update now' }).click();
	await expect.poll(() => version(other).catch(() => null)).toBe('second');
	await started(other);
	await other.waitForTimeout(3000);

	// No file of the first version is on the server any more, and each is there for the tab that runs it.
	const own = [...immutableOf(firstBuild)];
	expect(own.filter((file) => !immutableOf(second).has(file)).length).toBeGreaterThan(10);
	await forget(stale);
	const missing = await stale.evaluate(async (files) => {
		const lost = [];
		for (const file of files)
			if (
				!(await fetch(file).then(
					({ ok }) => ok,
					() => false
				))
			)
				lost.push(file);
		return lost;
	}, own);
	expect(missing).toEqual([]);
	expect(await caches(other)).toEqual([`handoff / ${first}`, 'handoff / second']);
	expect(wrong).toEqual([]);

	await closeQuestion(stale);
	await expect.poll(() => version(stale).catch(() => null)).toBe('second');
	await expect.poll(() => caches(other)).toEqual(['handoff / second']);
});

test('a tab that is asleep keeps the version it may wake up in', async ({ context }) => {
	const asleep = await context.newPage();
	// A browser under test does not really put a tab to sleep; what matters is that it does not answer.
	await asleep.addInitScript(() => {
		navigator.serviceWorker.addEventListener('message', (event) => {
			if (document.documentElement.hasAttribute('data-asleep')) event.stopImmediatePropagation();
		});
	});
	await asleep.goto(server.url + lessons[0]);
	await kept(asleep);
	await openQuestion(asleep);
	const other = await open(context);
	await asleep.evaluate(() => document.documentElement.setAttribute('data-asleep', ''));
	await deploy(second);
	await comeBack(other);
	await offer(other).getByRole('button', { name: 'Update now' }).click();
	await expect.poll(() => version(other).catch(() => null)).toBe('second');
	await started(other);
	await other.waitForTimeout(4000);
	expect(await caches(other)).toContain(`handoff / ${first}`);

	await asleep.evaluate(() => document.documentElement.removeAttribute('data-asleep'));
	await closeQuestion(asleep);
	await expect.poll(() => version(asleep).catch(() => null)).toBe('second');
	await expect.poll(() => caches(other)).toEqual(['handoff / second']);
});

test('a version is never mixed', async ({ context }) => {
	const page = await open(context);
	const loaded = new Set<string>();
	page.on('response', (response) => loaded.add(new URL(response.url()).pathname));
	const foreign = (build: string) => [...loaded].filter((path) => path.startsWith('/_app/immutable/') && !immutableOf(build).has(path));

	await deploy(second);
	await comeBack(page);
	await waiting(page);
	await forget(page);
	for (const path of lessons) {
		await page.goto(server.url + path);
		await started(page);
		expect(await version(page), path).toBe(first);
	}
	expect(loaded.size).toBeGreaterThan(5);
	expect(foreign(firstBuild)).toEqual([]);

	await page.goto(server.url);
	await offer(page).getByRole('button', { name: 'Update now' }).click();
	await expect.poll(() => version(page).catch(() => null)).toBe('second');
	await started(page);
	loaded.clear();
	for (const path of lessons) {
		await page.goto(server.url + path);
		await started(page);
		expect(await version(page), path).toBe('second');
	}
	expect(loaded.size).toBeGreaterThan(5);
	expect(foreign(second)).toEqual([]);
});

test('a new version that is not whole is not taken, and the old one goes on', async ({ context }) => {
	const page = await open(context);
	const html = `prerendered${lessons[0]}.html`;
	await deploy(spoiled(second, 'half-version', { [html]: join(firstBuild, html) }));
	const why = await page.evaluate(async () => {
		const failed = new Promise<string>((tell) =>
			navigator.serviceWorker.addEventListener('message', ({ data }) => data.type === 'failed' && tell(data.why))
		);
		await (await navigator.serviceWorker.getRegistration())!.update();
		return failed;
	});
	expect(why).toBe(`${lessons[0]} is of version ${first}, not second`);
	await page.waitForTimeout(500);
	await expect(offer(page)).toHaveCount(0);
	await page.goto(server.url + lessons[0]);
	await started(page);
	expect(await version(page)).toBe(first);

	await page.goto(server.url);
	await deploy(second);
	// The browser may still be busy with the other one, which it looked at when the page was opened.
	await expect(async () => {
		await comeBack(page);
		await brief(offer(page)).toBeVisible();
	}).toPass({ timeout: 40_000 });
});

test('the kill switch removes the worker and all it kept, and the course goes on', async ({ context }) => {
	const page = await open(context);
	await mark(page);
	await deploy(spoiled(firstBuild, 'kill-switch', { 'client/service-worker.js': join(root, 'src/service-worker/kill-switch.js') }));
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(() => caches(page)).toEqual([]);
	await page.waitForTimeout(1000);
	expect(await marked(page)).toBe(true);

	const response = await page.goto(server.url + lessons[0]);
	await started(page);
	expect(response?.fromServiceWorker()).toBe(false);
	await expect(page.getByRole('heading').first()).toBeVisible();
});
