import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citations, lineWords, sources } from './cite.ts';

test('a chip in a figure has the number and name that the source has everywhere', () => {
	const file: { id: string; number: number; name: string }[] = parse(readFileSync('lessons/en/sources.yaml', 'utf8'));
	const said = Object.fromEntries(file.map(({ id, number, name }) => [id, { number, name: name.replace("'", '’') }]));
	expect(sources).toEqual(said);
});

test('lines of one source stand together, sources in the order of their numbers', () => {
	expect(citations(['bpo-guide:55', 'crmxchange:26', 'bpo-guide:8', 'bpo-guide:8'])).toEqual([
		{ source: 'crmxchange', number: 1, name: 'CrmXchange', lines: [26] },
		{ source: 'bpo-guide', number: 2, name: 'A provider’s guide', lines: [8, 55] }
	]);
});

test('a claim is left to the ledger, a slip is not', () => {
	expect(citations(['claim:kpo-05', 'bpo-guide:240']).map(({ source }) => source)).toEqual(['bpo-guide']);
	expect(() => citations(['bpoguide:12'])).toThrow('cite[0] ("bpoguide:12") names no line');
	expect(() => citations(['upwork'])).toThrow('cite[0] ("upwork") names no line');
});

test('lines are said in words', () => {
	expect(lineWords([38])).toBe('line 38');
	expect(lineWords([8, 22, 55])).toBe('lines 8, 22 and 55');
});
