/** What tests of offline and updates look at in an open page. */
import { expect, type Page } from '@playwright/test';

/** Waits until the course is kept on the device and the page is served from there. */
export async function kept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until the page runs: a lesson says so itself, and Kit puts its announcer into every other page. */
export async function started(page: Page): Promise<void> {
	await expect(page.locator('.steps.started, #svelte-announcer').first()).toBeAttached();
}

/** The version that the open page names. */
export function version(page: Page): Promise<string | null> {
	return page.locator('meta[name="version"]').getAttribute('content');
}

/** Marks the document, so that `marked` tells whether it is still the same one or was loaded anew. */
export async function mark(page: Page): Promise<void> {
	await page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
}
export function marked(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.hasAttribute('data-mark')).catch(() => false);
}

/** Names of the worker's caches; the record has one of its own. */
export function caches(page: Page): Promise<string[]> {
	return page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith('handoff /')));
}

/** Empties the browser's own cache, which would hide what the worker lacks. */
export async function forget(page: Page): Promise<void> {
	await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
}

/** Collects what goes wrong in a page: errors, and files of the course that could not be loaded. */
export function trouble(page: Page): string[] {
	const all: string[] = [];
	page.on('pageerror', (error) => all.push(error.message));
	page.on('requestfailed', (request) => {
		// Leaving a page breaks off what it was loading; whether there is a newer version is only known with a network.
		if (request.failure()?.errorText === 'net::ERR_ABORTED' || request.url().endsWith('/_app/version.json')) return;
		all.push(`${request.url()}: ${request.failure()?.errorText}`);
	});
	return all;
}

/** Comes back to the tab, which is when the course looks for a new version. */
export async function comeBack(page: Page): Promise<void> {
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

/** Waits until a new version has been kept beside the active one. */
export async function waiting(page: Page): Promise<void> {
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
}

/** Goes on in a lesson until a question is there, and chooses an option without handing it in. */
export async function openQuestion(page: Page): Promise<void> {
	const option = page.getByRole('radio').first();
	for (let step = 0; step < 12 && !(await option.isVisible()); step++) {
		await page
			.getByRole('button', { name: /^Continue/ })
			.first()
			.click();
		await page.waitForTimeout(100);
	}
	await option.check({ force: true });
}

/** Hands the answer in, which closes the question. */
export async function closeQuestion(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^(Sure|Guess)$/ })
		.first()
		.click();
}
