/**
 * Largest contentful paint and "on screen" of each kind of page beside the hand-written page, cold, on a
 * slow 4G and a 4x slower CPU, in turns. "On screen" is what the page is for: the question of a lesson or
 * a quiz, the way on from home, the lab's first control. "Usable" is when the course's script has taken over.
 * Over HTTP/2, as a deployment has it; and over HTTP/1.1, as `npm start` serves a local network.
 */
import type { Browser } from '@playwright/test';
import { launch, phone, slow4G, slowDown } from './browser.ts';
import { front } from './front.ts';
import { kB, median, ratio, round } from './numbers.ts';
import { findQuestion, quizPath, serveHandWritten, type Question } from './question.ts';
import type { Part, Result, Table } from './result.ts';
import { serveCourse, type Served } from './servers.ts';
import { watchLoad, type LoadWatch } from './watch.ts';

const times = 5;

interface Kind {
	page: string;
	address: string;
	/** Selectors. */
	screen: string;
	usable: string;
}
type Load = LoadWatch & { requests: number; bytes: number };
type Of = (page: string, field: keyof Load) => number;

/** One cold load. */
async function load(browser: Browser, { address, screen, usable }: Kind): Promise<Load> {
	const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block', ignoreHTTPSErrors: true });
	try {
		const page = await context.newPage();
		const session = await slowDown(page, 4);
		await slow4G(session);
		let [requests, bytes] = [0, 0];
		session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
		session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await page.addInitScript(watchLoad, { screen, usable });
		await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
		await page.waitForFunction(() => window.loadWatch.screen > 0 && window.loadWatch.usable > 0, undefined, { timeout: 30_000 });
		await page.waitForTimeout(500);
		return { ...(await page.evaluate(() => window.loadWatch)), requests, bytes };
	} finally {
		await context.close();
	}
}

const kindsAt = (course: Served, hand: Served, { lesson, step }: Question): Kind[] => {
	const kind = (page: string, address: string, screen: string, usable = screen): Kind => ({ page, address, screen, usable });
	const question = `#${step} fieldset input`;
	return [
		kind('hand-written', hand.url, '#form input'),
		kind('home', course.url, 'main a.lap'),
		kind('lesson', `${course.url}${lesson}#${step}`, question, `.started ${question}`),
		kind('quiz', course.url + quizPath(), 'main fieldset input'),
		kind('lab', `${course.url}/lab`, 'main input, main select')
	];
};

/** Loads every kind so many times in turns, after once to warm up; gives the medians. */
async function measure(browser: Browser, kinds: Kind[]): Promise<Of> {
	const loads = new Map<string, Load[]>(kinds.map(({ page }) => [page, []]));
	for (let i = 0; i <= times; i++) {
		for (const kind of kinds) {
			const one = await load(browser, kind);
			if (i > 0) loads.get(kind.page)!.push(one);
		}
	}
	return (page, field) => median(loads.get(page)!.map((one) => one[field]));
}

const timesHand = (of: Of, page: string, field: keyof Load) => ratio(of(page, field), of('hand-written', field));

function tableOf(protocol: string, kinds: Kind[], of: Of): Table {
	const rows = kinds.map(({ page }) => ({
		page,
		LCP: round(of(page, 'lcp'), 0),
		'LCP ratio': timesHand(of, page, 'lcp'),
		'on screen': round(of(page, 'screen'), 0),
		'on screen ratio': timesHand(of, page, 'screen'),
		usable: round(of(page, 'usable'), 0),
		requests: of(page, 'requests'),
		'KB received, headers too': kB(of(page, 'bytes'))
	}));
	return { title: `${protocol}: medians of ${times}, ms from the start of the navigation`, rows };
}

export const lcp: Part = {
	says: 'cold loads on a slow 4G and a 4x slower CPU, beside a hand-written page',
	minutes: 30,
	async run() {
		const question = findQuestion();
		const result: Result = { goals: [], tables: [] };
		const browser = await launch();
		try {
			for (const protocol of ['HTTP/2', 'HTTP/1.1']) {
				const ends: Served[] = [];
				const serve = async (behind: Served) => {
					const served = protocol === 'HTTP/2' ? await front(behind) : behind;
					ends.push(served);
					return served;
				};
				try {
					const kinds = kindsAt(await serve(await serveCourse()), await serve(await serveHandWritten(question)), question);
					const of = await measure(browser, kinds);
					result.tables.push(tableOf(protocol, kinds, of));
					if (protocol === 'HTTP/1.1') continue;
					for (const { page } of kinds.slice(1)) {
						result.goals.push({
							what: `${page}: largest contentful paint, times the hand-written page's`,
							is: timesHand(of, page, 'lcp'),
							atMost: 1.5
						});
						result.goals.push({
							what: `${page}: on screen, times the hand-written page's`,
							is: timesHand(of, page, 'screen'),
							atMost: 1.1
						});
					}
				} finally {
					for (const served of ends) served.end();
				}
			}
			return result;
		} finally {
			await browser.close();
		}
	}
};
