/** Puts all texts of a built course into one file, for the first visit (`src/service-worker/pack.ts`). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Where the pack stands in a build. */
export const packFile = 'client/_app/offline.json';

/** @param {string} build the folder of the build */
export function pack(build) {
	/** @type {[string, string][]} */
	const files = [];
	for (const part of ['prerendered', 'client'])
		for (const entry of readdirSync(join(build, part), { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/\.(js|css|html|svg|webmanifest)$/.test(entry.name)) continue;
			const path = join(entry.parentPath, entry.name);
			const address = path.slice(join(build, part).length + 1).replaceAll('\\', '/');
			files.push([part === 'client' ? address : address.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1'), readFileSync(path, 'utf8')]);
		}
	const { version } = JSON.parse(readFileSync(join(build, 'client', '_app', 'version.json'), 'utf8'));
	const text = Buffer.from(JSON.stringify({ version, files: Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))) }));
	writeFileSync(join(build, packFile), text);
	// A window wide enough to see what one page has in common with all others.
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_LGWIN]: 24,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	writeFileSync(join(build, `${packFile}.br`), brotliCompressSync(text, { params }));
	writeFileSync(join(build, `${packFile}.gz`), gzipSync(text, { level: 9 }));
}
