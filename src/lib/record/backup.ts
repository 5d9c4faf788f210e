/**
 * Copies of a record as one JSON file, an entry to a line, so that even half a file still holds
 * whole entries. Reading never throws and changes nothing; restoring adds and never overwrites.
 */
import { entriesOf, type Everything } from './copying.ts';
import type { LearnerEvent } from './events.ts';
import { parseEvent } from './parse.ts';
import { arrange } from './progress.ts';
import { compareIds } from './stamp.ts';
import { asideOf } from './store.ts';

/** The largest file that is read. Look at a file's size before reading its text. */
export const MAX_BYTES = 64 * 1024 * 1024;
const FORMAT = 'handoff-record';
const VERSION = 1;
/** Deeper than this is no copy of ours; `JSON.stringify` would fall over nests far deeper. */
const MAX_DEPTH = 40;
/** More of them don't fit into a file of that size, unless it was made to keep a browser busy. */
const MAX_ENTRIES = 500_000;

/** What a copy says of itself, and how much is in it. */
export interface BackupSummary {
	events: number;
	newer: number;
	damaged: number;
	/** When the copy was made and by which edition of the course; null when it doesn't say. */
	at: number | null;
	edition: string | null;
	/** True when the file is broken and only its whole lines could be read. */
	broken: boolean;
}

/** A copy that can be restored, or one sentence why the file can't. */
export type ReadBackup = ({ ok: true; summary: BackupSummary } & Everything) | { ok: false; sentence: string };

/** Writes a copy. `at` in ms since 1970; `edition` is the course's. */
export function exportBackup({ events, newer, damaged }: Everything, { at, edition }: { at: number; edition: string }): string {
	const lines = (list: readonly unknown[]) => `[\n${list.map(lineOf).join(',\n')}\n]`;
	const head = JSON.stringify({ format: FORMAT, v: VERSION, at, edition }).slice(0, -1);
	return `${head},"events":${lines(arrange(events))},"newer":${lines(arrange(newer))},"damaged":${lines(damaged)}}\n`;
}

/** One line for anything; what is nested too deeply to be read again becomes a text. */
function lineOf(raw: unknown): string {
	try {
		const line = JSON.stringify(raw) ?? 'null';
		return isDeep(line, MAX_DEPTH - 2) ? JSON.stringify(line) : line;
	} catch (error) {
		return JSON.stringify(`not to be written: ${String(error)}`);
	}
}

/** Are there more than `most` brackets open at once, outside of texts? */
function isDeep(json: string, most: number): boolean {
	let depth = 0;
	for (let i = 0; i < json.length; i++) {
		const unit = json[i];
		if (unit === '"') {
			for (i++; i < json.length && json[i] !== '"'; i++) if (json[i] === '\\') i++;
		} else if (unit === '{' || unit === '[') {
			if (++depth > most) return true;
		} else if (unit === '}' || unit === ']') depth--;
	}
	return false;
}

const refuse = (why: string): ReadBackup => ({ ok: false, sentence: `${why} Nothing was changed.` });

/** Reads a copy. Never throws, whatever the text is. */
export function readBackup(text: string): ReadBackup {
	if (text.length > MAX_BYTES) return refuse('This file is larger than any copy of a record.');
	const start = text.slice(0, 300).trimStart();
	if (!start.startsWith('{') || !start.includes(FORMAT)) return refuse('This file is not a copy of a record of this course.');
	let file: unknown;
	try {
		if (isDeep(text, MAX_DEPTH)) return refuse('This file is nested deeper than any copy of a record.');
		file = JSON.parse(text.trimStart());
	} catch {
		return salvage(text);
	}
	const { damaged, ...others } = file as Record<string, unknown>;
	const { format, v, at, edition } = others;
	if (format !== FORMAT || typeof v !== 'number') return refuse('This file is not a copy of a record of this course.');
	if (v > VERSION)
		return refuse('This copy was made by a newer version of the course. Reload the page to get that version, then try again.');
	// Under whatever name: a scratch in the name of a list must not lose the list.
	const found = sortOut(Object.values(others).flatMap(listOf), listOf(damaged));
	const known = { at: typeof at === 'number' ? at : null, edition: typeof edition === 'string' ? edition : null, broken: false };
	return summed(found, known);
}

/** A list, or whatever stands in its place as the one thing of it: it is put aside then. */
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : typeof value === 'object' && value !== null ? [value] : []);

/** What can still be read of a file that is cut off or scratched: its lines, one by one. */
function salvage(text: string): ReadBackup {
	const [head = '', ...lines] = text.split('\n');
	const v = /"v":(\d+)/.exec(head);
	if (v && Number(v[1]) > VERSION) return refuse('This copy was made by a newer version of the course, and it is broken.');
	const whole: unknown[] = [];
	const scraps: unknown[] = [];
	for (const line of lines.map((line) => line.trim().replace(/,$/, ''))) {
		if (line === '' || /^[\]}]/.test(line)) continue;
		try {
			whole.push(JSON.parse(line));
		} catch {
			scraps.push(line);
		}
	}
	const found = sortOut(whole, scraps);
	if (found && found.events.length + found.newer.length === 0) return refuse('This file is broken, and nothing in it can be read.');
	return summed(found, { at: null, edition: null, broken: true });
}

/** Tells events, newer and damaged apart, whatever list they stood in. Of two under one id, the second is put aside. */
function sortOut(first: unknown[], last: unknown[]): Everything | null {
	if (first.length + last.length > MAX_ENTRIES) return null;
	const found: Everything = { events: [], newer: [], damaged: [] };
	const taken = new Map<string, string>();
	const aside = new Map<string, unknown>();
	const take = (raw: unknown) => {
		const parsed = parseEvent(raw);
		const id = parsed.kind === 'event' ? parsed.event.id : parsed.kind === 'newer' ? parsed.id : null;
		const line = lineOf(raw);
		if (id === null || (taken.has(id) && taken.get(id) !== line)) return void aside.set(asideOf(raw).key, raw);
		if (taken.has(id)) return;
		taken.set(id, line);
		if (parsed.kind === 'event') found.events.push(parsed.event);
		else found.newer.push(raw as { id: string });
	};
	// In an order of their own, so that the order of the file does not decide between two.
	const lines = new Map(first.map((raw) => [raw, lineOf(raw)]));
	first.sort((a, b) => compareIds(lines.get(a)!, lines.get(b)!)).forEach(take);
	last.forEach(take);
	return { events: arrange(found.events), newer: arrange(found.newer), damaged: [...aside.values()] };
}

function summed(found: Everything | null, known: Pick<BackupSummary, 'at' | 'edition' | 'broken'>): ReadBackup {
	if (!found) return refuse('This file holds more entries than any copy of a record.');
	const { events, newer, damaged } = found;
	return { ok: true, ...found, summary: { events: events.length, newer: newer.length, damaged: damaged.length, ...known } };
}

/** What a restore would do. Days are those of the new events, ms since 1970; null when there are none. */
export interface RestorePreview {
	fresh: number;
	here: number;
	/** Damaged things that would be kept aside, and newer ones that would be kept but not counted. */
	aside: number;
	newer: number;
	first: number | null;
	last: number | null;
}

/** Tells what a restore would add to the record that is here, without doing anything. */
export function previewRestore(here: Everything, copy: Everything): RestorePreview {
	const keys = new Set(entriesOf(here).map(({ key }) => key));
	const fresh = (list: Everything) =>
		entriesOf(list)
			.filter(({ key }) => !keys.has(key))
			.map(({ value }) => value);
	const none = { events: [], newer: [], damaged: [] };
	const events = fresh({ ...none, events: copy.events }) as LearnerEvent[];
	const times = events.map(({ at }) => at);
	return {
		fresh: events.length,
		here: copy.events.length - events.length,
		aside: fresh({ ...none, damaged: copy.damaged }).length,
		newer: fresh({ ...none, newer: copy.newer }).length,
		first: times.reduce<number | null>((a, b) => Math.min(a ?? b, b), null),
		last: times.reduce<number | null>((a, b) => Math.max(a ?? b, b), null)
	};
}
