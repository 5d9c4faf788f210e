/** One working day, before and after some of its duties are handed over. */
import { readCite, type Citation } from '../parts/cite.ts';
import { fields, list, number, oneOf, text, unique } from '../parts/read.ts';

export interface Duty {
	id: string;
	name: string;
	/** For a block in the drawing. */
	short: string;
	in: 'front' | 'back';
	/** Hours of the day, before and after it is handed over. */
	before: number;
	after: number;
}

export interface Diary {
	who: string;
	/** Hour of the day at which it begins. */
	starts: number;
	duties: Duty[];
	/** What is never handed over, and gets the time that becomes free; `hours` before. */
	rest: { name: string; short: string; hours: number };
	/** What to say once the guess is in. */
	after: string;
	cite: Citation[];
}

/** Reads a day of a sector. */
export function readDiary(value: unknown, at: string): Diary {
	const diary = fields(value, at);
	const rest = fields(diary.rest, `${at}.rest`);
	return {
		who: text(diary.who, `${at}.who`),
		starts: number(diary.starts, `${at}.starts`),
		duties: unique(
			list(diary.duties, `${at}.duties`, (one, where): Duty => {
				const duty = fields(one, where);
				return {
					id: text(duty.id, `${where}.id`),
					name: text(duty.name, `${where}.name`),
					short: text(duty.short, `${where}.short`),
					in: oneOf(duty.in, ['front', 'back'], `${where}.in`),
					before: number(duty.before, `${where}.before`),
					after: number(duty.after, `${where}.after`)
				};
			}),
			`${at}.duties`
		),
		rest: {
			name: text(rest.name, `${at}.rest.name`),
			short: text(rest.short, `${at}.rest.short`),
			hours: number(rest.hours, `${at}.rest.hours`)
		},
		after: text(diary.after, `${at}.after`),
		cite: readCite(diary.cite, `${at}.cite`)
	};
}

/** Hours of the whole day. */
export function dayHours({ duties, rest }: Diary): number {
	return duties.reduce((sum, { before }) => sum + before, rest.hours);
}

/** A piece of the day: what it is, and its hours from the day's beginning. */
export interface Block {
	id: string;
	short: string;
	from: number;
	hours: number;
}

/** The day when the duties in `out` are handed over; the last block is what is never handed over. */
export function day(diary: Diary, out: readonly string[]): Block[] {
	let from = 0;
	const blocks = diary.duties.map(({ id, short, before, after }): Block => {
		const hours = out.includes(id) ? after : before;
		from += hours;
		return { id, short, from: from - hours, hours };
	});
	return [...blocks, { id: 'rest', short: diary.rest.short, from, hours: dayHours(diary) - from }];
}

/** Hours that are left for what is never handed over. */
export function free(diary: Diary, out: readonly string[]): number {
	return day(diary, out).at(-1)!.hours;
}

/** Ids of the duties of one office. */
export function dutiesIn({ duties }: Diary, office: Duty['in']): string[] {
	return duties.filter((duty) => duty.in === office).map(({ id }) => id);
}

/** Answers to "how many hours are left when only the back office is handed over?": one duty of it, all of it, everything. */
export function freeOptions(diary: Diary): number[] {
	const back = dutiesIn(diary, 'back');
	return [
		free(diary, back.slice(0, 1)),
		free(diary, back),
		free(
			diary,
			diary.duties.map(({ id }) => id)
		)
	];
}

/** "half an hour", "1 hour", "4.5 hours" */
export function hourWords(hours: number): string {
	return hours === 0.5 ? 'half an hour' : `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** "11:30" */
export function clock(diary: Diary, hours: number): string {
	const at = diary.starts + hours;
	return `${Math.floor(at)}:${at % 1 ? '30' : '00'}`;
}
