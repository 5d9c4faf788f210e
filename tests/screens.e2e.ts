import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { lessons, quizzes, screens, stepAsking } from './support/course.ts';

const sizes = [
	{ width: 320, height: 640 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
];

/** Everything that a page must never do, collected while it is used. */
function watch(page: Page, baseURL: string): string[] {
	const wrong: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL).origin) wrong.push(`asks another host: ${url.href}`);
	});
	page.on('console', (message) => {
		if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	return wrong;
}

/** Answers whatever is asked on screen. */
async function answer(page: Page): Promise<void> {
	const step = page.locator('.step[data-now], .quiz').first();
	await expect(step.locator('fieldset').first()).toBeVisible();
	const names = await step.locator('fieldset input').evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]);
	for (const name of names) await step.locator(`fieldset input[name="${name}"]`).first().check({ force: true });
	for (const list of await step.locator('fieldset select').all()) await list.selectOption({ index: 1 });
	await step.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(step.getByRole('heading', { name: /^(Right|Not yet)$/ })).toBeVisible();
}

async function axe(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.map(({ target }) => target.join(' '))
				.slice(0, 3)
				.join(' | ')}`
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, reducedMotion: 'reduce' });

		for (const path of screens)
			test(`${path} has no axe violation and no sideways scroll`, async ({ page, baseURL }) => {
				const wrong = watch(page, baseURL!);
				for (const size of colorScheme === 'light' ? sizes : sizes.slice(0, 1)) {
					await page.setViewportSize(size);
					await page.goto(path);
					await expect(page.locator('main')).toBeVisible();
					await page.waitForTimeout(150);
					expect(
						await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
						`sideways at ${size.width}`
					).toBeLessThanOrEqual(0);
				}
				expect(await axe(page)).toEqual([]);
				expect(wrong).toEqual([]);
			});

		for (const type of ['choice', 'multi', 'sort', 'sourcing'])
			test(`${type} has no axe violation before and after answering`, async ({ page, baseURL }) => {
				const wrong = watch(page, baseURL!);
				await page.setViewportSize(sizes[0]!);
				await page.goto(stepAsking(type)!.path);
				await expect(page.locator('.step[data-now]')).toBeVisible();
				expect(await axe(page)).toEqual([]);
				await answer(page);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
					0
				);
				expect(await axe(page)).toEqual([]);
				expect(wrong).toEqual([]);
			});

		test('an unknown address has the map and the search, and no axe violation', async ({ page }) => {
			const response = await page.goto('/no/such/page');
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('searchbox')).toBeVisible();
			await expect(page.getByRole('link', { name: new RegExp(lessons[0]!.title) }).first()).toBeVisible();
			expect(await axe(page)).toEqual([]);
		});

		test('a whole quiz and its summary have no axe violation', async ({ page }) => {
			await page.goto(`/quiz/${quizzes[0]}`);
			for (let i = 0; i < 8; i++) {
				await answer(page);
				await page.getByRole('button', { name: /^(Continue|See the result)/ }).click();
			}
			await expect(page.getByRole('heading', { name: /of 8 right/ })).toBeVisible();
			expect(await axe(page)).toEqual([]);
		});
	});
}

for (const lesson of lessons)
	test(`every step of ${lesson.id} fits 320 px and has no axe violation`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const step of lesson.steps) {
			await page.goto(`/lessons/${lesson.id}#${step.id}`);
			await expect(page.getByRole('heading', { level: 2, name: step.title })).toBeVisible();
			const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			expect(over, step.id).toBeLessThanOrEqual(0);
			expect(await axe(page), step.id).toEqual([]);
		}
	});

test('forced colours keep borders round options and the line', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(stepAsking('choice')!.path);
	await expect(page.locator('.step[data-now] input').first()).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('notes open at the claim and name document and line', async ({ page }) => {
	await page.goto(`/lessons/${lessons[0]!.id}#${lessons[0]!.steps[2]!.id}`);
	const chip = page.locator('.step[data-now] .chip').first();
	await chip.click();
	await expect(chip).toHaveAttribute('aria-expanded', 'true');
	const note = page.locator('.note[data-open]');
	await expect(note).toContainText(/Source \d, lines? \d+/);
	await note.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/sources#/);
});
