/** A floor of agents: clients, tasks, the desks that know both, and the contacts that arrive or leave. */
import { citations, type Citation } from '../parts/cite.ts';
import { distinct, fields, list, oneOf, refs, text } from '../parts/read.ts';

export const channels = ['phone', 'chat', 'email', 'social'] as const;
export type Channel = (typeof channels)[number];

/** How each channel is called: at its gate, and after "by". */
export const channelWords: Record<Channel, { short: string; full: string }> = {
	phone: { short: 'Phone', full: 'phone' },
	chat: { short: 'Chat', full: 'chat' },
	email: { short: 'E-mail', full: 'e-mail' },
	social: { short: 'Social', full: 'social media' }
};

/** Of a contact: the customer started it, or the centre did. */
export type Way = 'in' | 'out';
export const wayWords: Record<Way, string> = { in: 'Inbound', out: 'Outbound' };

export interface Client {
	id: string;
	name: string;
	/** In a sentence: "the maker of lamps". */
	maker: string;
}

export interface Task {
	id: string;
	name: string;
	/** What an agent who has this task knows. */
	knows: string;
}

export interface Desk {
	id: string;
	agent: string;
	/** Id of the task. */
	task: string;
	/** Ids of the clients, which stand beside each other. */
	clients: string[];
}

export interface Contact {
	id: string;
	by: Channel;
	what: string;
	client: string;
	task: string;
	way: Way;
	why: string;
	cite: Citation[];
}

export interface Floor {
	clients: Client[];
	tasks: Task[];
	/** Row by row, from left to right. */
	desks: Desk[];
	contacts: Contact[];
}

/** Reads `call-floor.yaml`; a mistake throws with its place. */
export function readFloor(data: unknown): Floor {
	const all = fields(data, 'call-floor');
	const words = <K extends string>(value: unknown, at: string, keys: readonly K[]) => {
		const found = fields(value, at);
		return Object.fromEntries(keys.map((key) => [key, text(found[key], `${at}.${key}`)])) as Record<K, string>;
	};
	const clients = list(all.clients, 'clients', (one, at): Client => words(one, at, ['id', 'name', 'maker']));
	const tasks = list(all.tasks, 'tasks', (one, at): Task => words(one, at, ['id', 'name', 'knows']));
	const clientIds = clients.map(({ id }) => id);
	const taskIds = tasks.map(({ id }) => id);
	const desks = list(all.desks, 'desks', (one, at): Desk => {
		const desk = fields(one, at);
		return {
			...words(one, at, ['id', 'agent']),
			task: oneOf(desk.task, taskIds, `${at}.task`),
			clients: refs(desk.clients, clientIds, `${at}.clients`)
		};
	});
	const contacts = list(all.contacts, 'contacts', (one, at): Contact => {
		const contact = fields(one, at);
		return {
			...words(one, at, ['id', 'what', 'why']),
			by: oneOf(contact.by, channels, `${at}.by`),
			client: oneOf(contact.client, clientIds, `${at}.client`),
			task: oneOf(contact.task, taskIds, `${at}.task`),
			way: oneOf(contact.way, ['in', 'out'] as const, `${at}.way`),
			cite: citations(list(contact.cite, `${at}.cite`, text))
		};
	});
	for (const [name, these] of Object.entries({ clients, tasks, desks, contacts }))
		distinct(
			these.map(({ id }) => id),
			name
		);
	return { clients, tasks, desks, contacts };
}
