/** Eight tabs of one browser give 1,000 answers each at once, through the record's own modules; then the database is counted. */
import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { args, executablePath, scratch } from '../support/chromium.ts';
import { quietPath, rawAnswers } from '../support/raw.ts';
import { serveRecordPage } from './pages/serve.ts';
import type { Part } from './result.ts';

const count = 8;
const each = 1000;
const name = 'tabs';

export const tabs: Part = {
	says: `${count} tabs give ${each.toLocaleString('en')} answers each at once`,
	minutes: 20,
	async run() {
		mkdirSync(scratch, { recursive: true });
		const profile = mkdtempSync(join(scratch, 'tabs-'));
		const served = await serveRecordPage();
		const context = await chromium.launchPersistentContext(profile, { executablePath, args });
		try {
			const pages = await Promise.all(Array.from({ length: count }, () => context.newPage()));
			for (const page of pages) {
				await page.goto(served.url);
				await page.waitForFunction(() => 'bench' in window);
				await page.evaluate((name) => window.bench.open(name), name);
			}
			// Every answer of every tab takes another time, by which it is known again.
			const given = await Promise.all(
				pages.map((page, i) =>
					page.evaluate(({ answers, first }) => window.bench.burst(answers, first), { answers: each, first: i * each })
				)
			);
			const known = await Promise.all(pages.map((page) => page.evaluate((answers) => window.bench.knows(answers, 120), count * each)));
			for (const page of pages) await page.close();

			const page = await context.newPage();
			await page.goto(served.url + quietPath);
			const kept = await rawAnswers(page, name);
			const ids = new Set(kept.map(({ id }) => id));
			const content = new Set(kept.map(({ took }) => took));
			return {
				goals: [
					{ what: 'answers called saved and missing', is: given.flat().filter((id) => !ids.has(id)).length, atMost: 0 },
					{ what: 'answers there more than once', is: kept.length - content.size, atMost: 0 },
					{ what: 'answers more or fewer than given', is: Math.abs(kept.length - count * each), atMost: 0 },
					{ what: 'tabs that do not know of all in the end', is: known.filter((one) => one !== count * each).length, atMost: 0 }
				],
				tables: [
					{
						title: 'Raw count of the database',
						rows: [{ tabs: count, 'given in each': each, kept: kept.length, 'different ids': ids.size, 'different answers': content.size }]
					}
				]
			};
		} finally {
			await context.close();
			served.end();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	}
};
