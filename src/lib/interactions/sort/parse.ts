import type { RootContent } from 'mdast';
import { rows, short, type Written } from '../markdown.ts';
import type { Shapes } from '../types.ts';
import type { Bin } from './types.ts';

/** Reads the bins of the head and the table `| Task | Bin | Why |`. */
export function parseSort(
	written: Written,
	middle: RootContent[],
	fields: Record<string, number>
): Pick<Shapes['sort'], 'body' | 'key' | 'feedback'> {
	const bins = readBins(written, fields);
	const known = new Set(bins.map(({ id }) => id));
	const [, ...tasks] = rows(written, middle);
	const body: Shapes['sort']['body'] = { bins, tasks: [] };
	const key: Shapes['sort']['key'] = {};
	const feedback: Shapes['sort']['feedback'] = {};
	tasks.forEach(({ cells, node }, i) => {
		const [text = '', bin = '', why = ''] = cells;
		const id = `t${i + 1}`;
		const accepted = bin
			.split(',')
			.map((part) => part.trim())
			.filter(Boolean);
		for (const one of accepted)
			if (known.size && !known.has(one))
				written.fail(
					node,
					`task "${short(text)}" names the bin "${one}", which the head does not have. Use one of: ${[...known].join(', ')}.`
				);
		if (!accepted.length) written.fail(node, `task "${short(text)}" has no bin. Write one of: ${[...known].join(', ')}.`);
		if (!why) written.fail(node, `task "${short(text)}" has no reason. Write it in the third column.`);
		body.tasks.push({ id, text });
		key[id] = accepted;
		feedback[id] = why;
	});
	if (tasks.length < 2) written.fail('id', `a sort needs at least two tasks, this one has ${tasks.length}.`);
	return { body, key, feedback };
}

function readBins(written: Written, fields: Record<string, number>): Bin[] {
	const bins = written.head.bins;
	if (typeof bins !== 'object' || bins === null || Object.keys(bins).length < 2) {
		written.fail('bins', 'a sort needs two or more bins. Write bins: {small: Small, large: Large} in the head.');
		return [];
	}
	return Object.entries(bins as Record<string, unknown>).map(([id, label]) => {
		const field = fields[id];
		return { id, label: String(label), ...(field === 1 || field === 2 || field === 3 ? { field } : {}) };
	});
}
