/** The size budgets, on the built course: what a first visit to each kind of page costs, in brotli, fonts apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { packFile } from './pack.mjs';
import { root } from './setup.mjs';

const client = join(root, 'build', 'client');
const pages = join(root, 'build', 'prerendered');

/** Bytes after brotli at its best. @param {Buffer} bytes */
export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * What a page loads before anything is touched: its HTML, styles and scripts with all they import; of a lesson also
 * what its first question needs to be answered.
 * @param {string} name path of the page without .html
 */
export function pageCost(name) {
	const html = readFileSync(join(pages, `${name}.html`));
	const text = html.toString('utf8');
	const seen = new Set();
	const follow = (/** @type {string} */ file) => {
		if (seen.has(file) || !existsSync(file)) return;
		seen.add(file);
		if (!file.endsWith('.js')) return;
		const code = readFileSync(file, 'utf8');
		for (const [, path] of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) follow(join(file, '..', String(path)));
	};
	const inClient = (/** @type {string | undefined} */ path) => join(client, String(path).replace(/^(\.\.?\/)+/, ''));
	for (const [, path] of text.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)) follow(inClient(path));
	for (const [, path] of text.matchAll(/import\("([^"]+\.js)"\)/g)) follow(inClient(path));
	// The nodes of the page's route, which the start script imports by number.
	const nodes = /node_ids:\s*\[([\d,\s]+)\]/.exec(text)?.[1]?.split(',').map(Number) ?? [];
	for (const node of nodes) for (const file of nodeFiles(node)) follow(file);
	const lesson = /lessons\/([a-z0-9-]+)$/.exec(name)?.[1];
	for (const file of lesson ? starts()[lesson].question : []) follow(inClient(file));
	let css = 0;
	let js = 0;
	let parsed = 0;
	for (const file of seen) {
		const bytes = readFileSync(file);
		if (file.endsWith('.css')) css += brotli(bytes);
		else {
			js += brotli(bytes);
			parsed += bytes.length;
		}
	}
	return { html: brotli(html), css, js, parsed, all: brotli(html) + css + js, files: seen.size };
}

/** @param {number} node */
function nodeFiles(node) {
	const folder = join(client, '_app/immutable/nodes');
	return readdirSync(folder)
		.filter((name) => name.startsWith(`${node}.`) && name.endsWith('.js'))
		.map((name) => join(folder, name));
}

/** What the build noted of how lessons start. */
function starts() {
	return JSON.parse(readFileSync(join(root, '.svelte-kit/lessons.json'), 'utf8'));
}

/** The whole course for use without a network, as the first visit brings it, fonts apart. */
export function offlineCost() {
	return readFileSync(join(root, 'build', `${packFile}.br`)).length;
}

/** Bytes of the fonts that pages ask for. */
export function fontCost() {
	return readdirSync(client, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name.endsWith('.woff2'))
		.reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}

if (process.argv[1]?.endsWith('sizes.mjs')) {
	const kB = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
	const first = 'lessons/bpo-in-plain-words';
	// The measure of the first four lessons: it has a question of each common kind and a figure.
	const usual = 'lessons/front-and-back-office';
	const rows = [
		['first lesson, HTML + CSS + JS with its first question', pageCost(first).all, 55 * 1024],
		['the same of a usual lesson', pageCost(usual).all, 55 * 1024],
		['fonts', fontCost(), 50 * 1024],
		['whole course offline', offlineCost(), 700 * 1024]
	];
	let over = 0;
	for (const [name, is, may] of /** @type {[string, number, number][]} */ (rows)) {
		if (is > may) over += 1;
		console.log(`${is > may ? '✗' : '✓'} ${name}: ${kB(is)} of at most ${kB(may)}`);
	}
	process.exit(over ? 1 : 0);
}
