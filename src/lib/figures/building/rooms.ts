/** What can be asked, said and found in the building. */
import { plain } from '#lib/ui/lookup/plain.ts';
import { capital, inWords } from '../parts/words.ts';
import type { Building, Room, RoomId, Task, Unsettled } from './building.ts';

/** All tasks that can leave a room, also those that are not asked for. */
export function leaving({ tasks }: Building, room: RoomId): Task[] {
	return tasks.filter(({ home }) => home === room);
}

/** The tasks to choose from in a room, in the order of asking. */
export function asked({ tasks }: Building, { ask }: Room): Task[] {
	return ask.map((id) => tasks.find((task) => task.id === id)!);
}

/** The name of the place a task belongs to. */
export function homeName({ rooms }: Building, { home }: Task): string {
	return home === 'front' ? 'Front office' : rooms.find(({ id }) => id === home)!.name;
}

/** Were exactly the tasks of this room chosen? */
export function isRight(building: Building, room: Room, chosen: readonly string[]): boolean {
	return asked(building, room).every(({ id, home }) => chosen.includes(id) === (home === room.id));
}

/** How a choice came out, in a sentence. */
export function tally(building: Building, room: Room, chosen: readonly string[]): string {
	const own = asked(building, room).filter(({ home }) => home === room.id);
	const found = own.filter(({ id }) => chosen.includes(id)).length;
	const strays = chosen.length - found;
	const first = found === own.length ? `You found all ${inWords(own.length)}` : `You found ${inWords(found)} of ${inWords(own.length)}`;
	return strays === 0 ? `${first}.` : `${first}, and took ${inWords(strays)} from elsewhere.`;
}

/** Something that a search found: a room, a task, or words that are not settled; with the name that matched. */
export type Found =
	| { kind: 'room'; name: string; room: Room }
	| { kind: 'task'; name: string; task: Task }
	| { kind: 'unsettled'; name: string; word: Unsettled };

/**
 * What goes by a name that begins, or has a word that begins, with what was typed. Nothing for less than two signs.
 * Each thing once, by the first of its names that matches.
 */
export function find({ rooms, tasks, unsettled }: Building, typed: string): Found[] {
	const wanted = plain(typed);
	if (wanted.length < 2) return [];
	const match = (names: readonly string[]) => names.find((name) => ` ${plain(name)}`.replace(/[-/]/g, ' ').includes(` ${wanted}`));
	const all: (Found | false)[] = [
		...rooms.map((room): Found | false => {
			const name = match([room.name, room.word, ...room.names]);
			return name !== undefined && { kind: 'room', name, room };
		}),
		...tasks.map((task): Found | false => {
			const name = match([...task.names, task.what]);
			return name !== undefined && { kind: 'task', name, task };
		}),
		...unsettled.map((word): Found | false => {
			const name = match(word.names);
			return name !== undefined && { kind: 'unsettled', name, word };
		})
	];
	return all.filter((one) => one !== false);
}

/** The rooms that a search leads to. */
export function lit(found: readonly Found[]): Set<string> {
	return new Set(found.flatMap((one) => (one.kind === 'room' ? [one.room.id] : one.kind === 'task' ? [one.task.home] : [])));
}

/** What a search says: how much it found. */
export function foundWords(typed: string, found: readonly Found[]): string {
	if (plain(typed).length < 2) return '';
	if (found.length === 0) return 'Nothing here goes by that name. Try another word for it.';
	return found.length === 1 ? 'Found in one place.' : `Found in ${inWords(found.length)} places.`;
}

/** What has left in all, once every room is open. */
export function emptied({ rooms, tasks }: Building): string {
	const own = tasks.filter(({ home }) => home !== 'front');
	const names = own.reduce((sum, task) => sum + task.names.length, 0);
	return `${capital(inWords(rooms.length))} departments are open, and ${own.length} tasks can leave. They go by ${names} names here, and by more at work.`;
}
