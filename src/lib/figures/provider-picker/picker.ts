/** Types of provider, the tasks that they offer by the lists of the sources, and where the lists overlap. */
import { citations, type Citation } from '../parts/cite.ts';
import { distinct, fields, list, oneOf, text } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

export const typeIds = ['fao', 'hro', 'payroll', 'calls', 'research', 'data', 'it'] as const;
/** A type of provider; its place in the picture goes by this. */
export type TypeId = (typeof typeIds)[number];

export interface ProviderType {
	id: TypeId;
	/** Where there is little room. */
	short: string;
	/** With its article, for a sentence. */
	name: string;
}

/** That a type offers a task, and what this rests on. */
export interface Offer {
	type: TypeId;
	basis: 'stated' | 'inference';
	cite: Citation[];
}

export interface Task {
	id: string;
	what: string;
	offers: Offer[];
	why: string;
}

export interface Picker {
	types: ProviderType[];
	tasks: Task[];
}

/** Reads `provider-picker.yaml`; a mistake throws with its place. */
export function readPicker(data: unknown): Picker {
	const all = fields(data, 'provider-picker');
	const types = list(all.types, 'types', (one, at): ProviderType => {
		const type = fields(one, at);
		return { id: oneOf(type.id, typeIds, `${at}.id`), short: text(type.short, `${at}.short`), name: text(type.name, `${at}.name`) };
	});
	distinct(
		types.map(({ id }) => id),
		'types'
	);
	const tasks = list(all.tasks, 'tasks', readTask);
	distinct(
		tasks.map(({ id }) => id),
		'tasks'
	);
	return { types, tasks };
}

function readTask(value: unknown, at: string): Task {
	const task = fields(value, at);
	const offers = list(task.offers, `${at}.offers`, (one, place): Offer => {
		const offer = fields(one, place);
		return {
			type: oneOf(offer.type, typeIds, `${place}.type`),
			basis: oneOf(offer.basis, ['stated', 'inference'] as const, `${place}.basis`),
			cite: citations(list(offer.cite, `${place}.cite`, text))
		};
	});
	distinct(
		offers.map(({ type }) => type),
		`${at}.offers`
	);
	return { id: text(task.id, `${at}.id`), what: text(task.what, `${at}.what`), offers, why: text(task.why, `${at}.why`) };
}

/** The types that offer a task. */
export function typesOf(task: Task): TypeId[] {
	return task.offers.map(({ type }) => type);
}

/** The types that offer both of two tasks. */
export function both(one: Task, other: Task): TypeId[] {
	return typesOf(one).filter((type) => typesOf(other).includes(type));
}

/** Were exactly the types chosen that offer a task? */
export function isRight(task: Task, chosen: readonly string[]): boolean {
	const fits = typesOf(task);
	return fits.length === chosen.length && fits.every((type) => chosen.includes(type));
}

/** Names of types in a sentence: "an FAO provider, an HRO provider and a payroll firm". */
export function named({ types }: Picker, ids: readonly string[]): string {
	const names = types.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Who offers a task, in a sentence. */
export function offeredBy(picker: Picker, task: Task): string {
	const fits = typesOf(task);
	return fits.length === 1
		? `One type offers it: ${named(picker, fits)}.`
		: `${capital(inWords(fits.length))} types offer it: ${named(picker, fits)}.`;
}

/** Whom to ask first for two tasks, in a sentence. */
export function askFirst(picker: Picker, one: Task, other: Task): string {
	const fits = both(one, other);
	if (fits.length === 0) return 'No list holds both. The client needs two providers, or one that does more than its list says.';
	if (fits.length === 1) return `${capital(named(picker, fits))} offers both, so ask there first.`;
	return `${capital(named(picker, fits))} offer both. The lists do not decide, so ask each for an offer.`;
}

/** Which tasks stand in one part of the picture: those that exactly these types offer, by their numbers from 1. */
export function numbersIn({ tasks }: Picker, types: readonly TypeId[], shown: (id: string) => boolean): number[] {
	return tasks.flatMap((task, i) => (shown(task.id) && isRight(task, types) ? [i + 1] : []));
}
