/** The aims, how strongly each source stresses them, and the firms whose words are set on the dials. */
import { citations, sources, type Citation } from '../parts/cite.ts';
import { distinct, fields, list, oneOf, text } from '../parts/read.ts';

/** How strongly a source speaks of an aim, from nothing to its main goal. */
export const levels = ['silent', 'passing', 'names', 'stresses'] as const;
export type Level = (typeof levels)[number];

/** How each level is said of a source. */
export const levelWords: Record<Level, string> = {
	silent: 'silent',
	passing: 'in passing',
	names: 'names it',
	stresses: 'stresses it'
};

/** Where a dial stands: what a firm's words make of an aim. */
export const marks = ['not said', 'wanted', 'first'] as const;
export type Mark = (typeof marks)[number];

/** What one source makes of one aim. */
export interface Stance {
	/** Its id, as in `sources`. */
	source: string;
	level: Level;
	/** In our words; empty where the source is silent. */
	note: string;
	cite: Citation[];
}

export interface Aim {
	id: string;
	name: string;
	/** One for each source, in the order of their numbers. */
	stances: Stance[];
}

export interface Firm {
	id: string;
	name: string;
	/** The work that it hands over. */
	task: string;
	statement: string;
	/** Where we set each dial, by the aim's id. */
	marks: Readonly<Record<string, Mark>>;
	/** Which words set it there, for some aims. */
	why: Readonly<Record<string, string>>;
}

/** The sources by number. */
export const readers = Object.entries(sources)
	.map(([id, { number, name }]) => ({ id, number, name }))
	.sort((a, b) => a.number - b.number);

/** Reads `aim-dials.yaml`; a mistake throws with its place. */
export function readDials(data: unknown): { aims: Aim[]; firms: Firm[] } {
	const all = fields(data, 'aim-dials');
	const aims = list(all.aims, 'aims', readAim);
	const ids = aims.map(({ id }) => id);
	distinct(ids, 'aims');
	const firms = list(all.firms, 'firms', (one, at) => readFirm(one, at, ids));
	distinct(
		firms.map(({ id }) => id),
		'firms'
	);
	return { aims, firms };
}

function readAim(value: unknown, at: string): Aim {
	const aim = fields(value, at);
	const said = list(aim.says, `${at}.says`, (one, place): Stance => {
		const says = fields(one, place);
		return {
			source: oneOf(says.source, Object.keys(sources), `${place}.source`),
			level: oneOf(says.level, levels.slice(1), `${place}.level`),
			note: text(says.note, `${place}.note`),
			cite: citations(list(says.cite, `${place}.cite`, text))
		};
	});
	distinct(
		said.map(({ source }) => source),
		`${at}.says`
	);
	const stances = readers.map(
		({ id }) => said.find(({ source }) => source === id) ?? { source: id, level: 'silent' as const, note: '', cite: [] }
	);
	return { id: text(aim.id, `${at}.id`), name: text(aim.name, `${at}.name`), stances };
}

function readFirm(value: unknown, at: string, aims: readonly string[]): Firm {
	const firm = fields(value, at);
	const wants = fields(firm.wants, `${at}.wants`);
	const why = fields(firm.why, `${at}.why`);
	for (const key of [...Object.keys(wants), ...Object.keys(why)]) oneOf(key, aims, `${at}.${key}`);
	return {
		id: text(firm.id, `${at}.id`),
		name: text(firm.name, `${at}.name`),
		task: text(firm.task, `${at}.task`),
		statement: text(firm.statement, `${at}.statement`),
		marks: Object.fromEntries(aims.map((id) => [id, id in wants ? oneOf(wants[id], marks.slice(1), `${at}.wants.${id}`) : 'not said'])),
		why: Object.fromEntries(Object.entries(why).map(([id, words]) => [id, text(words, `${at}.why.${id}`)]))
	};
}
