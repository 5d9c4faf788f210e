/**
 * From the press on Sure to the painted verdict, on a lesson's question and on the hand-written page that
 * asks the same, at a 4x slower CPU, in turns. The press is a real one, by the browser's own input.
 */
import type { Browser } from '@playwright/test';
import { launch, phone, slowDown } from './browser.ts';
import { median, ratio, round } from './numbers.ts';
import { findQuestion, serveHandWritten } from './question.ts';
import type { Part } from './result.ts';
import { serveCourse } from './servers.ts';
import { watchFeedback, type FeedbackWatch } from './watch.ts';

const times = 21;

interface Side {
	address: string;
	/** Selector of what holds the question, and of the verdict. */
	within: string;
	verdict: string;
	option: string;
}

/** One answer in a browser that has never seen the page. */
async function once(browser: Browser, { address, within, verdict, option }: Side): Promise<FeedbackWatch> {
	const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.addInitScript(watchFeedback, verdict);
		await page.goto(address, { waitUntil: 'networkidle' });
		await slowDown(page, 4);
		await page.locator(`${within} input[value="${option}"]`).check();
		const sure = page.locator(within).getByRole('button', { name: 'Sure', exact: true });
		await sure.scrollIntoViewIfNeeded();
		const box = (await sure.boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		// Whatever choosing set in motion is over before the press.
		await page.waitForTimeout(400);
		await page.mouse.down();
		await page.mouse.up();
		await page.waitForFunction(() => window.feedbackWatch.painted > 0, undefined, { timeout: 15_000 });
		await page.waitForTimeout(150);
		return await page.evaluate(() => window.feedbackWatch);
	} finally {
		await context.close();
	}
}

function summed(seen: FeedbackWatch[]) {
	const since = (field: 'began' | 'inPage' | 'painted') => round(median(seen.map((one) => one[field] - one.click)));
	return {
		'write began ms': since('began'),
		'verdict in page ms': since('inPage'),
		'painted ms': since('painted'),
		'event timing ms': median(seen.map(({ event }) => event))
	};
}

export const feedback: Part = {
	says: 'from the press to the painted verdict at a 4x slower CPU, beside a hand-written page',
	minutes: 10,
	async run() {
		const question = findQuestion();
		const [course, hand] = [await serveCourse(), await serveHandWritten(question)];
		const browser = await launch();
		try {
			const option = question.item.key.right;
			const ours: Side = {
				address: `${course.url}${question.lesson}#${question.step}`,
				within: `#${question.step}`,
				verdict: `#${question.step} .verdict`,
				option
			};
			const theirs: Side = { address: hand.url, within: '#form', verdict: '#verdict:not(:empty)', option };
			const seen: Record<'ours' | 'theirs', FeedbackWatch[]> = { ours: [], theirs: [] };
			// The first of each warms up the browser and the servers.
			for (let i = 0; i <= times; i++) {
				const one = { theirs: await once(browser, theirs), ours: await once(browser, ours) };
				if (i > 0) for (const side of ['ours', 'theirs'] as const) seen[side].push(one[side]);
			}
			const [us, them] = [summed(seen.ours), summed(seen.theirs)];
			const late = seen.ours.filter(({ began, painted }) => !began || began > painted).length;
			return {
				goals: [
					{ what: 'press to painted verdict, times the hand-written page', is: ratio(us['painted ms'], them['painted ms']), atMost: 1.5 },
					{ what: `of ${times} answers, writes begun only after the paint`, is: late, atMost: 0 }
				],
				tables: [
					{
						title: `Medians of ${times}, from the press`,
						rows: [
							{ page: 'lesson', ...us },
							{ page: 'hand-written', ...them }
						]
					}
				]
			};
		} finally {
			await browser.close();
			course.end();
			hand.end();
		}
	}
};
