/** Order, match, number and case in a small course of their own: the real lessons may not ask each of them in a step. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ItemOf } from '../src/lib/interactions/types.ts';
import { fixtureBuild, fixtureCourse } from './support/fixture.ts';
import { serve, type Server } from './support/server.ts';

// One build serves all of them.
test.describe.configure({ mode: 'default' });
let server: Server;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	server = await serve(fixtureBuild());
});
test.afterAll(() => server?.stop());

const course = fixtureCourse();
function itemOf<T extends 'order' | 'match' | 'number' | 'case'>(type: T): ItemOf<T> {
	return course.items.map(({ item }) => item).find((item) => item.type === type) as unknown as ItemOf<T>;
}
const order = itemOf('order');
const match = itemOf('match');
const story = itemOf('case');
const words = (list: readonly { id: string; text: string }[], id: string) => list.find((one) => one.id === id)!.text;

const types = ['order', 'match', 'number', 'case'] as const;
type Type = (typeof types)[number];
const now = (page: Page) => page.locator('.step[data-now]');

/** Opens the step that asks a way of answering. */
async function open(page: Page, type: Type): Promise<Locator> {
	await page.goto(`${server.url}/lessons/bread-or-cake#question-${types.indexOf(type) + 1}`);
	await expect(now(page).getByRole('group').first()).toBeVisible();
	return now(page);
}
async function axe(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
/** Presses Tab until what has the focus fits; `name` is compared with its accessible name as the page has it. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
	for (let i = 0; i < 60; i++) {
		const there = await page.evaluate(
			([fits, part]) => {
				const it = document.activeElement;
				return !!it?.matches(fits!) && !!it.closest('.step[data-now]') && (it.closest('li, p, div')?.textContent ?? '').includes(part!);
			},
			[selector, text]
		);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No Tab leads to ${selector} with ${text}.`);
}
/** Hands in as sure by the keyboard. */
async function sure(page: Page): Promise<void> {
	for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement?.textContent?.trim())) !== 'Sure'; i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
}
const entries = (page: Page) =>
	now(page)
		.locator('[data-step]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.step));

/** Answers rightly by keys alone, from a freshly opened step. */
const byKeys: Record<Type, (page: Page) => Promise<void>> = {
	async order(page) {
		// To the end first: the focus stays on the step that moves, whichever way it goes, and its new place is said.
		const [first = ''] = await entries(page);
		const name = words(order.body.steps, first);
		await tabTo(page, 'button[id$="-down"]', name);
		for (const place of [2, 3, 4]) {
			await page.keyboard.press('Enter');
			await expect(now(page).getByRole('button', { name: `Move down ${name}` })).toBeFocused();
			await expect(
				now(page)
					.getByRole('status')
					.filter({ hasText: `${name}, now ${place} of 4` })
			).toBeAttached();
		}
		for (const [place, id] of order.key.order.entries()) {
			while ((await entries(page)).indexOf(id) > place) {
				await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
				await tabTo(page, 'button[id$="-up"]', words(order.body.steps, id));
				const before = (await entries(page)).indexOf(id);
				await page.keyboard.press('Enter');
				await expect(now(page).getByRole('button', { name: `Move up ${words(order.body.steps, id)}` })).toBeFocused();
				await expect(
					now(page)
						.getByRole('status')
						.filter({ hasText: `now ${before} of 4` })
				).toContainText(words(order.body.steps, id));
			}
		}
	},
	async match(page) {
		for (const { id } of match.body.rows) {
			await tabTo(page, `select[id$="-${id}"]`);
			const list = now(page).locator(`select[id$="-${id}"]`);
			// As a list answers to typing: the first letters choose.
			await page.keyboard.type(words(match.body.answers, match.key[id]!).slice(0, 6), { delay: 20 });
			if (await list.evaluate((one) => (one as HTMLSelectElement).matches(':open'))) await page.keyboard.press('Enter');
			await expect(list).toHaveValue(match.key[id]!);
		}
	},
	async number(page) {
		await tabTo(page, 'input[inputmode=decimal]');
		await page.keyboard.type('1.185,0');
	},
	async case(page) {
		for (const id of story.key.best) {
			const text = words(
				story.body.scenes.flatMap(({ turns }) => turns),
				id
			);
			await tabTo(page, 'ul button', text);
			await page.keyboard.press('Enter');
			await expect(now(page).getByRole('heading', { name: /^(Scene \d|How it ends)$/ })).toBeFocused();
		}
	}
};

/** Answers wrongly by taps alone. */
const byTaps: Record<Type, (page: Page) => Promise<void>> = {
	async order(page) {
		const down = now(page)
			.getByRole('button', { name: /^Move down/ })
			.first();
		const before = await entries(page);
		await down.tap();
		expect(await entries(page)).toEqual([before[1], before[0], ...before.slice(2)]);
	},
	async match(page) {
		for (const { id } of match.body.rows) {
			await now(page).locator(`select[id$="-${id}"]`).tap();
			await page.keyboard.press('Escape');
			const other = match.body.answers.find((answer) => answer.id !== match.key[id])!;
			await now(page).locator(`select[id$="-${id}"]`).selectOption(other.id);
		}
	},
	async number(page) {
		await now(page).getByLabel('Your answer in loaves').tap();
		await page.keyboard.insertText('1200');
	},
	async case(page) {
		await now(page).getByRole('button', { name: 'Say that you will leave' }).tap();
		await expect(now(page).getByText('no more than the price')).toBeVisible();
		await expect(now(page).getByRole('button', { name: 'Offer to share the cost' })).toHaveCount(0);
		await now(page).getByRole('button', { name: 'Step back' }).tap();
		await now(page).getByRole('button', { name: 'Ask what has changed' }).tap();
		await expect(now(page).getByText('the harvest was poor')).toBeVisible();
		await now(page).getByRole('button', { name: 'Buy no more flour' }).tap();
		await expect(now(page).getByRole('heading', { name: 'How it ends' })).toBeVisible();
		await expect(now(page).getByRole('listitem').filter({ hasText: 'Ask what has changed' })).toBeVisible();
	}
};

/** What stands in the page after the wrong answer. */
const after: Record<Type, RegExp[]> = {
	order: [/It comes at \d/, /The right order/, /Nothing can be mixed before it is weighed/],
	match: [/You chose: /, /It fits: Taking lumps out of the flour/, /Its holes hold lumps back/],
	number: [/1,200 loaves\s*Your answer, not sure/, /1,185 loaves\s*This is the number/, /You left the burnt loaves in/],
	case: [/Your path, not sure/, /−2, there was a better way from here/, /The best path/, /Offer to share the cost/, /the best one 4 points/]
};

for (const type of types) {
	test(`${type} is done by keyboard alone`, async ({ page }) => {
		await open(page, type);
		await byKeys[type](page);
		await sure(page);
		await expect(now(page).getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
		await expect(now(page).getByRole('button', { name: /^Continue/ })).toBeFocused();
	});

	test(`${type} is done by taps alone, and what was given stays readable, also after coming back`, async ({ browser }) => {
		const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await open(page, type);
		await byTaps[type](page);
		await now(page).getByRole('button', { name: 'Not sure', exact: true }).tap();
		await expect(now(page).getByRole('heading', { name: 'Not yet' })).toBeVisible();
		for (const text of after[type]) await expect(now(page)).toContainText(text);
		await expect(now(page).locator('fieldset').locator('input, select, button')).toHaveCount(0);
		await expect(
			now(page)
				.getByRole('status')
				.filter({ hasText: /^Not yet\./ })
		).toBeAttached();
		await page.reload();
		await expect(now(page).getByRole('heading', { name: 'Not yet' })).toBeVisible();
		for (const text of after[type]) await expect(now(page)).toContainText(text);
		await context.close();
	});

	test(`${type} has no axe violation and fits 320 px before and after answering, in light and dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 640 });
		const fine = async () => {
			expect(await axe(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		};
		await open(page, type);
		await fine();
		await byKeys[type](page);
		await fine();
		await sure(page);
		await expect(now(page).getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
		await fine();
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await fine();
	});

	test(`${type} has targets of 48 px, and with nothing answered gets a sentence and no verdict`, async ({ page }) => {
		const step = await open(page, type);
		const heights = await step
			.locator('fieldset')
			.locator('button, select, input')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThan(0);
		for (const height of heights) expect(height).toBeGreaterThanOrEqual(48);
		await step.getByRole('button', { name: 'Sure', exact: true }).click();
		await expect(step.getByRole('status').filter({ hasText: /first\./ })).toBeVisible();
		await expect(step.getByRole('heading', { name: /^(Right|Not yet)$/ })).toHaveCount(0);
	});
}

test('a text that is no number is told with an example, at the field and by the bar', async ({ page }) => {
	const step = await open(page, 'number');
	const field = step.getByLabel('Your answer in loaves');
	await field.fill('a dozen');
	await expect(field).not.toHaveAttribute('aria-invalid');
	await field.blur();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription('“a dozen” is no number. Write a number such as 1200.');
	await step.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(step.getByRole('status').filter({ hasText: 'is no number' })).toBeVisible();
	await field.fill('1 185');
	await expect(field).not.toHaveAttribute('aria-invalid');
});

test('what is typed or pressed before a question is awake is not lost', async ({ page }) => {
	await page.route(/immutable\/lessons\/(?!start|bread-or-cake)/, async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	const number = await open(page, 'number');
	await number.getByLabel('Your answer in loaves').fill('1185');
	await number.getByRole('button', { name: 'Sure', exact: true }).click();
	await expect(number.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
	const story = await open(page, 'case');
	await story.getByRole('button', { name: 'Ask what has changed' }).click();
	await expect(story.getByRole('heading', { name: 'Scene 2' })).toBeVisible();
});

test('the keys 1 to 3 choose in a case, and a step in focus goes to the place of its number', async ({ page }) => {
	let step = await open(page, 'case');
	// Keys are heard once the question is awake; its buttons remember what is pressed before that.
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('1');
	await expect(step.getByRole('heading', { name: 'Scene 2' })).toBeFocused();
	step = await open(page, 'order');
	const first = (await entries(page))[0]!;
	await step.locator(`[data-step="${first}"] button`).last().focus();
	await page.keyboard.press('4');
	await expect.poll(async () => (await entries(page))[3]).toBe(first);
});

test('with forced colours every frame stays', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const type of types) {
		await open(page, type);
		expect(await axe(page), type).toEqual([]);
	}
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('each question can be read, and its answer unfolds', async ({ page }) => {
		await page.goto(`${server.url}/lessons/bread-or-cake`);
		for (const text of ['Knead the dough', 'A whisk', 'How many loaves can she sell?', 'Your miller asks for more money.'])
			await expect(page.locator('.check').getByText(text).first()).toBeVisible();
		await expect(page.getByRole('button', { name: /Move up/ })).toHaveCount(0);
		for (const text of ['2. Knead the dough', 'A whisk: Beating eggs until they stand', '1,185 loaves', '2. Offer to share the cost']) {
			const answer = page.locator('.check details').filter({ hasText: text });
			await answer.locator('summary').click();
			await expect(answer.getByText(text).first()).toBeVisible();
		}
	});
});

test('a page has only the code of the ways of answering that it asks', async ({ page }) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script' && response.request().serviceWorker() === null)
			scripts.push(response.text().catch(() => ''));
	});
	const marks: Record<Type, string> = {
		order: 'Move a step first',
		match: 'Choose an answer for every row first',
		number: 'Write a number first',
		case: 'Go on to an ending first'
	};
	/** The ways whose code a page brings. */
	const brought = async (path: string) => {
		scripts.length = 0;
		await page.goto('about:blank');
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		const code = (await Promise.all(scripts)).join('\n');
		return types.filter((type) => code.includes(marks[type]));
	};
	expect(await brought('/me')).toEqual([]);
	// The first step asks a choice, and the next one a sort.
	expect(await brought('/lessons/bread-or-cake')).toEqual([]);
	for (const [i, type] of types.entries()) expect(await brought(`/lessons/bread-or-cake#question-${i + 1}`)).toContain(type);
});
