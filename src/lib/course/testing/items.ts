/** Short ways to write items for tests of the rules. A right option begins with "*". */
import type { Item } from '#lib/interactions/types.ts';
import { lintItem, type Finding } from '../lint.ts';
import { asked, type Around } from '../lint/rule.ts';

/** What every item for tests has. */
export const common = {
	id: 'one',
	lesson: 'l',
	objective: 'o',
	skill: 's',
	level: 'apply' as const,
	title: 'A title',
	stem: 'Ada bakes at night. **What does she sell?**',
	claims: [],
	cite: [{ source: 'book', number: 1, name: 'The book', lines: [1] }],
	why: 'Night is when bakers work.'
};
/** What a test changes of an item. */
export type Changes = Partial<Pick<Item, 'id' | 'stem' | 'title' | 'why' | 'cite' | 'level' | 'skill'>> & { feedback?: string[] };

/** Long enough and about nothing in an option. */
export const fine = 'That answer goes past what bakers do.';

function parts(options: string[], { feedback = [], ...changes }: Changes) {
	const ids = options.map((_, i) => String.fromCharCode(97 + i));
	return {
		...common,
		...changes,
		body: { options: options.map((text, i) => ({ id: ids[i]!, text: text.replace(/^\*/, '') })) },
		feedback: Object.fromEntries(ids.map((id, i) => [id, feedback[i] ?? fine])),
		right: ids.filter((_, i) => options[i]!.startsWith('*'))
	};
}

/** A choice. */
export function choice(options: string[], changes: Changes = {}): Item {
	const { right, ...item } = parts(options, changes);
	return { ...item, type: 'choice', key: { right: right[0] ?? '' } };
}

/** A multi; its question ends as it should unless a test says otherwise. */
export function multi(options: string[], changes: Changes = {}): Item {
	const { right, ...item } = parts(options, { stem: 'Ada bakes at night. **What does she sell? Choose all that fit.**', ...changes });
	return { ...item, type: 'multi', key: { right } };
}

/** A sort; a task is "text > bin". */
export function sort(labels: Record<string, string>, tasks: string[], changes: Changes = {}): Item {
	const { feedback = [], ...more } = changes;
	const rows = tasks.map((task) => task.split(' > ') as [string, string]);
	const id = (i: number) => `t${i + 1}`;
	return {
		...common,
		...more,
		type: 'sort',
		body: {
			bins: Object.entries(labels).map(([bin, label]) => ({ id: bin, label })),
			tasks: rows.map(([text], i) => ({ id: id(i), text }))
		},
		key: Object.fromEntries(rows.map(([, bins], i) => [id(i), bins.split(', ')])),
		feedback: Object.fromEntries(rows.map((_, i) => [id(i), feedback[i] ?? fine]))
	};
}

const nothing: Around = { runs: new Set(), match: () => 1, acronyms: new Set(), others: [] };

/** What the rules find in one item. */
export function found(item: Item, around: Partial<Around> = {}): Finding[] {
	return lintItem(asked({ item, file: 'q.md', line: 1 }), { ...nothing, ...around }, '');
}

/** The ids of the rules that find something. */
export function rulesOf(item: Item, around: Partial<Around> = {}): string[] {
	return found(item, around).map(({ rule }) => rule);
}
