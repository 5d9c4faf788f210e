/** The two sides of every comparison, each served by a process or server of its own on this machine. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../support/chromium.ts';

/** Something served; `end` stops it. */
export interface Served {
	/** Without a slash at its end. */
	url: string;
	end(): void;
}

/** Serves the built course as `npm start` does. Rejects when there is none. */
export function serveCourse(): Promise<Served> {
	const server = spawn(process.execPath, ['src/server/main.server.ts'], {
		cwd: root,
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const end = () => void server.kill('SIGKILL');
	process.once('exit', end);
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => (end(), reject(new Error('The course was not served within 30 s.'))), 30_000);
		server.once(
			'exit',
			() => (
				clearTimeout(late),
				process.off('exit', end),
				reject(new Error('The course could not be served. Build it first: npm run build.'))
			)
		);
		let said = '';
		server.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const port = /Handoff is at http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1];
			if (!port) return;
			clearTimeout(late);
			resolve({ url: `http://127.0.0.1:${port}`, end });
		});
	});
}

/** Serves a few texts by their paths, compressed, as fast as node:http can. */
export function servePages(pages: Record<string, { type: string; text: string }>): Promise<Served> {
	const made = new Map(Object.entries(pages).map(([path, { type, text }]) => [path, { type, body: brotliCompressSync(text) }]));
	const server = createServer((request, response) => {
		const page = made.get(request.url ?? '/');
		if (!page) return void response.writeHead(404).end();
		response
			.writeHead(200, {
				'content-type': `${page.type}; charset=utf-8`,
				'content-encoding': 'br',
				'content-length': page.body.length,
				'cache-control': 'no-cache'
			})
			.end(page.body);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({
				url: `http://127.0.0.1:${port}`,
				end() {
					server.close();
					server.closeAllConnections();
				}
			});
		});
	});
}
