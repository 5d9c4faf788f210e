import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { args, executablePath } from './support/chromium.ts';
import { lessons, stepAsking } from './support/course.ts';

/** A browser with a profile on disk, which outlives the browser. */
function open(profile: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, { executablePath, args, viewport: { width: 390, height: 844 } });
}

test('a learner resumes at the exact step after closing the browser', async ({ baseURL }) => {
	const profile = mkdtempSync(join(tmpdir(), 'handoff-'));
	const lesson = lessons[0]!;
	try {
		let browser = await open(profile);
		let page = browser.pages()[0]!;
		await page.goto(`${baseURL}/lessons/${lesson.id}`);
		const second = lesson.steps[1]!;
		await expect(page.locator('.step[data-now]')).toBeVisible();
		await page.getByRole('radio').first().check({ force: true });
		await page
			.getByRole('button', { name: 'Guess', exact: true })
			.or(page.getByRole('button', { name: 'Keep my guess' }))
			.first()
			.click();
		await page
			.getByRole('button', { name: /^Continue/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 2, name: second.title })).toBeVisible();
		await page.goto(`${baseURL}/lessons/${lesson.id}#${lesson.steps[4]!.id}`);
		await expect(page.getByRole('heading', { level: 2, name: lesson.steps[4]!.title })).toBeVisible();
		await expect(page.locator('[data-saving="saved"]')).toBeVisible();
		await browser.close();

		browser = await open(profile);
		page = browser.pages()[0]!;
		await page.goto(`${baseURL}/`);
		const on = page.getByRole('link', { name: /^Continue/ });
		await expect(on).toHaveAttribute('href', new RegExp(`${lesson.id}#${lesson.steps[4]!.id}$`));
		await on.click();
		await expect(page.getByRole('heading', { level: 2, name: lesson.steps[4]!.title })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: lesson.steps[0]!.title })).toBeHidden();

		// The same without the step in the address: the record knows.
		await page.goto(`${baseURL}/lessons/${lesson.id}`);
		await expect(page.getByRole('heading', { level: 2, name: lesson.steps[4]!.title })).toBeVisible();
		await browser.close();
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
});

test('an answer stands as it was given when the page is opened again', async ({ page }) => {
	const { path } = stepAsking('choice')!;
	await page.goto(path);
	await page.locator('.step[data-now]').getByRole('radio').nth(1).check({ force: true });
	await page.getByRole('button', { name: 'Sure', exact: true }).click();
	const verdict = page.locator('.step[data-now]').getByRole('heading', { name: /^(Right|Not yet)$/ });
	const word = await verdict.textContent();
	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
	await page.reload();
	await expect(verdict).toHaveText(word!);
	await expect(page.locator('.step[data-now]').getByText(/^Your answer, sure/)).toBeVisible();
});

test('Back goes to the step before, and forward again', async ({ page }) => {
	const lesson = lessons[0]!;
	await page.goto(`/lessons/${lesson.id}#${lesson.steps[1]!.id}`);
	await page
		.getByRole('button', { name: 'Steps of this lesson' })
		.or(page.locator('summary[aria-label="Steps of this lesson"]'))
		.first()
		.click();
	await page.getByRole('link', { name: lesson.steps[5]!.title }).click();
	await expect(page.getByRole('heading', { level: 2, name: lesson.steps[5]!.title })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 2, name: lesson.steps[1]!.title })).toBeVisible();
});

test('a lesson read to its end is marked as read, and the next one is offered', async ({ page }) => {
	const lesson = lessons[0]!;
	await page.goto(`/lessons/${lesson.id}#end`);
	await expect(page.getByRole('link', { name: /^Next:/ })).toBeVisible();
	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('link', { name: new RegExp(`^(Next:|Continue) `) })).toHaveAttribute('href', new RegExp(lessons[1]!.id));
});
