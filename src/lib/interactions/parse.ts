/** The registry of parsers: one for each way of answering. Build time only, apart from scoring and views. */
import type { RootContent } from 'mdast';
import type { SourcingModel } from '#lib/sourcing/types.ts';
import { parseChoice } from './choice/parse.ts';
import { anatomy, type Written } from './markdown.ts';
import { parseMulti } from './multi/parse.ts';
import { parseSort } from './sort/parse.ts';
import { parseSourcing } from './sourcing/parse.ts';
import type { ItemType, Rich, Shapes } from './types.ts';

/** What parsers need to know of the course. */
export interface ParseContext {
	/** Bin id to the field of colour that stands for it. */
	fields: Record<string, number>;
	sourcing: SourcingModel | null;
}
type Parsed<T extends ItemType> = Pick<Shapes[T], 'body' | 'key' | 'feedback'>;
type Parsers = { [T in ItemType]: (written: Written, middle: RootContent[], context: ParseContext) => Parsed<T> | null };

const parsers: Parsers = {
	choice: parseChoice,
	multi: parseMulti,
	sort: (written, middle, { fields }) => parseSort(written, middle, fields),
	sourcing: (written, middle, { sourcing }) => {
		if (middle.length) written.fail(middle[0]!, 'a sourcing question has no options of its own; they are computed. Take this block out.');
		if (!sourcing) return null;
		const parsed = parseSourcing(written.head, sourcing);
		if (parsed.ok) return { body: parsed.body, key: parsed.key, feedback: parsed.feedback };
		for (const { field, message } of parsed.problems) written.fail(field, message);
		return null;
	}
};

export const itemTypes = Object.keys(parsers) as ItemType[];

/** Body, key, feedback, scene and explanation of one written question; null when it cannot be read (the reason is reported). */
export function parseWritten<T extends ItemType>(
	type: T,
	written: Written,
	context: ParseContext
): (Parsed<T> & { stem: Rich; why: Rich }) | null {
	const { stem, why, middle } = anatomy(written);
	const parsed = parsers[type](written, middle, context);
	return parsed && { ...parsed, stem, why };
}
