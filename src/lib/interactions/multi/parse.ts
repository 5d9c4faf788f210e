import type { RootContent } from 'mdast';
import { lettered } from '../choice/parse.ts';
import { options, type Written } from '../markdown.ts';
import type { Shapes } from '../types.ts';

/** Reads the options of a `multi`: at least two are right and at least one is not. */
export function parseMulti(written: Written, middle: RootContent[]): Pick<Shapes['multi'], 'body' | 'key' | 'feedback'> {
	const list = options(written, middle);
	const right = list.filter((option) => option.ticked).length;
	if (list.length && (right < 2 || right === list.length))
		written.fail(list[0]!.node, `a multi has at least two right options and one wrong, this one has ${right} right of ${list.length}.`);
	const { body, feedback } = lettered(list);
	return { body, feedback, key: { right: body.options.filter((_, i) => list[i]!.ticked).map(({ id }) => id) } };
}
