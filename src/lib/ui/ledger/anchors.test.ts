import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ledger } from '#lib/course/project.ts';
import { readProject } from '#lib/course/read.server.ts';
import type { Citation } from '#lib/interactions/types.ts';
import { lineByLine, topics } from './ledger.ts';

const { course } = readProject(fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, ''));
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

test('every line that is cited anywhere in the course is a place on the sources page', () => {
	const cited: Pick<Citation, 'source' | 'lines'>[] = [
		...page.claims.flatMap(({ cite }) => cite),
		...page.disagreements.flatMap(({ positions }) => positions),
		...course.glossary.flatMap(({ cite }) => cite),
		...course.items.flatMap(({ item }) => item.cite),
		...course.lessons.flatMap(({ notes }) => notes.flatMap(({ cite }) => cite))
	];
	const known = new Set(ids);
	const places = new Set(cited.flatMap(({ source, lines }) => lines.map((line) => `${source}-${line}`)));
	expect(places.size).toBeGreaterThan(0);
	expect([...places].filter((place) => !known.has(place))).toEqual([]);
});
