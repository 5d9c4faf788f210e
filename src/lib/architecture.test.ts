/**
 * Who may import whom, as one table, and where each file may run. Fails with the name of the file that
 * breaks it. `tsconfig.core.json` is the second guard: it compiles the pure files without DOM and Node.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const lib = dirname(fileURLToPath(import.meta.url));

/** Folder to the folders it may import; itself always. */
const may: Record<string, string[]> = {
	sourcing: [],
	interactions: ['sourcing'],
	course: ['interactions', 'sourcing'],
	record: ['course', 'interactions'],
	ui: ['sourcing', 'interactions', 'course', 'record'],
	figures: ['ui', 'sourcing', 'course']
};

/** The view of an interaction is a screen: it may use the parts that screens share. */
const alsoForScreens: Record<string, string[]> = { interactions: ['ui'] };

/** Words of the subject; only `sourcing`, `figures` and the course's text know it. */
const subject = /\b(BPO|KPO|BPA|outsourc\w*|call[- ]cent(?:re|er)|front[- ]office|back[- ]office)\b/i;
const knowsSubject = new Set(['sourcing', 'figures']);

interface Source {
	path: string;
	folder: string;
	imports: string[];
	text: string;
}

const files: Source[] = readdirSync(lib, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name) && name.includes('/'))
	.map((name) => {
		const text = readFileSync(join(lib, name), 'utf8');
		const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
		return { path: name, folder: name.split('/')[0]!, imports, text };
	});

/** The folder of ours that an import reaches, or null for a package. */
function target(from: string, specifier: string): string | null {
	if (specifier.startsWith('#lib/')) return specifier.slice(5).split('/')[0]!;
	if (!specifier.startsWith('.')) return null;
	const path = relative(lib, join(lib, dirname(from), specifier));
	return path.startsWith('..') ? 'outside' : path.split('/')[0]!;
}

const isTest = (path: string) => /\.(test|contract|bench)\.ts$/.test(path) || path.includes('/testing/');
const isScreen = (path: string) => /\.svelte(\.ts)?$/.test(path);

test.each(files.map((file) => [file.path, file] as const))('%s imports only what its folder may', (_, file) => {
	const allowed = new Set([
		file.folder,
		...(may[file.folder] ?? []),
		...(isScreen(file.path) || /views\.ts$/.test(file.path) ? (alsoForScreens[file.folder] ?? []) : [])
	]);
	const wrong = file.imports.filter((specifier) => {
		const folder = target(file.path, specifier);
		return folder !== null && !allowed.has(folder);
	});
	expect(wrong, `src/lib/${file.path} may import ${[...allowed].join(', ')}`).toEqual([]);
});

test('every folder of lib stands in the table', () => {
	expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in may))).toEqual([]);
});

test('a file that may run anywhere imports nothing bound to a place', () => {
	const wrong = files
		.filter(({ path }) => !isScreen(path) && !isTest(path) && !/\.(browser|server)\.ts$/.test(path))
		.filter(({ folder }) => folder !== 'ui')
		.flatMap(({ path, imports }) =>
			imports
				.filter((one) => one.startsWith('node:') || /\.(browser|server)\.ts$/.test(one) || /\.svelte(\.ts)?$/.test(one))
				.map((one) => `${path} imports ${one}`)
		);
	expect(wrong.filter((line) => !line.includes('views.ts'))).toEqual([]);
});

test('a file that runs in the browser imports nothing of Node', () => {
	const wrong = files
		.filter(({ path }) => /\.(browser|svelte)(\.ts)?$/.test(path))
		.flatMap(({ path, imports }) =>
			imports.filter((one) => one.startsWith('node:') || one.endsWith('.server.ts')).map((one) => `${path} imports ${one}`)
		);
	expect(wrong).toEqual([]);
});

test('no word of the subject stands outside the text, the sourcing model and the figures', () => {
	const wrong = files
		.filter(({ folder, path }) => !knowsSubject.has(folder) && !isTest(path))
		.flatMap(({ path, text }) => text.split('\n').flatMap((line, i) => (subject.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])));
	expect(wrong).toEqual([]);
});

test('nobody imports a route', () => {
	expect(
		files.flatMap(({ path, imports }) => imports.filter((one) => /(^|\/)routes\//.test(one)).map((one) => `${path} imports ${one}`))
	).toEqual([]);
});

test('no folder of lib is part of a circle', () => {
	const reach = (folder: string, seen = new Set<string>()): Set<string> => {
		for (const next of may[folder] ?? []) if (!seen.has(next)) reach(next, seen.add(next));
		return seen;
	};
	expect(Object.keys(may).filter((folder) => reach(folder).has(folder))).toEqual([]);
});

test('no source file is past 250 lines', () => {
	expect(
		files
			.filter(
				({ path, text }) =>
					!isTest(path) && text.split('\n').length > 251 && !text.startsWith('/** Long:') && !text.includes('Longer than 250 lines')
			)
			.map(({ path, text }) => `${path}: ${text.split('\n').length}`)
	).toEqual([]);
});
