/** The course as data. Text of a lesson loads with that lesson only; the map is small and loads everywhere it is needed. */
import type { Citation, Item, ItemType, Level } from '#lib/interactions/types.ts';

export interface Objective {
	id: string;
	level: Level;
	/** For lists: "Tell front from back". */
	short: string;
	text: string;
}

export interface LessonEntry {
	/** Also its address: `/lessons/<id>`. */
	id: string;
	/** "2.1" */
	number: string;
	title: string;
	short: string;
	minutes: number;
	objectives: Objective[];
	/** False while the lesson is in the outline only. */
	open: boolean;
	/** Number of steps; 0 while not open. */
	steps: number;
	/** Number of questions in its bank. */
	questions: number;
}

export interface ModuleEntry {
	id: string;
	number: number;
	title: string;
	short: string;
	outcome: string;
	/** Id of the module that is better done before; nothing is locked. */
	after?: string;
	lessons: LessonEntry[];
}

/** Outline of the whole course, without any lesson's text: `virtual:course/map`. */
export interface CourseMap {
	title: string;
	edition: string;
	/** Changes when anything in `lessons/` changes. */
	digest: string;
	pass: number;
	modules: ModuleEntry[];
	skills: Record<string, string>;
}

/** Where a lesson stands, for its rail: every module, and the lessons of its own. */
export interface Rail {
	modules: { id: string; number: number; short: string; lessons: { id: string; number: string; short: string; open: boolean }[] }[];
	next: { id: string; number: string; title: string } | null;
}

/** A note that opens at a place in the prose. */
export type Note =
	| { kind: 'term'; id: string; term: string; text: string; cite: Citation[] }
	| { kind: 'source'; claims: { id: string; text: string }[]; cite: Citation[]; note: string };

/** Everything of one lesson but its prose, which is a component. */
export interface LessonData {
	id: string;
	number: string;
	title: string;
	minutes: number;
	/** "place a task by asking who it serves", after "You'll be able to". */
	able: string;
	updated: string;
	module: { id: string; number: number; title: string; short: string };
	objectives: Objective[];
	/** Stable ids and headings, in order. */
	steps: { id: string; title: string; item?: string; type?: ItemType; guess?: true }[];
	/** The items placed in the lesson, by id. */
	items: Record<string, Item>;
	notes: Note[];
	rail: Rail;
}

/** What the script of a lesson's page knows at its start; the rest is in the page already. */
export type LessonCore = Pick<LessonData, 'id' | 'number' | 'title' | 'minutes' | 'steps'>;

/** The bank of one module, for its scenario quiz. */
export interface Bank {
	module: { id: string; number: number; title: string; short: string };
	objectives: Objective[];
	items: Item[];
}

export interface Source {
	id: string;
	number: number;
	name: string;
	title: string;
	by: string;
	note: string;
}

export interface Claim {
	id: string;
	text: string;
	topic: string;
	tier: 'core' | 'detail';
	cite: Citation[];
	/** Lessons and questions that cite it. */
	lessons: string[];
	items: string[];
}

export interface Disagreement {
	id: string;
	number: number;
	question: string;
	left?: string;
	right?: string;
	fields?: [string, string];
	positions: {
		source: string;
		number: number;
		name: string;
		lines: number[];
		side: 'left' | 'right' | 'both' | 'none';
		left?: string;
		right?: string;
		leftLines: number[];
		rightLines: number[];
	}[];
	decides: string;
	lessons: string[];
}

export interface Term {
	id: string;
	term: string;
	aliases: string[];
	text: string;
	cite: Citation[];
	lesson: string;
}

/** The ledger page: who says what. */
export interface Ledger {
	sources: Source[];
	claims: Claim[];
	disagreements: Disagreement[];
	/** Which of the three fields of colour a category has: 1, 2 or 3. */
	fields: Record<string, number>;
}
