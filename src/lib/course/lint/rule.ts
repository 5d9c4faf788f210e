/** What a rule of writing is, and an item as the rules see it: plain texts, no marks. */
import type { Item, ItemType } from '#lib/interactions/types.ts';
import type { LocatedItem } from '../questions.ts';
import { plain } from './words.ts';

/** One thing that a rule found. */
export interface Found {
	/** What is wrong and what to write instead. */
	message: string;
	/** A text of the item near which it stands; without one, the head of the item. */
	near?: string;
}

/** An option of a choice or a multi. */
export interface Option {
	text: string;
	right: boolean;
	feedback: string;
}

/** An item in plain words. */
export interface Asked {
	item: Item;
	file: string;
	/** Line of the first field of its head. */
	line: number;
	/** Scene and question. */
	stem: string;
	/** The bold words at the end of the scene; empty when there are none. */
	question: string;
	/** Of a choice or a multi, in the order of the file; empty for other types, whose answers are fixed. */
	options: Option[];
	/** Of a sort. */
	tasks: { text: string; bins: string[]; why: string }[];
}

/** What rules may know beside the item. */
export interface Around {
	/** Words of the lesson's prose in runs of eight, hashed. */
	runs: ReadonlySet<number>;
	/** How well the lesson's prose answers to the words of a query: 0 nothing, 1 all of them in one paragraph. */
	match(query: string): number;
	/** Short words in capitals that the glossary explains. */
	acronyms: ReadonlySet<string>;
	/** The other items of the lesson. */
	others: readonly Asked[];
}

/** One rule; `types` are the ways of answering that it fits. */
export interface Rule {
	id: string;
	level: 'error' | 'warning';
	types: readonly ItemType[];
	check(asked: Asked, around: Around): Found[];
}

/** A finding with its place. */
export interface Finding {
	rule: string;
	level: 'error' | 'warning';
	file: string;
	line: number;
	message: string;
}

/** For rules that fit every way of answering. */
export const everyType: readonly ItemType[] = ['choice', 'multi', 'sort', 'sourcing'];
/** For rules on options that an author writes. */
export const withOptions: readonly ItemType[] = ['choice', 'multi'];

/** An item in plain words. */
export function asked({ item, file, line }: LocatedItem): Asked {
	return { item, file, line, stem: plain(item.stem), question: lastBold(item.stem), options: optionsOf(item), tasks: tasksOf(item) };
}

function optionsOf(item: Item): Option[] {
	if (item.type !== 'choice' && item.type !== 'multi') return [];
	const right = new Set(item.key.right);
	return item.body.options.map(({ id, text }) => ({
		text: plain(text),
		right: item.type === 'choice' ? item.key.right === id : right.has(id),
		feedback: plain(item.feedback[id] ?? '')
	}));
}

function tasksOf(item: Item): Asked['tasks'] {
	if (item.type !== 'sort') return [];
	const labels = new Map(item.body.bins.map(({ id, label }) => [id, label]));
	return item.body.tasks.map(({ id, text }) => ({
		text: plain(text),
		bins: (item.key[id] ?? []).map((bin) => labels.get(bin) ?? bin),
		why: plain(item.feedback[id] ?? '')
	}));
}

function lastBold(stem: string): string {
	return [...stem.matchAll(/\*\*(.+?)\*\*/gs)].at(-1)?.[1] ?? '';
}

/** The first words of an option, for messages. */
export function quote(text: string): string {
	return `\u201c${text.length > 40 ? `${text.slice(0, 38).trimEnd()}\u2026` : text}\u201d`;
}

/** Runs a check for each option and keeps what it says, with the place of the option. */
export function eachOption(asked: Asked, say: (option: Option) => string | false): Found[] {
	return asked.options.flatMap((option) => {
		const message = say(option);
		return message ? [{ message, near: option.text }] : [];
	});
}
