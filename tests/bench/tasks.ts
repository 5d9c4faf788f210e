/** Reads from a trace of the browser how long its main thread was busy at a stretch. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds: when it began, how long it took, and how much of that the thread was running. */
	ts: number;
	dur?: number;
	tdur?: number;
}

/** A task in ms: from beginning to end, and by the thread's own time, which other programs can't stretch. */
export interface Task {
	wall: number;
	own: number;
}

/**
 * The longest task of a page's main thread, between two `performance.mark`s that `work` sets. The slowing
 * down of the CPU counts as the thread's own time. Rejects when the trace lacks what it should hold.
 */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>, marks: [string, string]): Promise<Task> {
	await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
	await work();
	// The trace is handed over in pieces; what happened last needs a moment.
	await page.waitForTimeout(200);
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const [from, to] = marks.map((mark) => traceEvents.find(({ name }) => name === mark));
	if (!from || !to) throw new Error(`The trace lacks the marks ${marks.join(' and ')}.`);
	const tasks = traceEvents.filter(
		({ name, pid, tid, ts, dur }) =>
			/RunTask$/.test(name) && pid === from.pid && tid === from.tid && dur && ts + dur > from.ts && ts < to.ts
	);
	const longest = (field: 'dur' | 'tdur') => Math.max(...tasks.map((task) => task[field] ?? 0)) / 1000;
	if (!tasks.some(({ tdur }) => tdur)) throw new Error('The trace has no tasks of the main thread with their times.');
	return { wall: longest('dur'), own: longest('tdur') };
}
