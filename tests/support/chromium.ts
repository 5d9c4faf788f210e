/** The browser that tests and benchmarks drive. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where tests may leave files; nothing in it is kept. */
export const scratch = join(root, 'test-results');

export const executablePath = process.env.HANDOFF_BROWSER ?? '/usr/bin/chromium';

/** A browser that does nothing but what it is told. */
export const args = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];
