/** The departments of a client, the tasks that can leave them, and words that no source settles. */
import { citations, type Citation } from '../parts/cite.ts';
import { distinct, fields, list, oneOf, refs, text } from '../parts/read.ts';

export const roomIds = ['hr', 'payroll', 'accounting', 'data', 'it', 'inventory'] as const;
/** A department; its picture goes by this. */
export type RoomId = (typeof roomIds)[number];

export interface Room {
	id: RoomId;
	name: string;
	/** What it deals with, in one word. */
	word: string;
	/** What people also call it. */
	names: string[];
	/** Ids of the tasks to choose from. */
	ask: string[];
}

export interface Task {
	id: string;
	what: string;
	/** Its room, or the front office. */
	home: RoomId | 'front';
	names: string[];
	/** A clause that can follow "as". */
	why: string;
	cite: Citation[];
}

/** Words that the sources do not place, or place in two ways. */
export interface Unsettled {
	names: string[];
	note: string;
	cite: Citation[];
}

export interface Building {
	/** From the top floor down, two on a floor. */
	rooms: Room[];
	tasks: Task[];
	unsettled: Unsettled[];
}

/** Reads `building.yaml`; a mistake throws with its place. */
export function readBuilding(data: unknown): Building {
	const all = fields(data, 'building');
	const tasks = list(all.tasks, 'tasks', readTask);
	const ids = tasks.map(({ id }) => id);
	distinct(ids, 'tasks');
	const rooms = list(all.rooms, 'rooms', (one, at): Room => {
		const room = fields(one, at);
		return {
			id: oneOf(room.id, roomIds, `${at}.id`),
			name: text(room.name, `${at}.name`),
			word: text(room.word, `${at}.word`),
			names: list(room.names, `${at}.names`, text),
			ask: refs(room.ask, ids, `${at}.ask`)
		};
	});
	distinct(
		rooms.map(({ id }) => id),
		'rooms'
	);
	const unsettled = list(all.unsettled, 'unsettled', (one, at): Unsettled => {
		const word = fields(one, at);
		return { names: list(word.names, `${at}.names`, text), note: text(word.note, `${at}.note`), cite: cited(word.cite, at) };
	});
	return { rooms, tasks, unsettled };
}

function readTask(value: unknown, at: string): Task {
	const task = fields(value, at);
	return {
		id: text(task.id, `${at}.id`),
		what: text(task.what, `${at}.what`),
		home: oneOf(task.home, [...roomIds, 'front'] as const, `${at}.home`),
		names: list(task.names, `${at}.names`, text),
		why: text(task.why, `${at}.why`),
		cite: cited(task.cite, at)
	};
}

function cited(value: unknown, at: string): Citation[] {
	return citations(list(value, `${at}.cite`, text));
}
