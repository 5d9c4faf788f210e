/** The registry of parsers: one for each way of answering. Build time only, apart from scoring and views. */
import type { RootContent } from 'mdast';
import type { SourcingModel } from '#lib/sourcing/types.ts';
import { parseCase } from './case/parse.ts';
import { parseChoice } from './choice/parse.ts';
import { anatomy, type Written } from './markdown.ts';
import { parseMatch } from './match/parse.ts';
import { parseMulti } from './multi/parse.ts';
import { parseNumber } from './number/parse.ts';
import { parseOrder } from './order/parse.ts';
import { parseSort } from './sort/parse.ts';
import { parseSourcing } from './sourcing/parse.ts';
import type { ItemType, Rich, Shapes } from './types.ts';

/** What parsers need to know of the course. */
export interface ParseContext {
	/** Bin id to the field of colour that stands for it. */
	fields: Record<string, number>;
	sourcing: SourcingModel | null;
}
/**
 * What a parser makes of a question; null when it cannot be read (the reason is reported). The stem is empty when
 * the scene is missing, and null where none is needed because the body tells everything.
 */
type Parsed<T extends ItemType> = (Pick<Shapes[T], 'body' | 'key' | 'feedback'> & { stem: Rich | null; why: Rich }) | null;
type Parsers = { [T in ItemType]: (written: Written, context: ParseContext) => Parsed<T> };

const parsers: Parsers = {
	choice: usual<'choice'>(parseChoice),
	multi: usual<'multi'>(parseMulti),
	sort: usual<'sort'>((written, middle, { fields }) => parseSort(written, middle, fields)),
	sourcing: usual<'sourcing'>((written, middle, { sourcing }) => {
		if (middle.length) written.fail(middle[0]!, 'a sourcing question has no options of its own; they are computed. Take this block out.');
		if (!sourcing) return null;
		const parsed = parseSourcing(written.head, sourcing);
		if (parsed.ok) return { body: parsed.body, key: parsed.key, feedback: parsed.feedback };
		for (const { field, message } of parsed.problems) written.fail(field, message);
		return null;
	}),
	order: usual<'order'>(parseOrder),
	match: usual<'match'>(parseMatch),
	number: parseNumber,
	case: parseCase
};

/** The names of all ways of answering. */
export const itemTypes = Object.keys(parsers) as ItemType[];

/** A parser of what lies between the scene and the explanation, where these two stand as in most questions. */
function usual<T extends ItemType>(
	parse: (written: Written, middle: RootContent[], context: ParseContext) => Pick<Shapes[T], 'body' | 'key' | 'feedback'> | null
): (written: Written, context: ParseContext) => Parsed<T> {
	return (written, context) => {
		const { stem, why, middle } = anatomy(written);
		const parsed = parse(written, middle, context);
		return parsed && { ...parsed, stem, why };
	};
}

/** Body, key, feedback, scene and explanation of one written question; null when it cannot be read (the reason is reported). */
export function parseWritten<T extends ItemType>(type: T, written: Written, context: ParseContext): Parsed<T> {
	return parsers[type](written, context);
}
