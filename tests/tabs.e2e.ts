import { expect, test } from '@playwright/test';
import { installDriver } from './support/driver.ts';
import { quizPaths } from './support/quizzes.ts';
import { quietPath, rawAnswers } from './support/raw.ts';

const tabs = 8;
const each = 250;

// Smooth scrolling would cost more frames than all else.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

test('2,000 answers given in 8 tabs at once are all kept, each of them once', async ({ baseURL, context }) => {
	test.setTimeout(180_000);
	const quizzes = await quizPaths(baseURL!);
	await context.addInitScript(installDriver);
	const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()));
	await Promise.all(pages.map((page, i) => page.goto(quizzes[i % quizzes.length]!)));
	await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Sure', exact: true }).waitFor()));
	// Only a tab that answered everything and then said Saved gets to the end of this.
	await Promise.all(pages.map((page) => page.evaluate((count) => window.driver.run(count), each)));
	const answers = await test.step('what the database holds', async () => {
		const page = await context.newPage();
		await page.goto(quietPath);
		return rawAnswers(page);
	});
	const tabOf = (id: string) => id.split('-')[1]!;
	const perTab = Object.values(Object.groupBy(answers, ({ id }) => tabOf(id))).map((of) => of?.length);
	expect(perTab).toEqual(Array.from({ length: tabs }, () => each));
	expect(new Set(answers.map(({ id }) => id)).size).toBe(tabs * each);
});
