/**
 * Reads the data file of a figure: values of unknown form become typed ones. A mistake throws with its place,
 * `services[2].side`, so that building the page stops and says where to look.
 */
type Read<T> = (value: unknown, at: string) => T;

/** A mistake in the data of a figure; `at` is its place in the file, so that its line can be told. */
export class DataError extends TypeError {
	readonly at: string;

	constructor(at: string, what: string) {
		super(`Figure data: ${at} ${what}.`);
		this.at = at;
	}
}

function wrong(at: string, wanted: string): never {
	throw new DataError(at, `is not ${wanted}`);
}

/** The named values under a key. */
export function fields(value: unknown, at: string): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: wrong(at, 'a set of fields');
}

/** Every entry of a list, each read in the same way. */
export function list<T>(value: unknown, at: string, read: Read<T>): T[] {
	return Array.isArray(value) ? value.map((one: unknown, i) => read(one, `${at}[${i}]`)) : wrong(at, 'a list');
}

/** Words to be shown: not empty, quotes and apostrophes as printers set them. */
export function text(value: unknown, at: string): string {
	return typeof value === 'string' && value.trim() ? curly(value.trim()) : wrong(at, 'a text');
}

/** As `text`, or an empty text where nothing is written. */
export function optional(value: unknown, at: string): string {
	return value === undefined ? '' : text(value, at);
}

/** A finite number. */
export function number(value: unknown, at: string): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : wrong(at, 'a number');
}

/** Yes or no. */
export function yes(value: unknown, at: string): boolean {
	return typeof value === 'boolean' ? value : wrong(at, 'true or false');
}

/** The entries as they are; two with one id are a mistake. */
export function unique<T extends { id: string }>(entries: T[], at: string): T[] {
	const twice = entries.findIndex(({ id }, i) => entries.findIndex((one) => one.id === id) < i);
	if (twice >= 0) throw new DataError(`${at}[${twice}].id`, `is taken: "${entries[twice]!.id}" stands there twice`);
	return entries;
}

/** One of a few words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], at: string): T {
	return words.find((word) => word === value) ?? wrong(at, `one of ${words.join(', ')}`);
}

/** A list of references to what has these ids; each once. */
export function refs(value: unknown, ids: readonly string[], at: string): string[] {
	const found = list(value, at, (one, place) => oneOf(one, ids, place));
	distinct(found, at);
	return found;
}

/** Stops at an id that stands in a list twice. */
export function distinct(ids: readonly string[], at: string): void {
	const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
	if (twice >= 0) wrong(`${at}[${twice}]`, 'new: it stands there twice');
}

function curly(words: string): string {
	return words
		.replace(/(^|[\s(])"/g, '$1\u201c')
		.replace(/"/g, '\u201d')
		.replace(/(^|[\s(])'(?=\S)/g, '$1\u2018')
		.replace(/'/g, '\u2019');
}
