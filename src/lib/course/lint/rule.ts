/** What a rule of writing is, and an item as the rules see it: plain texts, no marks. */
import { itemTypes } from '#lib/interactions/parse.ts';
import { textsOf, type Part } from '#lib/interactions/texts.ts';
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
	/** Everything to be answered, whatever the way: options, tasks, steps, pairs, typical mistakes, choices. */
	parts: Part[];
	/** What parts are placed into: bins, or the answers of a match. */
	answers: string[];
	/** What may be read later: the further scenes of a case. */
	more: string[];
	/** Were the parts worked out, and not written? */
	computed: boolean;
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
export const everyType: readonly ItemType[] = itemTypes;
/** For rules on options that an author writes. */
export const withOptions: readonly ItemType[] = ['choice', 'multi'];

/** An item in plain words. */
export function asked({ item, file, line }: LocatedItem): Asked {
	const { scene, parts, answers, more, computed } = textsOf(item);
	const texts = parts.map(({ text, why, ...rest }): Part => ({
		...rest,
		text: plain(text),
		why: plain(why),
		...(rest.fits && { fits: rest.fits.map(plain) })
	}));
	return {
		item,
		file,
		line,
		stem: plain(scene),
		question: lastBold(scene),
		options: withOptions.includes(item.type) ? texts.map(({ text, right, why }) => ({ text, right: right === true, feedback: why })) : [],
		parts: texts,
		answers: answers.map(plain),
		more: more.map(plain),
		computed
	};
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
