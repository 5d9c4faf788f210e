import { toString } from 'mdast-util-to-string';
import { paragraphs, type Written } from '../markdown.ts';
import type { Rich, Shapes } from '../types.ts';
import { checkStory } from './check.ts';
import { readScenes } from './scenes.ts';
import { lookAhead } from './solve.ts';
import { begin } from './walk.ts';

/** What `parseCase` gives: a whole question. It may come without a stem, since the first scene can say everything. */
export type ParsedCase = Pick<Shapes['case'], 'body' | 'key' | 'feedback'> & { stem: Rich | null; why: Rich };

/** Reads a `case`: scenes under `### ` headings, and the debrief. Null when its paths cannot be gone. */
export function parseCase(written: Written): ParsedCase | null {
	const { blocks, head, fail } = written;
	const isDebrief = (block: (typeof blocks)[number]) => block.type === 'heading' && toString(block).trim().toLowerCase() === 'debrief';
	const first = blocks.findIndex(({ type }) => type === 'heading');
	const last = blocks.findIndex(isDebrief);
	if (first < 0 || first === last) {
		fail(blocks[0] ?? 'id', 'the scenes are missing. Write each as "### name", its text, and a list of links to other scenes.');
		return null;
	}
	const [debrief, ...after] = last < 0 ? [] : blocks.slice(last + 1);
	if (debrief?.type !== 'blockquote' || after.length)
		fail(
			after[0] ?? debrief ?? blocks.at(-1)!,
			'the debrief is missing or not the end. Close the case with "### debrief" and one "> " block that says what the best path does and why.'
		);
	const story = readScenes(blocks.slice(first, last < 0 ? undefined : last), fail);
	const start = typeof head.start === 'string' ? head.start : '';
	if (!checkStory(start, story, fail)) return null;
	const body = { start, scenes: story.scenes };
	const { most, least, average, best } = lookAhead(body, story.points)(begin(body)!);
	if (most === least) fail(written.blocks[first]!, `every path has ${most} points, so no choice matters. Give the better choices more.`);
	return {
		stem: paragraphs(blocks.slice(0, first), fail) || null,
		why: debrief?.type === 'blockquote' ? paragraphs(debrief.children, fail) : '',
		body,
		key: { points: story.points, best, most, least, chance: most > least ? (average - least) / (most - least) : 0 },
		feedback: story.feedback
	};
}
