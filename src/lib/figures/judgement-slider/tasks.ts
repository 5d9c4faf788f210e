/** One task in five wordings, from following a rule to an expert's judgement, and where it becomes KPO. */
import { readCite, type Citation } from '../parts/cite.ts';
import { pieces, type Piece } from '../parts/line.ts';
import { DataError, fields, list, number, text } from '../parts/read.ts';

export interface Task {
	id: string;
	title: string;
	/** From rule to judgement. */
	wordings: string[];
	/** The first wording, counted from 1, that is KPO by the course's test. */
	from: number;
	reason: string;
	/** The word that made the change, "judge"; empty where the reason names none. */
	word: string;
	/** Where the sources stand. */
	note: string;
	/** Lines of sources that the note names; claims are left to the ledger. */
	cite: Citation[];
}

/** Reads `judgement-slider.yaml`; a mistake throws with its place. */
export function readTasks(data: unknown): Task[] {
	return list(fields(data, 'judgement-slider').tasks, 'tasks', (one, at) => {
		const task = fields(one, at);
		const wordings = list(task.wordings, `${at}.wordings`, text);
		const from = number(task.from, `${at}.from`);
		if (!Number.isInteger(from) || from < 1 || from > wordings.length) throw new DataError(`${at}.from`, 'is no wording');
		const reason = text(task.reason, `${at}.reason`);
		return {
			id: text(task.id, `${at}.id`),
			title: text(task.title, `${at}.title`),
			wordings,
			from,
			reason,
			word: /^The word is “([^”]+)”/.exec(reason)?.[1] ?? '',
			note: text(task.note, `${at}.note`),
			cite: readCite(task.cite, `${at}.cite`)
		};
	});
}

/** How each side of a mark is called. */
export const officeWords = { back: 'back office', kpo: 'KPO' };

/** Which side of a mark a wording is on; nothing while there is no mark. */
export function officeOf(wording: number, mark: number | null): 'back' | 'kpo' | null {
	return mark === null ? null : wording < mark ? 'back' : 'kpo';
}

/**
 * The line beside the wordings, row by row. The field has two halves, the learner's on the left and ours on the
 * right, and the line parts what is KPO from what is not: it steps to the middle at the first of the two marks
 * and to the other edge at the second, coming from the side of whoever marked first.
 * @param ours our mark, or null until it is shown
 */
export function lineOf(wordings: number, mark: number, ours: number | null): Piece[] {
	const kpo = (wording: number, of: number | null) => (of !== null && wording >= of ? 0.5 : 0);
	const weFirst = ours !== null && ours < mark;
	const places = Array.from({ length: wordings }, (_, i) => kpo(i + 1, mark) + kpo(i + 1, ours));
	return weFirst
		? pieces(
				places.map((place) => 1 - place),
				1
			)
		: pieces(places, 0);
}

/** A wording in three parts, the middle one the word that made the change; one part where it does not stand there. */
export function atWord(wording: string, word: string): [string] | [string, string, string] {
	const at = word ? wording.toLowerCase().search(new RegExp(`\\b${word.toLowerCase()}\\b`)) : -1;
	return at < 0 ? [wording] : [wording.slice(0, at), wording.slice(at, at + word.length), wording.slice(at + word.length)];
}

/** What comparing says first. */
export function compared(mark: number, from: number): string {
	return mark === from ? `Same mark: ${from}` : `Yours ${mark}, ours ${from}`;
}
