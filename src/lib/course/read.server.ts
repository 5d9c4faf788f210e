/** Reads the files of the course from disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** The course of a project and a digest of all its texts. */
export function readProject(root: string): ReturnType<typeof readCourse> & { digest: string; files: Files } {
	const files = readFiles(root);
	const hash = createHash('sha256');
	for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
	return { ...readCourse(files, courseRoot), digest: hash.digest('hex').slice(0, 12), files };
}
