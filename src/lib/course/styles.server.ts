/** Which style files belong to which lesson, as the build of the client noted it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
}
type Manifest = Record<string, Chunk>;

const marker = 'virtual:course/lesson/';
let manifest: Manifest | undefined;

/** Styles that only other lessons need, by the names of their files. Empty when there is no build to look into. */
export function foreignStyles(lesson: string): Set<string> {
	manifest ??= read();
	const lessons = Object.keys(manifest).filter((key) => key.includes(marker));
	const own = styles(
		manifest,
		lessons.filter((key) => key.endsWith(marker + lesson))
	);
	return new Set(
		[
			...styles(
				manifest,
				lessons.filter((key) => !key.endsWith(marker + lesson))
			)
		].filter((file) => !own.has(file))
	);
}

/** A page without the links to some style files. */
export function withoutStyles(html: string, files: ReadonlySet<string>): string {
	return html.replace(/\s*<link\b[^>]*\bhref="[^"]*?([^"/]+\.css)"[^>]*>/g, (link, name: string) => (files.has(name) ? '' : link));
}

/** File names of the styles that some chunks bring, with all they import. */
function styles(manifest: Manifest, keys: string[]): Set<string> {
	const found = new Set<string>();
	const seen = new Set<string>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of chunk.css ?? []) found.add(file.split('/').at(-1)!);
		for (const next of chunk.imports ?? []) visit(next);
	};
	keys.forEach(visit);
	return found;
}

function read(): Manifest {
	try {
		return JSON.parse(readFileSync(join(process.cwd(), '.svelte-kit/output/client/.vite/manifest.json'), 'utf8')) as Manifest;
	} catch {
		return {};
	}
}
