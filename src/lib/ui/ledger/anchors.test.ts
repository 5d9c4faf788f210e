import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ledger } from '#lib/course/project.ts';
import { readProject } from '#lib/course/read.server.ts';
import type { Citation } from '#lib/interactions/types.ts';
import { citeHash } from '../cite.ts';
import { lineByLine, topics } from './ledger.ts';

const { course } = readProject(fileURLToPath(new URL('../../../../', import.meta.url)));
const page = ledger(course);
const ids = [
	...['main', 'ledger', 'claims', 'disagreements', 'lines'],
	...topics(page.claims).map(({ id }) => id),
	...page.claims.map(({ id }) => `claim-${id}`),
	...page.disagreements.flatMap(({ id }) => [id, `${id}-question`]),
	...lineByLine(page).flatMap(({ source, lines }) => [source.id, ...lines.map(({ line }) => `${source.id}-${line}`)])
];

test('no two places of the sources page have the same address', () => {
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every chip, wherever in the course it stands, leads to a place on the sources page', () => {
	const cited: Citation[] = [
		...page.claims.flatMap(({ cite }) => cite),
		...course.glossary.flatMap(({ cite }) => cite),
		...course.items.flatMap(({ item }) => item.cite),
		...course.lessons.flatMap(({ notes }) => notes.flatMap(({ cite }) => cite))
	];
	const known = new Set(ids.map((id) => `#${id}`));
	expect([...new Set(cited.map(citeHash))].filter((hash) => !known.has(hash))).toEqual([]);
});
