/** Sectors with the functions that they hand over, the tasks in them and the gain; and what can be said of a guess. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, oneOf, text, unique } from '../parts/read.ts';
import { readDiary, type Diary } from './diary.ts';
import { readYear, type Year } from './year.ts';

/** The columns, from left to right. */
export const categories = ['front', 'back', 'kpo'] as const;
export type Category = (typeof categories)[number];

/** How a category is called: over its column, and in full. */
export const categoryWords: Record<Category, { head: string; full: string }> = {
	front: { head: 'Front', full: 'Front office' },
	back: { head: 'Back', full: 'Back office' },
	kpo: { head: 'KPO', full: 'KPO' }
};

/** What a gain may speak of, and how a choice of gains names it. */
export const gainWords = {
	quick: 'quicker work',
	exact: 'exact work, by the rules',
	people: 'the people who are served',
	smooth: 'work that runs more smoothly',
	flexible: 'jumps in demand',
	time: 'time for the main work'
};
export type GainWord = keyof typeof gainWords;

export interface Task {
	do: string;
	/** Its category, or two where sources differ. */
	in: Category[];
	why: string;
	/** Lines that place such work; none where the place is the course's own step. */
	cite: Citation[];
}

export interface Work {
	id: string;
	name: string;
	tasks: Task[];
	cite: Citation[];
}

export interface Sector {
	id: string;
	name: string;
	/** Why it hands work over. */
	reason: string;
	cite: Citation[];
	functions: Work[];
	gain: { words: string; note: string; speaks: GainWord[]; others: string[]; cite: Citation[] };
	/** The volume over a year. */
	year: Year | null;
	/** A day before and after. */
	diary: Diary | null;
}

export interface Sectors {
	/** Lesson id to the two sectors that stand first there. */
	pairs: Record<string, string[]>;
	sectors: Sector[];
}

/** Reads `industry-explorer.yaml`; a mistake throws with its place. */
export function readSectors(data: unknown): Sectors {
	const all = fields(data, 'industry-explorer');
	const sectors = unique(list(all.sectors, 'sectors', readSector), 'sectors');
	const known = (id: string, at: string) => {
		if (!sectors.some((sector) => sector.id === id)) throw new DataError(at, `("${id}") is no sector`);
		return id;
	};
	for (const [i, { gain }] of sectors.entries()) gain.others.forEach((id, o) => known(id, `sectors[${i}].gain.others[${o}]`));
	const pairs = Object.entries(fields(all.pairs, 'pairs')).map(([lesson, pair]): [string, string[]] => [
		lesson,
		list(pair, `pairs.${lesson}`, (id, at) => known(text(id, at), at))
	]);
	return { pairs: Object.fromEntries(pairs), sectors };
}

function readSector(value: unknown, at: string): Sector {
	const sector = fields(value, at);
	const gain = fields(sector.gain, `${at}.gain`);
	const words = Object.keys(gainWords) as GainWord[];
	return {
		id: text(sector.id, `${at}.id`),
		name: text(sector.name, `${at}.name`),
		reason: text(sector.reason, `${at}.reason`),
		cite: readCite(sector.cite, `${at}.cite`),
		functions: unique(list(sector.functions, `${at}.functions`, readWork), `${at}.functions`),
		gain: {
			words: text(gain.words, `${at}.gain.words`),
			note: text(gain.note, `${at}.gain.note`),
			speaks: list(gain.speaks, `${at}.gain.speaks`, (word, where) => oneOf(word, words, where)),
			others: list(gain.others, `${at}.gain.others`, text),
			cite: readCite(gain.cite, `${at}.gain.cite`)
		},
		year: sector.year === undefined ? null : readYear(sector.year, `${at}.year`),
		diary: sector.diary === undefined ? null : readDiary(sector.diary, `${at}.diary`)
	};
}

function readWork(value: unknown, at: string): Work {
	const work = fields(value, at);
	return {
		id: text(work.id, `${at}.id`),
		name: text(work.name, `${at}.name`),
		cite: readCite(work.cite, `${at}.cite`),
		tasks: list(work.tasks, `${at}.tasks`, (one, where) => {
			const task = fields(one, where);
			const places = list(task.in, `${where}.in`, (place, here) => oneOf(place, categories, here));
			if (places.length !== 1 && places.length !== 2) throw new DataError(`${where}.in`, 'is not one category or two');
			return {
				do: text(task.do, `${where}.do`),
				in: places,
				why: text(task.why, `${where}.why`),
				cite: task.cite === undefined ? [] : readCite(task.cite, `${where}.cite`)
			};
		})
	};
}

/** The lines of one source on a sector: its reason and its list. */
export function lines({ cite, functions }: Sector): Citation[] {
	const all = [cite, ...functions.map((work) => work.cite)].flat();
	const numbers = new Set(all.flatMap((one) => one.lines));
	return [{ ...all[0]!, lines: [...numbers].sort((a, b) => a - b) }];
}
