/** Reads the data files of figures, which lie beside the lesson that places them: `<lesson>/<figure>.yaml`. */
import type { Citations } from './citations.ts';
import type { Files } from './lessons.ts';
import type { Problems } from './problems.ts';
import { readYaml, type Path } from './yaml.ts';

/**
 * Name of the file to its value, in which the claims that lists name stand as their lines: `claim:sky-01` becomes
 * `almanac:3` and `atlas:15`, so that a page needs no ledger to show what a figure rests on.
 * Reported are claims and lines that do not exist.
 */
export function readFigureData(files: Files, root: string, citations: Citations, problems: Problems): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (const [file, text] of files) {
		const name = /^.+\/\d\d-[^/]+\/\d\d-[^/]+\/([^/]+)\.yaml$/.exec(file)?.[1];
		if (!name || !file.startsWith(root)) continue;
		const yaml = readYaml(text, file, problems);
		data[name] = withLines(yaml.value, [], citations, (path, message) => problems.add(file, yaml.line(path), message));
	}
	return data;
}

type Fail = (path: Path, message: string) => void;

function withLines(value: unknown, path: Path, citations: Citations, fail: Fail): unknown {
	if (Array.isArray(value))
		return value.flatMap((one: unknown, i) =>
			isClaim(one) ? linesOf(one, [...path, i], citations, fail) : [withLines(one, [...path, i], citations, fail)]
		);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLines(one, [...path, key], citations, fail)]));
	if (isClaim(value)) fail(path, `"${value}" stands for several lines. Write it in a list: [${value}].`);
	return value;
}

function linesOf(claim: string, path: Path, citations: Citations, fail: Fail): string[] {
	const { cite } = citations.resolve([claim], (message) => fail(path, message));
	return cite.flatMap(({ source, lines }) => lines.map((line) => `${source}:${line}`));
}

function isClaim(value: unknown): value is string {
	return typeof value === 'string' && /^claim:\S+$/.test(value);
}
