import { expect, test, type Page } from '@playwright/test';
import { stepAsking } from './support/course.ts';

/** Answers a question and gives back what the screen says of saving it. */
async function answer(page: Page): Promise<void> {
	await page.goto(stepAsking('choice')!.path);
	await page.locator('.step[data-now]').getByRole('radio').first().check({ force: true });
	await page.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(page.locator('.step[data-now]').getByRole('heading', { name: /^(Right|Not yet)$/ })).toBeVisible();
}
const saying = (page: Page) => page.locator('[data-saving]').first();

/** Engines that fail as browsers have been seen to; run before any script of the page. */
const faults: Record<string, () => void> = {
	'IndexedDB is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
	'IndexedDB throws on access': () =>
		Object.defineProperty(window, 'indexedDB', {
			configurable: true,
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		}),
	'opening throws': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('no', 'InvalidStateError');
		};
	},
	'opening never settles': () => {
		IDBFactory.prototype.open = () => ({ addEventListener() {} }) as unknown as IDBOpenDBRequest;
	},
	'every transaction fails': () => {
		IDBDatabase.prototype.transaction = () => {
			throw new DOMException('connection lost', 'UnknownError');
		};
	}
};

for (const [name, fault] of Object.entries(faults))
	test(`when ${name}, the lesson works, the banner is true, and nothing is called saved`, async ({ page }) => {
		await page.addInitScript(fault);
		await answer(page);
		await expect(page.locator('[data-trouble]')).toBeVisible({ timeout: 10_000 });
		await expect(saying(page)).toHaveAttribute('data-saving', 'unsaved');
		await expect(saying(page)).toContainText('Not saved');
	});

test('when the device is full, what was saved stays and the screen says so', async ({ page, context }) => {
	await answer(page);
	await expect(saying(page)).toHaveAttribute('data-saving', 'saved');
	const client = await context.newCDPSession(page);
	await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
	await page.goto('/quiz/where-the-work-is-done');
	await page.locator('fieldset input').first().check({ force: true });
	const names = await page.locator('fieldset input').evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]);
	for (const one of names) await page.locator(`fieldset input[name="${one}"]`).first().check({ force: true });
	await page.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(saying(page)).not.toHaveAttribute('data-saving', 'saving', { timeout: 10_000 });
	const said = await saying(page).getAttribute('data-saving');
	// Chromium may still have room for so little; then it was really saved, and a reload shows it.
	if (said === 'unsaved') await expect(page.locator('[data-trouble="full"]')).toBeVisible();
	await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
	await page.goto('/me');
	await expect(page.locator('#record')).toContainText(said === 'saved' ? '2 answers' : /[12] answers?/);
});

test('a connection that is lost once is opened again and nothing is lost', async ({ page }) => {
	await page.addInitScript(() => {
		const real = IDBDatabase.prototype.transaction;
		const broken = new WeakSet<IDBDatabase>();
		let used = 0;
		IDBDatabase.prototype.transaction = function (...rest) {
			used += 1;
			if (used === 4) broken.add(this);
			if (broken.has(this)) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
			return real.apply(this, rest);
		};
	});
	await answer(page);
	await expect(saying(page)).toHaveAttribute('data-saving', 'saved', { timeout: 10_000 });
	await page.goto('/me');
	await expect(page.locator('#record')).toContainText('1 answer');
});

test('when the browser removed the record, it is said and never a silent fresh start', async ({ page, context }) => {
	await answer(page);
	await expect(saying(page)).toHaveAttribute('data-saving', 'saved');
	await page.goto('/offline');
	const client = await context.newCDPSession(page);
	await page.evaluate(() =>
		Object.keys(localStorage)
			.filter((key) => key.includes('ring'))
			.forEach((key) => localStorage.removeItem(key))
	);
	await client.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
	await page.goto('/');
	await expect(page.locator('[data-trouble="gone"]')).toContainText('removed');
	await page.getByRole('button', { name: 'Carry on from here' }).click();
	await expect(page.locator('[data-trouble]')).toHaveCount(0);
});

test('another tab shows what this one did', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('/me');
	await answer(page);
	await expect(saying(page)).toHaveAttribute('data-saving', 'saved');
	await expect(other.locator('#record')).toContainText('1 answer', { timeout: 10_000 });
});
