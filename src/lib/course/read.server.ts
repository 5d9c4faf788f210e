/** Reads the files of the course from disk. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse, type Files } from './course.ts';

export const language = 'en';
export const courseRoot = `lessons/${language}`;

/** All texts under a folder of the project, by their path from its root. */
export function readFiles(root: string, folder = courseRoot): Files {
	const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(md|yaml|txt)$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();
	return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** Names of the figures that a project has: the folders that hold a `Figure.svelte`. Null for texts without a project around them. */
function figuresOf(root: string): Set<string> | null {
	const folder = join(root, 'src/lib/figures');
	if (!existsSync(folder)) return null;
	return new Set(readdirSync(folder).filter((name) => existsSync(join(folder, name, 'Figure.svelte'))));
}

/** The course of a project and a digest of all its texts. */
export function readProject(root: string): ReturnType<typeof readCourse> & { digest: string; files: Files } {
	const files = readFiles(root);
	const hash = createHash('sha256');
	for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
	return { ...readCourse(files, courseRoot, figuresOf(root)), digest: hash.digest('hex').slice(0, 12), files };
}
