/** Makes a page out of `record.ts` and serves it; nothing is written to the disk. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../../support/chromium.ts';
import { quietPath } from '../../support/raw.ts';
import { servePages, type Served } from '../servers.ts';

const page =
	'<!doctype html><html lang="en"><title>Record</title><link rel="icon" href="data:,"><script type="module" src="/record.js"></script></html>';

/** The bench page at `/`, and at `/_app/version.json` a page of the same origin without scripts, as the course has one. */
export async function serveRecordPage(): Promise<Served> {
	const made = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: { write: false, minify: true, lib: { entry: join(root, 'tests/bench/pages/record.ts'), formats: ['es'], fileName: 'record' } }
	});
	const { output } = [made].flat()[0] as Rolldown.RolldownOutput;
	const chunks = output.flatMap((chunk) =>
		chunk.type === 'chunk' ? [[`/${chunk.fileName}`, { type: 'text/javascript', text: chunk.code }] as const] : []
	);
	return servePages({
		...Object.fromEntries(chunks),
		'/': { type: 'text/html', text: page },
		[quietPath]: { type: 'application/json', text: '{}' }
	});
}
