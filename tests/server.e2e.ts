import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { env, node, root } from '../scripts/setup.mjs';
import { immutableOf, firstBuild, pagesOf, serve } from './support/server.ts';

/** Starts the server so that it must fail, and gives back what it said. */
function failing(more: Record<string, string>): { status: number | null; said: string } {
	const { status, stderr, stdout } = spawnSync(node, ['src/server/main.server.ts'], {
		cwd: root,
		env: { ...env, ...more },
		encoding: 'utf8',
		timeout: 15_000
	});
	return { status, said: `${stdout}${stderr}`.trim() };
}

test('a taken port ends with one sentence and exit 1', async () => {
	const server = await serve();
	const { status, said } = failing({ PORT: String(server.port), HOST: '127.0.0.1' });
	await server.stop();
	expect(status).toBe(1);
	expect(said).toMatch(/is taken by another program/);
	expect(said.split('\n')).toHaveLength(1);
});

test('a port that is not a number ends with one sentence and exit 1', () => {
	const { status, said } = failing({ PORT: 'http' });
	expect(status).toBe(1);
	expect(said).toMatch(/^PORT is "http", which is not a port\./);
	expect(said.split('\n')).toHaveLength(1);
});

test('every response carries the security headers', async ({ request }) => {
	const paths = [
		...pagesOf(firstBuild),
		...[...immutableOf(firstBuild)].slice(0, 5),
		'/service-worker.js',
		'/manifest.webmanifest',
		'/no/such/page'
	];
	for (const path of paths) {
		const response = await request.get(path);
		const headers = response.headers();
		expect(headers['content-security-policy'], path).toMatch(/default-src 'none'/);
		expect(headers['content-security-policy'], path).toMatch(/require-trusted-types-for 'script'/);
		expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'/);
		expect(headers['content-security-policy'], path).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('no-referrer');
		expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
	}
});

test('files with a hash in their name are kept for ever, pages and the worker are asked for again', async ({ request }) => {
	const [file] = immutableOf(firstBuild);
	expect((await request.get(file!)).headers()['cache-control']).toContain('immutable');
	expect((await request.get('/service-worker.js')).headers()['cache-control']).toBe('no-cache');
});
