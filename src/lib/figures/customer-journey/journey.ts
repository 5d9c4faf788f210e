/** One customer's way along a firm: her contacts in order, and the service line that acts in each. */
import { citations, type Citation } from '../parts/cite.ts';
import { distinct, fields, list, oneOf, text } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';

/** A service line: a short word for what it does, and its name. */
export interface ServiceLine {
	id: string;
	word: string;
	name: string;
}

export interface Contact {
	id: string;
	/** Name of its stage. */
	stage: string;
	/** How the two reach each other. */
	by: string;
	what: string;
	/** Place of the acting line in `lines`. */
	lane: number;
	/** The fact that decides. */
	why: string;
	cite: Citation[];
}

export interface Journey {
	customer: string;
	firm: string;
	/** From the top of the strip to its foot. */
	lines: ServiceLine[];
	/** Name of each stage and how many contacts it has. */
	stages: { name: string; contacts: number }[];
	/** All contacts, in the order of the journey. */
	contacts: Contact[];
}

/** Reads `customer-journey.yaml`; a mistake throws with its place. */
export function readJourney(data: unknown): Journey {
	const all = fields(data, 'customer-journey');
	const lines = list(all.lines, 'lines', (one, at): ServiceLine => {
		const line = fields(one, at);
		return { id: text(line.id, `${at}.id`), word: text(line.word, `${at}.word`), name: text(line.name, `${at}.name`) };
	});
	const ids = lines.map(({ id }) => id);
	const stages = list(all.stages, 'stages', (one, at) => {
		const stage = fields(one, at);
		const name = text(stage.name, `${at}.name`);
		return { name, contacts: list(stage.contacts, `${at}.contacts`, (contact, place) => readContact(contact, place, name, ids)) };
	});
	const contacts = stages.flatMap((stage) => stage.contacts);
	distinct(
		contacts.map(({ id }) => id),
		'contacts'
	);
	return {
		customer: text(all.customer, 'customer'),
		firm: text(all.firm, 'firm'),
		lines,
		stages: stages.map((stage) => ({ name: stage.name, contacts: stage.contacts.length })),
		contacts
	};
}

function readContact(value: unknown, at: string, stage: string, lines: readonly string[]): Contact {
	const contact = fields(value, at);
	return {
		id: text(contact.id, `${at}.id`),
		stage,
		by: text(contact.by, `${at}.by`),
		what: text(contact.what, `${at}.what`),
		lane: lines.indexOf(oneOf(contact.line, lines, `${at}.line`)),
		why: text(contact.why, `${at}.why`),
		cite: citations(list(contact.cite, `${at}.cite`, text))
	};
}

/** "Sell: sales" */
export function lineWords({ word, name }: ServiceLine): string {
	return `${word}: ${name}`;
}

/** How often another line acts than in the contact before. */
export function changes(contacts: readonly Contact[]): number {
	return contacts.filter(({ lane }, i) => i > 0 && lane !== contacts[i - 1]!.lane).length;
}

/** What the whole journey shows, with the learner's own count. @param right how many lines the learner named */
export function summary({ customer, contacts }: Journey, right: number): string {
	const all = inWords(contacts.length);
	return `${customer} stayed the same from the first contact to the last. The line changed ${inWords(changes(contacts))} times. You named ${right === contacts.length ? `all ${all}` : `${inWords(right)} of ${all}`}.`;
}

/** What looking says aloud. */
export function outcome(line: ServiceLine, right: boolean, why: string): string {
	return `${right ? 'Right' : 'Not yet'}. ${capital(line.name)}. ${why}`;
}
