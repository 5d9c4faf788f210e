/** A written question for tests of the parsers: Markdown in, what the parser said out. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Written } from '../markdown.ts';

/** The body of a question as blocks; what is told is collected as "line: sentence" or "field: sentence". */
export function written(body: string, head: Record<string, unknown> = {}): { written: Written; told: string[] } {
	const told: string[] = [];
	const { children: blocks } = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	return {
		told,
		written: {
			head,
			blocks,
			fail: (where, message) => told.push(`${typeof where === 'string' ? where : where.position!.start.line}: ${message}`)
		}
	};
}
