/**
 * One question of the course, and the hand-written page that asks the same. The words come from the
 * course, so both sides of every comparison say the same and the bench itself knows nothing of the matter.
 */
import { readFileSync } from 'node:fs';
import { readProject } from '../../src/lib/course/read.server.ts';
import type { ItemOf } from '../../src/lib/interactions/types.ts';
import { root } from '../support/chromium.ts';
import { servePages, type Served } from './servers.ts';

export interface Question {
	/** Path of its lesson, and the step it stands in. */
	lesson: string;
	step: string;
	/** The paragraphs above it. */
	prose: string[];
	item: ItemOf<'choice'>;
}

/** The first question with one right answer that a lesson checks. Throws when the course has none. */
export function findQuestion(): Question {
	const { course } = readProject(root);
	for (const { id, text, items } of course.lessons) {
		for (const [n, step] of (text?.steps ?? []).entries()) {
			const placed = step.tags.find(({ name }) => name === 'Check')?.attributes.id;
			const item = items.find((one) => one.item.id === placed)?.item;
			if (item?.type === 'choice') return { lesson: `/lessons/${id}`, step: step.id, prose: proseOf(text?.markup ?? '', n), item };
		}
	}
	throw new Error('No lesson has a question with one right answer.');
}

/** Paths of one quiz, the first module's that has one. */
export function quizPath(): string {
	const { course } = readProject(root);
	const asked = new Set(course.lessons.filter(({ items }) => items.length).map(({ id }) => id));
	const module = course.outline.modules.find(({ lessons }) => lessons.some(({ id }) => asked.has(id)));
	if (!module) throw new Error('No module has questions.');
	return `/quiz/${module.id}`;
}

/** The paragraphs of one step, without tags and marks. */
function proseOf(markup: string, step: number): string[] {
	const text = (markup.split('</Step>')[step] ?? '').replace(/<[^>]*>/g, '');
	return text
		.split(/\n\s*\n/)
		.map(plain)
		.filter((part) => part && !part.startsWith('#'));
}

const plain = (text: string) => text.replace(/\*\*|^- /gm, '').trim();
const escape = (text: string) => plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The hand-written page with a question in it. */
export function handWritten({ prose, item }: Question): string {
	const { options } = item.body;
	const rows = options.map(
		({ id, text }) =>
			`<label><input type="radio" name="o" value="${id}" data-why="${escape(`${item.feedback[id] ?? ''} ${item.why}`)}"${id === item.key.right ? ' data-right' : ''}> ${escape(text)}</label>`
	);
	return readFileSync(new URL('hand-written/page.html', import.meta.url), 'utf8')
		.replace('<!-- prose -->', () => prose.map((part) => `<p>${escape(part)}</p>`).join('\n'))
		.replace('<!-- stem -->', () => escape(item.stem))
		.replace('<!-- options -->', () => rows.join('\n'));
}

/** Serves the hand-written page at `/`. */
export const serveHandWritten = (question: Question): Promise<Served> =>
	servePages({ '/': { type: 'text/html', text: handWritten(question) } });
