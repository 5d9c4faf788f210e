import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFiles, readProject } from './read.server.ts';
import { paths, validFiles } from './testing/course.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
for (const [path, text] of validFiles()) write(path, text);
write('lessons/en/picture.png', 'no text');
write('lessons/README.md', 'about');

test('the texts of a folder are read by their path from the root, and nothing else', () => {
	expect([...readFiles(folder).keys()]).toEqual([...validFiles().keys()].sort());
});

test('a course on disk is the course of its texts', () => {
	const { course, problems } = readProject(folder);
	expect(problems.list).toEqual([]);
	expect(course.items).toHaveLength(4);
});

test('the digest changes with any text, and with nothing else', () => {
	const { digest } = readProject(folder);
	expect(readProject(folder).digest).toBe(digest);
	write(paths.lesson, `${validFiles().get(paths.lesson)!}\n`);
	expect(readProject(folder).digest).not.toBe(digest);
});
