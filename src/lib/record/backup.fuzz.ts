/** Throws spoilt copies at the reading and restoring of backups, and counts what goes wrong. No test library needed. */
import { exportBackup, previewRestore, readBackup } from './backup.ts';
import { entriesOf, readAll, restoreInto, type Everything } from './copying.ts';
import type { LearnerEvent } from './events.ts';
import { createDisk, memoryStore } from './memory.ts';
import { parseEvent } from './parse.ts';
import { fold } from './progress.ts';
import { makeId } from './stamp.ts';

type Random = () => number;

/** mulberry32: the same seed gives the same copies. */
function seeded(seed: number): Random {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), a | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const below = (random: Random, n: number) => Math.floor(random() * n);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

const nasty: unknown[] = [
	null,
	true,
	0,
	-1,
	1e308,
	-0.5,
	2 ** 53,
	'',
	'__proto__',
	'constructor',
	'\u0000',
	'\ud800',
	'x'.repeat(20_001),
	[],
	{},
	[[[[[[[[[[]]]]]]]]]],
	JSON.parse('{"__proto__":{"polluted":true}}'),
	{ constructor: { prototype: { polluted: true } } },
	{ toString: 'x', length: -1 }
];

/** A small record with every verb; events from `first` on, so that two records may overlap. */
function someRecord(random: Random, first: number): Everything {
	const events = Array.from({ length: 3 + below(random, 12) }, (_, i): LearnerEvent => {
		const stamp = {
			id: makeId({ lamport: first + i, tab: 'abcdef012345', seq: first + i }),
			v: 1 as const,
			at: 1.7e12 + (first + i) * 6e7
		};
		const lesson = `lesson-${(first + i) % 4}`;
		switch ((first + i) % 5) {
			case 0:
				return { ...stamp, verb: 'experienced', lesson, step: `s${i}` };
			case 1:
				return { ...stamp, verb: 'completed', lesson };
			case 2:
				return { ...stamp, verb: 'recalled', lesson, text: 'Words, "quoted",\n and é\u2028.' };
			case 3:
				return {
					...stamp,
					verb: 'voided',
					event: makeId({ lamport: Math.max(1, first + i - 2), tab: 'abcdef012345', seq: Math.max(1, first + i - 2) })
				};
			default:
				return {
					...stamp,
					verb: 'answered',
					item: `i${(first + i) % 7}`,
					objective: 'o',
					skill: 's',
					response: { a: 'b' },
					scaled: 0.5,
					right: false,
					sure: true,
					place: 'quiz',
					took: 900,
					chance: 0.25
				};
		}
	});
	const newer = { id: `${first}-newer`, v: 2, verb: 'dreamt' };
	return { events, newer: [newer], damaged: ['scrap', { id: first }] };
}

function spoilText(random: Random, text: string): string {
	const at = below(random, text.length);
	const to = Math.min(text.length, at + 1 + below(random, 40));
	switch (below(random, 7)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + String.fromCharCode(below(random, 65536)) + text.slice(at + 1);
		case 2:
			return text.slice(0, at) + text.slice(to);
		case 3:
			return text.slice(0, to) + text.slice(at);
		case 4:
			return text.slice(0, at) + pick(random, ['"', '{', ']', '\n', '\\', ',', '1e999', 'NaN', '\ufeff']) + text.slice(at);
		case 5:
			return text.slice(0, at) + '['.repeat(1 + below(random, 50_000)) + text.slice(at);
		default:
			return text.replace(/\d/g, (digit) => (random() < 0.02 ? String(below(random, 10)) : digit));
	}
}

function spoilData(random: Random, text: string): string {
	const file = JSON.parse(text) as Record<string, unknown>;
	for (let n = 1 + below(random, 4); n > 0; n--) {
		let place: Record<string, unknown> = file;
		for (let depth = below(random, 4); depth > 0; depth--) {
			const inner = pick(random, Object.values(place).concat(null));
			if (typeof inner === 'object' && inner !== null) place = inner as Record<string, unknown>;
		}
		const key = pick(random, Object.keys(place).concat('__proto__', 'extra'));
		const value = random() < 0.3 ? pick(random, Object.values(file)) : pick(random, nasty);
		if (random() < 0.2) delete place[key];
		else
			Object.defineProperty(place, key, {
				value: JSON.parse(JSON.stringify(value)) as unknown,
				enumerable: true,
				configurable: true,
				writable: true
			});
	}
	return JSON.stringify(file);
}

const spoil = (random: Random, text: string): string => {
	const kind = random();
	if (kind < 0.5) return spoilText(random, text);
	if (kind < 0.9) return spoilData(random, text);
	return kind < 0.97
		? spoilText(random, spoilText(random, text))
		: String.fromCharCode(...Array.from({ length: below(random, 300) }, () => below(random, 65536)));
};

export interface FuzzResult {
	runs: number;
	/** Files that could be read, at least in part, and those that were refused with a sentence. */
	read: number;
	refused: number;
	/** What must all be 0. */
	threw: number;
	/** Kept records missing or changed after a restore, and whole lines of a readable file that did not come out of it. */
	lost: number;
	/** Things read that were neither added nor there, or runs where a second restore added something. */
	unsteady: number;
	/** Slowest run in ms by the given clock. */
	slowest: number;
	/** The first file that went wrong, to look at. */
	example: string | null;
}

/** Is there a line with a whole event that is nowhere in what was read? */
function linesLost(text: string, copy: Everything): boolean {
	const all = JSON.stringify([copy.events, copy.newer, copy.damaged]);
	return text
		.split('\n')
		.slice(1)
		.some((line) => {
			try {
				const raw: unknown = JSON.parse(line.replace(/,$/, ''));
				const plain = JSON.stringify(raw);
				// Inside a text that swallowed it, it stands with its quotes escaped.
				return parseEvent(raw).kind === 'event' && !all.includes(plain) && !all.includes(JSON.stringify(plain).slice(1, -1));
			} catch {
				return false;
			}
		});
}

/** Number of things put aside, without those that are there as events as well: one place is enough for them. */
function aside({ events, newer, damaged }: Everything): number {
	const there = new Set([...events, ...newer].map((event) => JSON.stringify(event)));
	return damaged.filter((raw) => !there.has(JSON.stringify(raw))).length;
}

/** Runs `count` spoilt copies against a record; `clock` gives ms and is only for `slowest`. */
export async function fuzzBackups(count: number, seed: number, clock: () => number = () => 0): Promise<FuzzResult> {
	const random = seeded(seed);
	const result: FuzzResult = { runs: 0, read: 0, refused: 0, threw: 0, lost: 0, unsteady: 0, slowest: 0, example: null };
	for (; result.runs < count; result.runs++) {
		const disk = createDisk();
		const store = memoryStore(disk);
		await restoreInto(store, someRecord(random, below(random, 10)));
		const before = new Map(disk.entries);
		const text = spoil(random, exportBackup(someRecord(random, below(random, 20)), { at: 1.7e12, edition: 'fuzz' }));
		const started = clock();
		const wrong = (field: 'threw' | 'lost' | 'unsteady') => {
			result[field]++;
			result.example ??= text;
		};
		try {
			const copy = readBackup(text);
			if (copy.ok) {
				result.read++;
				const here = await readAll(store);
				const preview = previewRestore(here, copy);
				const added = await restoreInto(store, copy);
				const after = await readAll(store);
				fold(after.events);
				const again = await restoreInto(store, copy);
				const missing = entriesOf(copy).some(({ key }) => !after.keys.has(key));
				if (missing || again !== 0 || added !== preview.fresh + preview.newer + preview.aside) wrong('unsteady');
				const back = readBackup(exportBackup(after, { at: 0, edition: '' }));
				if (linesLost(text, copy)) wrong('lost');
				if (!back.ok || JSON.stringify([back.events, back.newer]) !== JSON.stringify([after.events, after.newer])) wrong('lost');
				else if (back.damaged.length !== aside(after)) wrong('lost');
			} else if (copy.sentence) result.refused++;
		} catch {
			wrong('threw');
		}
		for (const [key, value] of before) if (disk.entries.get(key) !== value) wrong('lost');
		if ('polluted' in {}) wrong('threw');
		result.slowest = Math.max(result.slowest, clock() - started);
	}
	return result;
}
