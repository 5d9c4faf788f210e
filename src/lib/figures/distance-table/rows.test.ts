import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { models, type SourcingModel } from '#lib/sourcing/types.ts';
import { rows } from './rows.ts';

const file: {
	models: Record<string, { name: string; distance: string }>;
	needs: SourcingModel['needs'];
} = parse(readFileSync('lessons/en/sourcing.yaml', 'utf8'));

test('the table has every model, from near to far, as the sourcing model calls it and says how far it goes', () => {
	expect(rows.map(({ model }) => model)).toEqual([...models]);
	for (const { model, name, far } of rows) expect({ name, distance: far }).toEqual(file.models[model]);
});

test('a model is named for exactly what a source states as its strength', () => {
	for (const { model, needs } of rows) {
		const stated = file.needs.filter(({ ratings }) => ratings[model].basis === 'stated' && ratings[model].rating === 3);
		expect(stated.map(({ id }) => id).sort(), model).toEqual([...needs].sort());
	}
});
