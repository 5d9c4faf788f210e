/** Reads a `lesson.md`: its head, steps, tags and notes; and rewrites it for the Markdown compiler. */
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { curly } from '#lib/interactions/markdown.ts';
import type { Problems } from './problems.ts';
import { checkBlock, checkHeading, plainText } from './prose.ts';
import { isFields } from './shape.ts';
import { tagPattern, TagReader, type Fail, type Tag } from './tags.ts';
import { readYaml } from './yaml.ts';

export type { Tag } from './tags.ts';

export interface Step {
	id: string;
	title: string;
	line: number;
	tags: Tag[];
	/** Words of prose, tags and tables not counted. */
	words: number;
}

export interface LessonText {
	able: string;
	updated: string;
	steps: Step[];
	/** The prose without its head, steps wrapped and notes numbered, for mdsvex. */
	markup: string;
	/** Notes in the order of their numbers. */
	notes: Tag[];
	/** Names of the figures that are placed. */
	figures: string[];
	/** All prose as plain text, for checks of language. */
	plain: string;
}

/** Reads one lesson; mistakes go to `problems` with their lines. */
export function readLesson(text: string, file: string, problems: Problems): LessonText {
	const { head, body, bodyLine } = cutHead(text, file, problems);
	const fail: Fail = (line, message) => problems.add(file, line, message);
	const reader = new TagReader(fail);
	const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + bodyLine - 1;
	const steps: Step[] = [];
	const notes: Tag[] = [];
	const figures: string[] = [];
	const plain: string[] = [];
	let markup = '';

	for (const block of tree.children) {
		const line = lineOf(block);
		if (block.type === 'heading' && block.depth === 2) {
			reader.end('step');
			checkHeading(block, raw(block, body), line, fail);
			const step = newStep(block, line, steps, fail);
			markup += `${steps.length ? '</Step>\n\n' : ''}<Step n={${steps.length}}>\n\n## ${raw(block, body).replace(/^##\s*/, '')}\n\n`;
			steps.push(step);
			continue;
		}
		const step = steps.at(-1);
		if (!step) {
			fail(line, 'a lesson begins with a step. Write a line "## " and a heading before any other text.');
			break;
		}
		checkBlock(block, lineOf, fail);
		const opened: number[] = [];
		const source = raw(block, body);
		const rewritten = source.replace(
			tagPattern,
			(whole: string, closing: string, written: string, list: string, alone: string, offset: number) => {
				const tagLine = line + source.slice(0, offset).split('\n').length - 1;
				const tag = reader.read([whole, closing, written, list, alone], tagLine);
				if (!tag) return closing ? `</${written === 'Term' ? 'Mark' : written}>` : '';
				step.tags.push(tag);
				if (tag.name === 'Term' || tag.name === 'Source') {
					opened.push(notes.push(tag) - 1);
					return tag.name === 'Term' ? `<Mark n={${notes.length - 1}}>` : `<Chip n={${notes.length - 1}} />`;
				}
				const { id, name, ask } = tag.attributes;
				if (tag.name === 'Figure') {
					if (!figures.includes(name ?? '')) figures.push(name ?? '');
					return `<Island name="figure" of={Figure${figures.indexOf(name ?? '')}} props={{ name: '${name}', lesson: '${lessonId(file)}' }} />`;
				}
				return tag.name === 'Recall'
					? `<Recall ask=${JSON.stringify(curly(ask ?? ''))}>`
					: tag.name === 'Worked'
						? '<Worked>'
						: `<Island name="check" of={Placed} props={{ id: '${id}' }} />`;
			}
		);
		reader.end('paragraph');
		markup += rewritten + '\n\n';
		if (opened.length) markup += `<Notes of={[${opened.join(', ')}]} />\n\n`;
		if (block.type !== 'html') {
			const words = plainText(block).trim();
			plain.push(words);
			if (block.type !== 'table') step.words += words.split(/\s+/).filter(Boolean).length;
		}
	}
	reader.end('step');
	if (steps.length) markup += '</Step>\n';
	return { able: head.able, updated: head.updated, steps, markup, notes, figures, plain: plain.join('\n\n') };
}

/** The lesson's id: its folder without the two digits. A figure that stands in several lessons begins where its lesson is. */
function lessonId(file: string): string {
	return /\d\d-([^/]+)\/lesson\.md$/.exec(file)?.[1] ?? '';
}

function cutHead(text: string, file: string, problems: Problems) {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
	if (!match) problems.add(file, 1, 'the head is missing. Begin with "---", able: …, updated: …, "---".');
	const yaml = readYaml(match?.[1] ?? '', file, problems, 2);
	const value = isFields(yaml.value) ? yaml.value : {};
	const field = (name: string): string => {
		if (typeof value[name] === 'string') return curly(value[name]);
		if (match && yaml.value !== null)
			problems.add(
				file,
				yaml.line([name]),
				`"${name}" is missing in the head. Write ${name}: ${name === 'able' ? 'what the learner will be able to do' : 'the date as 2026-11-23'}.`
			);
		return '';
	};
	return {
		head: { able: field('able'), updated: field('updated') },
		body: text.slice(match?.[0].length ?? 0),
		bodyLine: match?.[0].split('\n').length ?? 1
	};
}

function newStep(block: Heading, line: number, before: Step[], fail: Fail): Step {
	const title = curly(toString(block));
	const id = title
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (!id) fail(line, 'the heading is empty. Write the title of the step after "## ".');
	else if (before.some((step) => step.id === id))
		fail(line, `two steps have the heading "${title}". Give each step a heading of its own; its address is made from it.`);
	return { id, title, line, tags: [], words: 0 };
}

function raw(node: Nodes, body: string): string {
	return body.slice(node.position!.start.offset, node.position!.end.offset);
}
