/** The server of `npm start`: SvelteKit's own handler with our headers round it. Run by Node 24 as it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses, listenProblem, readPort } from './address.ts';
import { assetPolicy, pagePolicy, securityHeaders } from './headers.ts';

const build = process.env.HANDOFF_BUILD ?? fileURLToPath(new URL('../../build', import.meta.url));
const host = process.env.HOST || '0.0.0.0';
const port = readPort(process.env.PORT);
if (typeof port === 'string') fail(port);

const { handler } = (await import(join(build, 'handler.js'))) as { handler: (req: unknown, res: unknown, next: () => void) => void };
const policies = readPolicies(build);

const server = createServer((request, response) => {
	const https = request.headers['x-forwarded-proto'] === 'https';
	const path = (request.url ?? '/').split('?', 1)[0]!.replace(/(.)\/$/, '$1');
	// Set first: a page made at request time brings a policy with its own nonce and puts it over this one.
	response.setHeader('content-security-policy', policies.get(path) ?? assetPolicy);
	for (const [name, value] of Object.entries(securityHeaders(https))) response.setHeader(name, value);
	if (path === '/service-worker.js' || path === '/_app/version.json') response.setHeader('cache-control', 'no-cache');
	handler(request, response, () => response.writeHead(404).end());
});

server.on('error', (error: NodeJS.ErrnoException) => fail(listenProblem(error.code, host, port as number)));
server.listen(port as number, host, () => {
	const address = server.address();
	const [here, ...network] = addresses(
		host,
		typeof address === 'object' && address ? address.port : (port as number),
		Object.values(networkInterfaces()).flatMap((list) => list ?? [])
	);
	console.log(`Handoff is at ${here}`);
	for (const url of network) console.log(`On the local network: ${url}`);
	console.log('Progress is kept in each learner’s own browser; this server keeps nothing.');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	});

/** The policies of the built pages by their path, and in what form they are asked for. */
function readPolicies(build: string): Map<string, string> {
	const policies = new Map<string, string>();
	for (const root of [join(build, 'client'), join(build, 'prerendered')]) {
		let files: string[] = [];
		try {
			files = readdirSync(root, { recursive: true, encoding: 'utf8' });
		} catch {
			continue;
		}
		for (const file of files) {
			if (!file.endsWith('.html')) continue;
			const policy = pagePolicy(readFileSync(join(root, file), 'utf8'));
			const path = `/${file.replaceAll('\\', '/')}`.replace(/\.html$/, '').replace(/\/index$/, '') || '/';
			if (policy) policies.set(path, policy);
		}
	}
	return policies;
}

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
