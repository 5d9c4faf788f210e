/** Tasks of firms that are core or not, and a definition that grows as they are placed. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, oneOf, text, unique } from '../parts/read.ts';
import { inWords } from '../parts/words.ts';

export const sides = ['core', 'non'] as const;
export type Side = (typeof sides)[number];

/** How each side is called: over its column, under that, and in full. */
export const sideWords: Record<Side, { head: string; half: string; full: string }> = {
	core: { head: 'Core', half: 'stays', full: 'Core: the firm lives on it' },
	non: { head: 'Not core', half: 'may go', full: 'Not core: it may go out' }
};

export interface Card {
	id: string;
	name: string;
	side: Side;
	why: string;
	cite: Citation[];
}

export interface Firm {
	id: string;
	name: string;
	/** What it does, after its name: "makes a map app". */
	lives: string;
	tasks: Card[];
}

export interface Cards {
	/** The definition in parts, one for each task. */
	definition: string[];
	firms: Firm[];
}

/** Where a learner has put tasks, by their ids. */
export type Placed = Readonly<Record<string, Side | undefined>>;

/** Reads `core-board.yaml`; a mistake throws with its place. */
export function readCards(data: unknown): Cards {
	const all = fields(data, 'core-board');
	const definition = list(all.definition, 'definition', text);
	const firms = unique(list(all.firms, 'firms', readFirm), 'firms');
	const tasks = firms.flatMap((firm) => firm.tasks);
	if (tasks.length !== definition.length)
		throw new DataError('definition', `has ${definition.length} parts for ${tasks.length} tasks; it needs one for each`);
	return { definition, firms };
}

function readFirm(value: unknown, at: string): Firm {
	const firm = fields(value, at);
	return {
		id: text(firm.id, `${at}.id`),
		name: text(firm.name, `${at}.name`),
		lives: text(firm.lives, `${at}.lives`),
		tasks: unique(
			list(firm.tasks, `${at}.tasks`, (one, where) => {
				const task = fields(one, where);
				return {
					id: text(task.id, `${where}.id`),
					name: text(task.name, `${where}.name`),
					side: oneOf(task.side, sides, `${where}.side`),
					why: text(task.why, `${where}.why`),
					cite: readCite(task.cite, `${where}.cite`)
				};
			}),
			`${at}.tasks`
		)
	};
}

/** Where the line stands in a task's row, 0..1: what is core stays on its left, what is not lies on its right, and it waits in the middle. */
export function sideAt(side: Side | undefined): number {
	return side === undefined ? 0.5 : side === 'core' ? 1 : 0;
}

/** How many of these tasks are placed. */
export function placedCount(tasks: readonly Card[], placed: Placed): number {
	return tasks.filter(({ id }) => placed[id]).length;
}

/** The definition with so many parts shown, in words: "In BPO, a firm … (2 of 12 parts)". */
export function definitionWords(definition: readonly string[], shown: number): string {
	const words = definition.slice(0, shown).join(' ');
	return shown >= definition.length ? words : `${words} … (${shown} of ${definition.length} parts)`.trim();
}

/** What comparing a firm says, over its tasks that were placed. */
export function tally({ name, tasks }: Firm, placed: Placed): string {
	const compared = tasks.filter(({ id }) => placed[id]);
	const apart = compared.filter(({ id, side }) => placed[id] !== side);
	if (compared.length === 0) return '';
	if (apart.length === 0)
		return `${name}: ${compared.length === 1 ? 'the one you placed stands' : `${compared.length === 2 ? 'both' : `all ${inWords(compared.length)}`} stand`} where we put ${compared.length === 1 ? 'it' : 'them'}.`;
	return `${name}: ${inWords(compared.length - apart.length)} of ${inWords(compared.length)} stand where we put them. On the other side: ${apart.map((card) => `“${card.name}”`).join(', ')}.`;
}
