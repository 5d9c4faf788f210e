/**
 * `npm test`: installs what is missing, a browser included, and runs everything. Every suite adds to one
 * count, which closes the run: `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env, install, node, root, run } from './setup.mjs';

install();
const { browser } = await import('./browser.mjs');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const began = Date.now();

/** Adds to the count. @param {string} name @param {number} passed @param {number} failed @param {number} since */
function count(name, passed, failed, since) {
	total.passed += passed;
	total.failed += failed;
	console.log(
		`${failed ? '✗' : '✓'} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${Math.round((Date.now() - since) / 1000)} s)\n`
	);
}

/** A suite that passes or fails as one. @param {string} name @param {string} script @param {string[]} args */
function whole(name, script, args = []) {
	const since = Date.now();
	console.log(`— ${name}`);
	const ok = run(node, [join(root, script), ...args]).status === 0;
	count(name, ok ? 1 : 0, ok ? 0 : 1, since);
	return ok;
}

/** A suite that writes its own counts as JSON. @param {string} name @param {string} script @param {string[]} args @param {NodeJS.ProcessEnv} more @param {string} file @param {(json: any) => [number, number]} read */
function counted(name, script, args, more, file, read) {
	const since = Date.now();
	console.log(`— ${name}`);
	const { status } = run(node, [join(root, script), ...args], { env: { ...env, NO_COLOR: '1', ...more } });
	let [passed, failed] = [0, 0];
	if (existsSync(file)) [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
	if (status !== 0 && failed === 0) failed = 1;
	count(name, passed, failed, since);
}

/** A port of this machine that is free now. @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}

whole('text of the course', 'scripts/content.mjs', ['check']);
run(node, [join(root, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'], { stdio: 'ignore' });
whole('types', 'node_modules/svelte-check/bin/svelte-check', ['--output', 'human', '--threshold', 'warning', '--fail-on-warnings']);
whole('types of the pure core', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.core.json']);
whole('types of the service worker', 'node_modules/typescript/bin/tsc', ['-p', 'src/service-worker/tsconfig.json']);
whole('lint', 'node_modules/eslint/bin/eslint.js', ['.']);
whole('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);

const units = join(results, 'unit.json');
counted(
	'unit and property tests',
	'node_modules/vitest/vitest.mjs',
	['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${units}`],
	{},
	units,
	(json) => [json.numPassedTests, json.numFailedTests + json.numFailedTestSuites * 0]
);

const built = whole('production build', 'scripts/build.mjs');
if (built) {
	whole('sizes', 'scripts/sizes.mjs');
	const ends = join(results, 'e2e.json');
	const more = { HANDOFF_BROWSER: await browser(), HANDOFF_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: ends };
	counted(
		'end-to-end tests',
		'node_modules/@playwright/test/cli.js',
		['test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
		more,
		ends,
		({ stats }) => [stats.expected + stats.flaky, stats.unexpected]
	);
}

console.log(`Everything took ${Math.round((Date.now() - began) / 1000)} s.`);
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(results, 'summary.txt'), `${line}\n`);
console.log(line);
process.exit(total.failed ? 1 : 0);
