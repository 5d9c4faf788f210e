/** The browser of the benchmark, and the slow machine and network that it plays. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { args, executablePath } from '../support/chromium.ts';

export const phone = { width: 390, height: 844 };

/** Starts a browser; closed by whoever asked for it. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** A CDP session on a page whose main thread gets one part in `rate` of the time. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	return session;
}

/** Lighthouse's slow 4G where it is applied to real requests: 562.5 ms each, 1.44 Mbit/s down, 0.66 up. */
export async function slow4G(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	const perSecond = (kbit: number) => (kbit * 1024) / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 562.5,
		downloadThroughput: perSecond(1474.56),
		uploadThroughput: perSecond(675)
	});
}
