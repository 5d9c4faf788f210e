/** HTTP/2 in front of a server of ours, as a deployment has it: a proxy that keeps the certificate and passes everything on. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { scratch } from '../support/chromium.ts';
import type { Served } from './servers.ts';

/** A certificate that nobody trusts, for a day; made anew each time. Throws when there is no openssl. */
function certificate(): { key: Buffer; cert: Buffer } {
	mkdirSync(scratch, { recursive: true });
	const folder = mkdtempSync(join(scratch, 'front-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
		execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} catch (cause) {
		throw new Error('HTTP/2 needs a certificate, and openssl could not make one. Install openssl.', { cause });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

/** Serves over HTTP/2 what `behind` serves over HTTP/1.1. Ending it ends what is behind it too. */
export function front(behind: Served): Promise<Served> {
	const server = createSecureServer({ ...certificate(), allowHTTP1: false }, (asked, answer) => {
		const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !name.startsWith(':')));
		const passed = request(
			`${behind.url}${asked.url}`,
			{ method: asked.method, headers: { ...headers, 'x-forwarded-proto': 'https' } },
			(got) => {
				answer.writeHead(
					got.statusCode ?? 502,
					Object.fromEntries(Object.entries(got.headers).filter(([name]) => !ofConnection.has(name)))
				);
				got.pipe(answer);
			}
		);
		passed.on('error', () => answer.writeHead(502).end());
		asked.pipe(passed);
	});
	const sessions = new Set<{ destroy(): void }>();
	server.on('session', (session) => {
		sessions.add(session);
		session.once('close', () => sessions.delete(session));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			resolve({
				url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
				end() {
					server.close();
					for (const session of sessions) session.destroy();
					behind.end();
				}
			});
		});
	});
}
