/** The course after one visit, with the server switched off and no network. */
import { chromium, expect, test } from '@playwright/test';
import { forget, kept, started, trouble } from './support/page.ts';
import { pagesOf, serve } from './support/server.ts';

const lessons = pagesOf().filter((path) => path.startsWith('/lessons/'));

test('every lesson opens offline after one visit', async ({ page, context }) => {
	const server = await serve();
	await page.goto(server.url);
	await kept(page);
	await forget(page);
	await server.stop();
	await context.setOffline(true);

	const wrong = trouble(page);
	expect(lessons.length).toBeGreaterThan(0);
	for (const path of [...lessons, ...pagesOf()]) {
		await page.goto(server.url + path);
		await started(page);
		await expect(page, 'at its own address').toHaveURL((url) => url.pathname === path);
		await expect(page.getByRole('heading').first(), path).toBeVisible();
	}
	expect(wrong).toEqual([]);
});

test('links work offline, and a quiet line says that all of this works', async ({ page, context }) => {
	const server = await serve();
	await page.goto(server.url);
	await kept(page);
	await forget(page);
	await server.stop();
	await context.setOffline(true);
	const wrong = trouble(page);

	await expect(page.getByText('Offline. All of this works.')).toBeVisible();
	await page.locator('a[href*="lessons/"]').filter({ visible: true }).first().click();
	await expect(page).toHaveURL(/\/lessons\/./);
	await expect(page.getByRole('heading').first()).toBeVisible();
	await page.goto(`${server.url}${lessons[0]}/?from=a-letter`);
	await expect(page).toHaveURL(`${server.url}${lessons[0]}?from=a-letter`);
	await started(page);
	expect(wrong).toEqual([]);
});

test('the page about this device says when all is kept', async ({ page }) => {
	const server = await serve();
	await page.goto(`${server.url}/me`);
	await expect(page.getByText('Kept on this device')).toBeVisible({ timeout: 20_000 });
	await server.stop();
});

test('unknown addresses and streams go to the network', async ({ page, context }) => {
	const server = await serve();
	await page.goto(server.url);
	await kept(page);

	const answers: Record<string, [status: number, kept: boolean]> = {};
	page.on('response', (response) => (answers[new URL(response.url()).pathname] = [response.status(), response.fromServiceWorker()]));
	await page.evaluate(async (lesson) => {
		await fetch(lesson, { headers: { accept: 'text/event-stream' } });
		for (const path of ['/api/none', '/none.json', '/_app/version.json']) await fetch(path);
		await fetch('/none', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
		await fetch('/me');
	}, lessons[0]!);
	expect(answers[lessons[0]!]).toEqual([200, false]);
	expect(answers['/api/none']?.[1]).toBe(false);
	expect(answers['/none.json']).toEqual([404, false]);
	expect(answers['/none']?.[1]).toBe(false);
	expect(answers['/_app/version.json']).toEqual([200, false]);
	expect(answers['/me']).toEqual([200, true]);

	expect((await page.goto(`${server.url}/no/such/page`))?.status()).toBe(404);
	await server.stop();
	await context.setOffline(true);
	if (pagesOf().includes('/offline')) {
		await page.goto(`${server.url}/no/such/page?x=1`);
		await expect(page).toHaveURL(`${server.url}/offline?from=${encodeURIComponent('/no/such/page?x=1')}`);
		await started(page);
		await expect(page.getByRole('heading').first()).toBeVisible();
	}
});

test('without a service worker (plain http on a network address) the course works and says so', async () => {
	const server = await serve();
	// A name that is not localhost is what the address of a computer in the next room is to a browser.
	const browser = await chromium.launch({
		executablePath: process.env.HANDOFF_BROWSER ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--host-resolver-rules=MAP next-room.test 127.0.0.1']
	});
	const page = await browser.newPage();
	const wrong = trouble(page);
	await page.goto(`http://next-room.test:${server.port}/`);
	await started(page);
	expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
	await expect(page.getByText('Offline mode needs https or localhost.')).toBeVisible();
	await page.goto(`http://next-room.test:${server.port}${lessons[0]}`);
	await started(page);
	await expect(page.getByRole('heading').first()).toBeVisible();
	expect(wrong).toEqual([]);
	await browser.close();
	await server.stop();
});
