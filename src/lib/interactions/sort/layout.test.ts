import { expect, test } from 'vitest';
import { heads, sortLayout } from './layout.ts';

const bins = (...labels: string[]) => labels.map((label, i) => ({ id: String(i), label }));
const office = bins('Front office', 'Back office', 'KPO');

test('a common last word is not repeated over the columns', () => {
	expect(heads(office)).toEqual(['Front', 'Back', 'KPO']);
	expect(heads(bins('Office', 'Front office', 'Shop'))).toEqual(['Office', 'Front office', 'Shop']);
	expect(heads(bins('Yes', 'No'))).toEqual(['Yes', 'No']);
});

test('three short bins are a table on every phone', () => {
	expect(sortLayout(370, office)).toEqual({ form: 'table', column: 54 });
	expect(sortLayout(300, office)).toEqual({ form: 'table', column: 54 });
	expect(sortLayout(250, office)).toEqual({ form: 'lists' });
});

test('long labels are lists on a narrow screen and a table where there is room', () => {
	const models = bins('Onshore', 'Nearshore', 'Offshore');
	expect(sortLayout(370, models)).toEqual({ form: 'lists' });
	expect(sortLayout(600, models)).toMatchObject({ form: 'table' });
});

test('more than four bins are never a table', () => {
	expect(sortLayout(1200, bins('A', 'B', 'C', 'D', 'E'))).toEqual({ form: 'lists' });
});
