import { expect, test, type Page } from '@playwright/test';
import { items, stepAsking } from './support/course.ts';

const types = ['choice', 'multi', 'sort', 'sourcing'] as const;
const now = (page: Page) => page.locator('.step[data-now]');

/** Presses Tab until something inside the step that fits has the focus. */
async function tabTo(page: Page, fits: string): Promise<void> {
	for (let i = 0; i < 60; i++) {
		if (
			await page.evaluate(
				(selector) => document.activeElement?.matches(selector) && !!document.activeElement.closest('.step[data-now]'),
				fits
			)
		)
			return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No Tab leads to ${fits}.`);
}

for (const type of types) {
	test(`${type} is done by keyboard alone`, async ({ page }) => {
		const { path, item: id } = stepAsking(type)!;
		const item = items.get(id)!;
		await page.goto(path);
		await expect(now(page).getByRole('group').first()).toBeVisible();
		if (item.type === 'sort') {
			for (let task = 0; task < item.body.tasks.length; task++) {
				await tabTo(page, `input[type=radio][name$="${item.body.tasks[task]!.id}"], select[name$="${item.body.tasks[task]!.id}"]`);
				await page.keyboard.press('Space');
				if (task % 2) await page.keyboard.press('ArrowRight');
			}
		} else if (item.type === 'multi') {
			await tabTo(page, 'input[type=checkbox]');
			await page.keyboard.press('Space');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
		} else {
			await tabTo(page, 'input[type=radio]');
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
		}
		for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement?.textContent?.trim())) !== 'Sure'; i++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(now(page).getByRole('heading', { name: /^(Right|Not yet)$/ })).toBeVisible();
		// The button that handed in has become Continue, and has the focus.
		await expect(now(page).getByRole('button', { name: /^Continue/ })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(new RegExp(`${path.split('#')[1]}$`));
	});

	test(`${type} is done by taps alone`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 }, baseURL });
		const page = await context.newPage();
		const { path, item: id } = stepAsking(type)!;
		const item = items.get(id)!;
		await page.goto(path);
		await expect(now(page).getByRole('group').first()).toBeVisible();
		if (item.type === 'sort') {
			for (const { id: task } of item.body.tasks) {
				const radio = now(page).locator(`input[type=radio][name$="${task}"]`).first();
				if (await radio.count()) await radio.tap({ force: true });
				else await now(page).locator(`select[name$="${task}"]`).selectOption({ index: 1 });
			}
		} else await now(page).locator('input').first().tap({ force: true });
		await now(page).getByRole('button', { name: 'Not sure', exact: true }).tap();
		await expect(now(page).getByRole('heading', { name: /^(Right|Not yet)$/ })).toBeVisible();
		await now(page)
			.getByRole('button', { name: /^Continue/ })
			.tap();
		await expect(page).not.toHaveURL(new RegExp(`${path.split('#')[1]}$`));
		await context.close();
	});

	test(`${type} after checking: the answer is readable and can no longer be changed`, async ({ page }) => {
		const { path, item: id } = stepAsking(type)!;
		const item = items.get(id)!;
		await page.goto(path);
		const inputs = now(page).locator('fieldset input, fieldset select');
		await expect(inputs.first()).toBeVisible();
		if (item.type === 'sort')
			for (const { id: task } of item.body.tasks) await now(page).locator(`input[name$="${task}"]`).first().check({ force: true });
		else await inputs.first().check({ force: true });
		await now(page).getByRole('button', { name: 'Sure', exact: true }).click();
		await expect(
			now(page)
				.getByRole('status')
				.filter({ hasText: /^(Right|Not yet)\./ })
		).toBeAttached();
		expect(await inputs.count()).toBeGreaterThan(1);
		const before = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
		await inputs.nth(1).click({ force: true });
		expect(await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual(before);
		expect(await inputs.evaluateAll((all) => all.every((one) => !(one as HTMLInputElement).disabled))).toBe(true);
	});
}

test('nothing chosen gets a sentence and no verdict', async ({ page }) => {
	await page.goto(stepAsking('choice')!.path);
	await now(page).getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(now(page).getByRole('status').filter({ hasText: /\w/ }).first()).toContainText(/choose|pick/i);
	await expect(now(page).getByRole('heading', { name: /^(Right|Not yet)$/ })).toHaveCount(0);
});

test('the keys 1 to 5, s and n answer, and can be turned off', async ({ page }) => {
	const { path } = stepAsking('choice')!;
	await page.goto('/me');
	await page.getByRole('checkbox', { name: /keys/i }).uncheck();
	await page.goto(path);
	await expect(now(page).getByRole('radio').first()).toBeVisible();
	await page.keyboard.press('2');
	await page.keyboard.press('s');
	await expect(now(page).getByRole('heading', { name: /^(Right|Not yet)$/ })).toHaveCount(0);
	await page.goto('/me');
	await page.getByRole('checkbox', { name: /keys/i }).check();
	await page.goto(path);
	await expect(now(page).getByRole('radio').first()).toBeVisible();
	await page.waitForTimeout(300);
	await page.keyboard.press('2');
	await page.keyboard.press('s');
	await expect(now(page).getByRole('heading', { name: /^(Right|Not yet)$/ })).toBeVisible();
});

test('what was missed is asked once more before the lesson ends', async ({ page }) => {
	const { path, item: id } = stepAsking('choice')!;
	const item = items.get(id)!;
	if (item.type !== 'choice') throw new Error('not a choice');
	const wrong = item.body.options.find((option) => option.id !== item.key.right)!;
	await page.goto(path);
	await now(page)
		.getByRole('radio', {
			name: new RegExp(
				wrong.text
					.replace(/[*]/g, '')
					.slice(0, 24)
					.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			)
		})
		.check({ force: true });
	await now(page).getByRole('button', { name: 'Not sure', exact: true }).click();
	await expect(now(page).getByRole('heading', { name: 'Not yet' })).toBeVisible();
	await page.goto(`${path.split('#')[0]}#say-it-back`);
	await now(page)
		.getByRole('button', { name: /^Continue/ })
		.or(page.getByRole('button', { name: /^Continue/ }))
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 2, name: 'Once more' })).toBeVisible();
});
