import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { stepAsking } from './support/course.ts';

async function answerOne(page: Page): Promise<void> {
	await page.goto(stepAsking('choice')!.path);
	await page.locator('.step[data-now]').getByRole('radio').first().check({ force: true });
	await page.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}
const answers = (page: Page) =>
	page
		.locator('#record')
		.getByText(/\d+ answers?/)
		.first();

async function offer(page: Page, text: string, name = 'copy.json'): Promise<void> {
	await page.locator('#record input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a copy brings the record to another browser, and a second time changes nothing', async ({ page, browser, baseURL }) => {
	await answerOne(page);
	await page.goto('/me');
	await expect(answers(page)).toContainText('1 answer');
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy' }).first().click()]);
	const text = readFileSync(await file.path(), 'utf8');

	const other = await (await browser.newContext({ baseURL })).newPage();
	await other.goto('/me');
	await expect(answers(other)).toContainText('0 answers');
	await offer(other, text);
	await expect(other.getByRole('heading', { name: 'Restore this copy?' })).toBeVisible();
	await other.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(answers(other)).toContainText('1 answer');
	await offer(other, text);
	await other.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(other.getByText('Everything in this copy was here already.')).toBeVisible();
	await other.reload();
	await expect(answers(other)).toContainText('1 answer');
	await other.context().close();
});

for (const [name, text] of [
	['not JSON', 'hello'],
	['foreign JSON', '{"some":"thing"}'],
	['an empty file', ''],
	['a copy of a newer course', '{"format":"handoff-record","v":99,"events":[]}'],
	['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`]
] as const)
	test(`${name} is refused with a sentence, and nothing changes`, async ({ page }) => {
		await answerOne(page);
		await page.goto('/me');
		await expect(answers(page)).toContainText('1 answer');
		await offer(page, text);
		await expect(page.locator('#record .said')).toContainText(/nothing/i);
		await expect(page.getByRole('heading', { name: 'Restore this copy?' })).toHaveCount(0);
		await expect(answers(page)).toContainText('1 answer');
	});

test('erasing asks first, and then nothing is left', async ({ page }) => {
	await answerOne(page);
	await page.goto('/me');
	await page.getByRole('button', { name: 'Erase it' }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(answers(page)).toContainText('1 answer');
	await page.getByRole('button', { name: 'Erase it' }).click();
	await page.getByRole('button', { name: 'Erase', exact: true }).click();
	await expect(page.getByText('The record on this device is erased.')).toBeVisible();
	await expect(answers(page)).toContainText('0 answers');
	await page.reload();
	await expect(answers(page)).toContainText('0 answers');
	await expect(page.locator('[data-trouble]')).toHaveCount(0);
});
