import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '#lib/course/read.server.ts';
import { checkFigures, readers } from './check.ts';

const files = readFiles(process.cwd());
const named = (name: string) => [...files.keys()].find((file) => file.endsWith(`/${name}.yaml`))!;

test('the data of every figure is in order', () => {
	expect(checkFigures(files)).toEqual([]);
});

test('every reader has its figure and its file', () => {
	const folders = readdirSync('src/lib/figures');
	for (const name of Object.keys(readers)) {
		expect(folders, `src/lib/figures/${name}`).toContain(name);
		expect(named(name), `${name}.yaml`).toBeDefined();
	}
});

test('a slip in the data is told with its file and line', () => {
	const file = named('service-map');
	const lines = files.get(file)!.split('\n');
	const line = lines.findIndex((one) => one.includes('side: inside'));
	const broken = lines.with(line, '    side: within').join('\n');
	expect(checkFigures(new Map([[file, broken]]))).toEqual([
		{ file, line: line + 1, message: expect.stringMatching(/^services\[1\]\.side is not one of inside, outside/) as string }
	]);
});

test('what is missing is told at the entry that lacks it', () => {
	const file = named('judgement-slider');
	const text = files.get(file)!.replace(/^ {4}title: Shop.*\n/m, '');
	const line = text.split('\n').findIndex((one) => one.includes('id: sales-figures'));
	expect(checkFigures(new Map([[file, text]]))).toEqual([{ file, line: line + 1, message: 'tasks[1].title is not a text.' }]);
});

test('a citation that names no line is told at its own line', () => {
	const file = named('service-map');
	const text = files.get(file)!.replace('[crmxchange:28, bpo-guide:38]', '[crmxchange:28, bpoguide:38]');
	const line = text.split('\n').findIndex((one) => one.includes('bpoguide'));
	expect(checkFigures(new Map([[file, text]]))[0]).toMatchObject({ line: line + 1 });
});
