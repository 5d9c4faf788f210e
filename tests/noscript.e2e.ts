import { expect, test } from '@playwright/test';
import { lessons } from './support/course.ts';

test.use({ javaScriptEnabled: false });

test('every lesson is readable with JavaScript off: all steps, notes and answers', async ({ page }) => {
	for (const lesson of lessons) {
		await page.goto(`/lessons/${lesson.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
		for (const step of lesson.steps) await expect(page.getByRole('heading', { level: 2, name: step.title, exact: true })).toBeVisible();
		await expect(page.locator('.note').first()).toBeVisible();
		const answers = page.locator('.check details');
		expect(await answers.count()).toBeGreaterThan(2);
		await answers.first().locator('summary').click();
		await expect(answers.first().locator('summary ~ *').first()).toBeVisible();
	}
});

test('the map leads to every lesson with JavaScript off', async ({ page }) => {
	await page.goto('/');
	for (const lesson of lessons) await expect(page.locator(`a[href$="/lessons/${lesson.id}"]`).first()).toBeVisible();
});

test('the ledger and the glossary are readable with JavaScript off', async ({ page }) => {
	await page.goto('/sources');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/look-up');
	await expect(page.getByText('Nearshore').first()).toBeVisible();
});
