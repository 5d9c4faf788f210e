/** Reads a `lesson.md`: its head, steps, tags and notes; and rewrites it for the Markdown compiler. */
import type { Heading, Html, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { curly } from '#lib/interactions/markdown.ts';
import type { Problems } from './problems.ts';
import { isFields } from './shape.ts';
import { readYaml } from './yaml.ts';

/** A tag that an author placed in the prose. */
export interface Tag {
	name: string;
	attributes: Record<string, string>;
	line: number;
}

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

const tagPattern = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/g;
const allowed: Record<string, string[]> = {
	Term: ['id'],
	Source: ['claim', 'note'],
	Check: ['id'],
	Guess: ['id'],
	Figure: ['name'],
	Worked: [],
	Recall: ['ask']
};
const blockTags = new Set(['Check', 'Guess', 'Figure', 'Worked', 'Recall']);

/** Reads one lesson; mistakes go to `problems` with their lines. */
export function readLesson(text: string, file: string, problems: Problems): LessonText {
	const { head, body, bodyLine } = cutHead(text, file, problems);
	const fail = (line: number, message: string) => problems.add(file, line, message);
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
		const rewritten = source.replace(tagPattern, (whole, closing: string, name: string, list: string, _end: string, offset: number) => {
			const tagLine = line + source.slice(0, offset).split('\n').length - 1;
			if (!(name in allowed)) {
				fail(tagLine, `<${name}> is not a tag of lessons. Use one of: ${Object.keys(allowed).join(', ')}.`);
				return '';
			}
			if (closing) return name === 'Term' ? '</Mark>' : `</${name}>`;
			const attributes = Object.fromEntries([...list.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));
			for (const key of Object.keys(attributes)) if (!allowed[name]!.includes(key)) fail(tagLine, `<${name}> has no "${key}". It takes: ${allowed[name]!.join(', ') || 'nothing'}.`);
			for (const key of allowed[name]!) if (key !== 'note' && !attributes[key]) fail(tagLine, `<${name}> needs ${key}="…".`);
			const tag = { name, attributes, line: tagLine };
			step.tags.push(tag);
			if (name === 'Term' || name === 'Source') {
				opened.push(notes.push(tag) - 1);
				return name === 'Term' ? `<Mark n={${notes.length - 1}}>` : `<Chip n={${notes.length - 1}} />`;
			}
			if (name === 'Figure') {
				if (!figures.includes(attributes.name ?? '')) figures.push(attributes.name ?? '');
				return `<Figure${figures.indexOf(attributes.name ?? '')} />`;
			}
			return name === 'Recall' ? `<Recall ask=${JSON.stringify(curly(attributes.ask ?? ''))}>` : name === 'Worked' ? '<Worked>' : `<Placed id="${attributes.id}" />`;
		});
		markup += rewritten + '\n\n';
		if (opened.length) markup += `<Notes of={[${opened.join(', ')}]} />\n\n`;
		if (block.type !== 'html') {
			const words = toString(block, { includeHtml: false }).trim();
			plain.push(words);
			if (block.type !== 'table') step.words += words.split(/\s+/).filter(Boolean).length;
		}
	}
	if (steps.length) markup += '</Step>\n';
	return { able: head.able, updated: head.updated, steps, markup, notes, figures, plain: plain.join('\n\n') };
}

function cutHead(text: string, file: string, problems: Problems) {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
	if (!match) problems.add(file, 1, 'the head is missing. Begin with "---", able: …, updated: …, "---".');
	const yaml = readYaml(match?.[1] ?? '', file, problems, 2);
	const value = isFields(yaml.value) ? yaml.value : {};
	const field = (name: string): string => {
		if (typeof value[name] === 'string') return curly(value[name]);
		problems.add(file, yaml.line([name]), `"${name}" is missing in the head. Write ${name}: ${name === 'able' ? 'what the learner will be able to do' : 'the date as 2026-11-23'}.`);
		return '';
	};
	return { head: { able: field('able'), updated: field('updated') }, body: text.slice(match?.[0].length ?? 0), bodyLine: (match?.[0].split('\n').length ?? 1) };
}

function newStep(block: Heading, line: number, before: Step[], fail: (line: number, message: string) => void): Step {
	const title = curly(toString(block));
	const id = title.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	if (before.some((step) => step.id === id)) fail(line, `two steps have the heading "${title}". Give each step a heading of its own; its address is made from it.`);
	return { id, title, line, tags: [], words: 0 };
}

/** Finds what mdsvex would choke on or turn into something else. */
function checkBlock(block: RootContent, lineOf: (node: Nodes) => number, fail: (line: number, message: string) => void): void {
	const visit = (node: Nodes): void => {
		if (node.type === 'text' && /[{}]/.test(node.value)) fail(lineOf(node), 'a brace { or } cannot stand in prose. Write it in words.');
		if (node.type === 'text' && /</.test(node.value)) fail(lineOf(node), 'a "<" cannot stand in prose. Write "less than".');
		if (['link', 'image', 'code', 'inlineCode', 'linkReference', 'imageReference', 'footnoteReference', 'thematicBreak'].includes(node.type))
			fail(lineOf(node), `a lesson has no ${node.type}. Say it in words, or use a <Source> or <Term>.`);
		if (node.type === 'heading' && node.depth !== 3) fail(lineOf(node), 'headings inside a step are "### ". Use "## " only to begin a step.');
		if (node.type === 'html') checkHtml(node, lineOf(node), fail);
		if ('children' in node) node.children.forEach((child) => visit(child));
	};
	visit(block);
	if (block.type === 'paragraph') {
		const alone = /^<([A-Z][a-z]+)[^>]*>$/.exec(block.children.length === 1 && block.children[0]!.type === 'html' ? (block.children[0] as Html).value : '');
		if (!alone && block.children.some((child) => child.type === 'html' && blockTags.has(/^<\/?([A-Za-z]+)/.exec(child.value)?.[1] ?? '')))
			fail(lineOf(block), 'a <Check>, <Guess>, <Figure>, <Worked> or <Recall> stands on a line of its own, with an empty line before and after it.');
	}
}

function checkHtml(node: Html, line: number, fail: (line: number, message: string) => void): void {
	const left = node.value.replace(tagPattern, '').trim();
	if (left) fail(line, `"${left.slice(0, 30)}" is not allowed in a lesson. Write prose, or one of the tags of lessons/README.md with its attributes in double quotes, each block tag on its own line.`);
}

function raw(node: Nodes, body: string): string {
	return body.slice(node.position!.start.offset, node.position!.end.offset);
}
