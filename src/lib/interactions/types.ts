/**
 * Ways of answering. A question's body (what a learner sees) and its key (what only the scorer
 * sees) are apart from the start, so that nothing has to be taken out again later.
 */
import type { Case } from './case/types.ts';
import type { Choice } from './choice/types.ts';
import type { Match } from './match/types.ts';
import type { Multi } from './multi/types.ts';
import type { Numeric } from './number/types.ts';
import type { Order } from './order/types.ts';
import type { Sort } from './sort/types.ts';
import type { Sourcing } from './sourcing/types.ts';

/**
 * Text of a question: plain words with `**strong**` and `*emphasis*`, paragraphs parted by an
 * empty line. Nothing else is allowed, so that it can be shown without an HTML parser.
 */
export type Rich = string;

export type Level = 'remember' | 'understand' | 'apply' | 'analyze' | 'evaluate';

/** What a type of interaction brings: its body, key, feedback and the learner's response. */
export interface Shape<Type extends string, Body, Key, Feedback, Response> {
	type: Type;
	body: Body;
	key: Key;
	feedback: Feedback;
	response: Response;
}

/** Every way of answering. A new one is added here, and then the registries do not compile until it is there too. */
export interface Shapes {
	choice: Choice;
	multi: Multi;
	sort: Sort;
	sourcing: Sourcing;
	order: Order;
	match: Match;
	number: Numeric;
	case: Case;
}
export type ItemType = keyof Shapes;

/** A line of a source that supports something. */
export interface Citation {
	/** Id of the source, `upwork`. */
	source: string;
	/** The chip number that stands for the source everywhere. */
	number: number;
	name: string;
	lines: number[];
}

interface Common {
	/** For ever: progress hangs on it. */
	id: string;
	lesson: string;
	objective: string;
	skill: string;
	level: Level;
	title: string;
	/** The scene and the question. */
	stem: Rich;
	/** Claims that the question rests on. */
	claims: string[];
	cite: Citation[];
	/** Explains the whole question. */
	why: Rich;
}

export type ItemOf<T extends ItemType> = Common & {
	type: T;
	body: Shapes[T]['body'];
	key: Shapes[T]['key'];
	feedback: Shapes[T]['feedback'];
};
/** One question. */
export type Item = { [T in ItemType]: ItemOf<T> }[ItemType];

/** An item without what only the scorer may see. */
export type PresentedOf<T extends ItemType> = Omit<ItemOf<T>, 'key' | 'feedback' | 'why' | 'claims' | 'cite'>;
export type Presented = { [T in ItemType]: PresentedOf<T> }[ItemType];

export type ResponseOf<T extends ItemType> = Shapes[T]['response'];
export type Response = ResponseOf<ItemType>;

/** The result of an answer. */
export interface Score {
	/** 0..1, xAPI's `score.scaled`. */
	scaled: number;
	/** True from 80 % of the parts on (`design`: multi-part items), for single answers when right. */
	right: boolean;
	/** Each part of the answer by its id: was it right? */
	parts: Record<string, boolean>;
}
