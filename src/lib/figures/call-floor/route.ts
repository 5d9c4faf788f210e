/** Where contacts belong, how the line gets there, and what becomes of one that is sent elsewhere. */
import { channels, wayWords, type Channel, type Contact, type Desk, type Floor, type Way } from './floor.ts';

/** Where a learner sends a contact. */
export interface Sent {
	way?: Way | undefined;
	/** Id of the desk. */
	desk?: string | undefined;
}

/** The desk that knows the task and the client of a contact. */
export function deskOf({ desks }: Floor, { task, client }: Contact): Desk {
	return desks.find((desk) => desk.task === task && desk.clients.includes(client))!;
}

/** Are way and desk both right? */
export function isRight(floor: Floor, contact: Contact, sent: Sent): boolean {
	return sent.way === contact.way && sent.desk === deskOf(floor, contact).id;
}

/** Whether a desk knows the task of a contact, its client, or neither. */
export function match({ task, client }: Contact, desk: Desk): 'both' | 'task' | 'client' | 'none' {
	const knows = desk.task === task;
	const serves = desk.clients.includes(client);
	return knows ? (serves ? 'both' : 'task') : serves ? 'client' : 'none';
}

/** What becomes of a contact at a desk, in words. */
export function whatHappens(floor: Floor, contact: Contact, desk: Desk): string {
	const { agent } = desk;
	const right = deskOf(floor, contact);
	const knows = floor.tasks.find(({ id }) => id === right.task)!.knows;
	const maker = floor.clients.find(({ id }) => id === contact.client)!.maker;
	switch (match(contact, desk)) {
		case 'both':
			return `${agent} knows ${knows}, and has learned the products and rules of ${maker}.`;
		case 'task':
			return `${agent} knows ${knows}, but not for ${maker}. The names, the parts and the rules are another firm’s, so ${agent} may say something that is wrong here. ${right.agent} should have it.`;
		case 'client':
			return `${agent} works for ${maker}, but has learned another task. ${right.agent} knows ${knows}.`;
		case 'none':
			return `${agent} has learned another task, and for another client. ${right.agent} knows ${knows}, and works for ${maker}.`;
	}
}

/** What looking says aloud. */
export function outcome(floor: Floor, contact: Contact, sent: Sent): string {
	const desk = floor.desks.find(({ id }) => id === sent.desk)!;
	return `${isRight(floor, contact, sent) ? 'Right' : 'Not yet'}. ${wayWords[contact.way]}. ${contact.why} ${whatHappens(floor, contact, desk)}`;
}

/**
 * The line between a gate and a desk: it leaves the gate, runs to the aisle on the left, down to the row of the
 * desk, along the walkway above it, and in. Each piece is drawn in its own box, which is stretched.
 */
export interface Route {
	/** From the gate to the left, in a box of 400 x 100. */
	corridor: string;
	/** Place of the desk's row. */
	row: number;
	/** From the aisle to the desk, in a box with 100 for each client. */
	walkway: string;
}

/**
 * The route between a channel's gate and a desk.
 * @param client whose half of a shared desk it leads to; the desk's middle when not given
 */
export function route({ clients, tasks }: Floor, by: Channel, desk: Desk, client?: string): Route {
	const places = (client === undefined ? desk.clients : [client]).map((id) => clients.findIndex((one) => one.id === id));
	const x = (places.reduce((sum, place) => sum + place, 0) / places.length) * 100 + 50;
	return {
		corridor: `M${channels.indexOf(by) * 100 + 50} 0V50H0`,
		row: tasks.findIndex(({ id }) => id === desk.task),
		walkway: `M0 50H${x}V100`
	};
}

/** How the route runs through the aisle beside each row: above it, past it, or into it. */
export function aisle(at: Route | null, row: number): 'pass' | 'turn' | 'none' {
	return at === null || at.row < row ? 'none' : at.row === row ? 'turn' : 'pass';
}
