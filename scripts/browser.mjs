/** Finds a Chromium for the tests, or brings one here. */
import { accessSync, constants, existsSync } from 'node:fs';
import { run, stop } from './setup.mjs';

const known = [
	process.env.CHROME_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** The path of an installed browser, or null. */
function installed() {
	for (const path of known) {
		if (!path || !existsSync(path)) continue;
		try {
			accessSync(path, constants.X_OK);
			return path;
		} catch {
			continue;
		}
	}
	return null;
}

/** The path of a browser that Playwright keeps, or null. */
async function ofPlaywright() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : null;
}

/** A Chromium to test with: an installed one, else Playwright's own, else Debian's package. @returns {Promise<string>} */
export async function browser() {
	const found = installed() ?? (await ofPlaywright());
	if (found) return found;
	console.log('No Chromium or Chrome here; asking Playwright for its own …');
	run('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
	const own = await ofPlaywright();
	if (own) return own;
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		console.log('Installing the chromium package of the distribution …');
		const quiet = /** @type {const} */ ({ stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		run('apt-get', ['update'], quiet);
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
		const packaged = installed();
		if (packaged) return packaged;
	}
	return stop(
		'The end-to-end tests need a browser, and none could be brought here. Install Chromium or Google Chrome (on Debian: apt-get install chromium) and run npm test again.'
	);
}
