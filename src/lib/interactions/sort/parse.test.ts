import { expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseSort } from './parse.ts';

const head = '| Task | Bin | Why |\n| --- | --- | --- |\n';

function parse(rows: string, bins: unknown = { warm: 'Warm', cold: 'Cold' }, fields: Record<string, number> = { warm: 1 }) {
	const { written: one, told } = written(head + rows, { bins });
	return { ...parseSort(one, one.blocks, fields), told };
}

test('tasks get numbers, bins keep their order and their field of colour', () => {
	expect(parse('| Soup | warm | Cooked. |\n| Ice | cold, warm | Melts. |\n')).toEqual({
		body: {
			bins: [
				{ id: 'warm', label: 'Warm', field: 1 },
				{ id: 'cold', label: 'Cold' }
			],
			tasks: [
				{ id: 't1', text: 'Soup' },
				{ id: 't2', text: 'Ice' }
			]
		},
		key: { t1: ['warm'], t2: ['cold', 'warm'] },
		feedback: { t1: 'Cooked.', t2: 'Melts.' },
		told: []
	});
});

test.each([
	[
		'| Soup | hot | Cooked. |\n| Ice | cold | Melts. |\n',
		'3: task "Soup" names the bin "hot", which the head does not have. Use one of: warm, cold.'
	],
	['| Soup | | Cooked. |\n| Ice | cold | Melts. |\n', '3: task "Soup" has no bin. Write one of: warm, cold.'],
	['| Soup | warm | Cooked. |\n| Ice | cold |\n', '4: task "Ice" has no reason. Write it in the third column.'],
	['| Soup | warm | Cooked. |\n', 'id: a sort needs at least two tasks, this one has 1.']
])('%j is told at its line', (rows, message) => {
	expect(parse(rows).told).toEqual([message]);
});

test.each([[undefined], ['warm'], [{ warm: 'Warm' }], [null]])('bins %j are told once, not with every task', (bins) => {
	expect(parse('| Soup | warm | Cooked. |\n| Ice | cold | Melts. |\n', bins ?? 0).told).toEqual([
		'bins: a sort needs two or more bins. Write bins: {small: Small, large: Large} in the head.'
	]);
});
