/**
 * What one answer costs and how long a record takes to open with 100 to 100,000 events in it, through the
 * record's own modules in a real browser with a profile on the disk. Every opening is on a fresh page.
 * Beside them stands the least that a page could do: one event put into an empty database by hand.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { args, executablePath, scratch } from '../support/chromium.ts';
import { answers, counts, measureRecord, openings, traced, type Count, type Seen } from './measure-record.ts';
import { median, ratio, round } from './numbers.ts';
import { serveRecordPage } from './pages/serve.ts';
import type { AnswerCost } from './pages/record.ts';
import type { Part, Result } from './result.ts';
import type { Task } from './tasks.ts';

export const record: Part = {
	says: `one answer kept and one record opened, with ${counts.map((count) => count.toLocaleString('en')).join(', ')} events`,
	minutes: 20,
	async run() {
		mkdirSync(scratch, { recursive: true });
		const profile = mkdtempSync(join(scratch, 'record-'));
		const served = await serveRecordPage();
		const context = await chromium.launchPersistentContext(profile, { executablePath, args });
		try {
			return resultOf(await measureRecord(context, served.url));
		} finally {
			await context.close();
			served.end();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	}
};

function resultOf(seen: Map<Count, Seen>): Result {
	const of = (count: Count) => seen.get(count)!;
	const cost = (count: Count, field: keyof AnswerCost) => median(of(count).costs.map((one) => one[field]));
	const opening = (field: 'open1' | 'open4') => ratio(median(of(100_000)[field]), median(of(1_000)[field]));
	const task = (count: Count, field: keyof Task) => median(of(count).tasks4.map((one) => one[field]));
	const keeping = (count: Count) => cost(count, 'saved') / median(of(count).plain);
	return {
		goals: [
			{ what: 'opening 100,000 events, times 1,000', is: opening('open1'), atMost: 1.5 },
			{ what: 'the same at a 4x slower CPU', is: opening('open4'), atMost: 1.5 },
			{ what: 'longest task while opening 100,000 events at a 4x slower CPU, ms', is: round(task(100_000, 'own')), atMost: 50 },
			{ what: 'writes for one answer with 100,000 events', is: cost(100_000, 'writes'), atMost: 1 },
			{ what: 'bytes for one answer with 100,000 events, times 100', is: ratio(cost(100_000, 'bytes'), cost(100, 'bytes')), atMost: 1.05 },
			{ what: 'keeping one answer with 100,000 events, times 100', is: ratio(keeping(100_000), keeping(100)), atMost: 1.5 }
		],
		tables: [
			{
				title: `Opening, ms: medians of ${openings} on fresh pages, longest task of ${traced}; without snapshot once each`,
				rows: counts.map((count) => ({
					events: count,
					'1x': round(median(of(count).open1)),
					'counting alone 1x': round(median(of(count).count1)),
					'4x': round(median(of(count).open4)),
					'longest task 4x, own time': round(task(count, 'own')),
					'wall time': round(task(count, 'wall')),
					'without snapshot 4x': round(of(count).anew4),
					'longest task of that': round(of(count).anewTask4.own)
				}))
			},
			{
				title: `One answer kept: medians of ${answers}, in turns with one put by hand into an empty database`,
				rows: counts.map((count) => ({
					events: count,
					'page blocked ms': round(cost(count, 'blocked'), 2),
					'saved ms': round(cost(count, 'saved'), 2),
					'by hand ms': round(median(of(count).plain), 2),
					ratio: round(keeping(count), 2),
					writes: cost(count, 'writes'),
					bytes: cost(count, 'bytes')
				}))
			}
		]
	};
}
