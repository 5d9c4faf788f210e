/** What may stand in the prose of a lesson, and the prose as plain text. */
import type { Heading, Html, Nodes, RootContent } from 'mdast';
import { blockTags, tagPattern, type Fail } from './tags.ts';

/** Parts of Markdown that a lesson does without, and what authors call them. */
const unused: Partial<Record<Nodes['type'], string>> = {
	link: 'links',
	linkReference: 'links',
	definition: 'links',
	image: 'images',
	imageReference: 'images',
	code: 'code',
	inlineCode: 'code',
	footnoteReference: 'footnotes',
	footnoteDefinition: 'footnotes',
	thematicBreak: 'ruled lines',
	delete: 'words struck out',
	blockquote: 'block quotations'
};

/** Finds what the compiler would choke on or turn into something else. `lineOf` gives the line of a node in the file. */
export function checkBlock(block: RootContent, lineOf: (node: Nodes) => number, fail: Fail): void {
	const visit = (node: Nodes): void => {
		if (node.type === 'text') checkText(node.value, lineOf(node), fail);
		if (unused[node.type]) fail(lineOf(node), `a lesson has no ${unused[node.type]}. Say it in words, or use a <Source> or <Term>.`);
		if (node.type === 'heading' && node.depth !== 3)
			fail(lineOf(node), 'headings inside a step are "### ". Use "## " only to begin a step.');
		if (node.type === 'listItem' && typeof node.checked === 'boolean')
			fail(lineOf(node), 'a list of a lesson has no boxes. Write "- " and the text; questions stand in questions.md.');
		if (node.type === 'html') checkHtml(node, lineOf(node), fail);
		// The words of a link are reported with it.
		if ('children' in node && !unused[node.type]) node.children.forEach((child) => visit(child));
	};
	visit(block);
	if (
		block.type === 'paragraph' &&
		block.children.some((child) => child.type === 'html' && blockTags.has(/^<\/?([A-Za-z]+)/.exec(child.value)?.[1] ?? ''))
	)
		fail(
			lineOf(block),
			'a <Check>, <Guess>, <Figure>, <Worked> or <Recall> stands on a line of its own, with an empty line before and after it.'
		);
}

/** The heading of a step is plain words; `source` is how it is written. */
export function checkHeading(heading: Heading, source: string, line: number, fail: Fail): void {
	if (!source.startsWith('##'))
		return fail(line, 'a step begins with "## " and its heading. Write it so, without a line of signs under it.');
	if (heading.children.some(({ type }) => type !== 'text' && type !== 'emphasis' && type !== 'strong'))
		return fail(line, 'a heading is plain words. Move tags, links and code into the text under it.');
	checkText(source, line, fail);
}

/** Stands between the cells of a row in plain prose. */
export const cellGap = ' \u00b7 ';

/** The words of a block, tags left out; list points, table rows and paragraphs each on a line of their own. */
export function plainText(node: Nodes): string {
	if (node.type === 'html') return '';
	if (node.type === 'break') return ' ';
	if ('value' in node) return node.value;
	if (!('children' in node)) return '';
	const parts = (node.children as Nodes[]).map(plainText);
	if (node.type === 'tableRow') return parts.join(cellGap);
	return parts.join(apart.has(node.type) ? '\n' : '');
}

/** Blocks whose parts are lines of their own. */
const apart = new Set<Nodes['type']>(['root', 'list', 'listItem', 'table', 'blockquote']);

function checkText(text: string, line: number, fail: Fail): void {
	const at = (pattern: RegExp) => line + text.slice(0, text.search(pattern)).split('\n').length - 1;
	if (/[{}]/.test(text)) fail(at(/[{}]/), 'a brace { or } cannot stand in prose. Write it in words.');
	if (/</.test(text)) fail(at(/</), 'a "<" cannot stand in prose. Write "less than".');
}

function checkHtml(node: Html, line: number, fail: Fail): void {
	const left = node.value.replace(tagPattern, (tag) => '\n'.repeat(tag.split('\n').length - 1));
	if (!left.trim()) return;
	const at = line + left.slice(0, left.search(/\S/)).split('\n').length - 1;
	const first = left.trim().split('\n')[0]!.slice(0, 30);
	if (at > line) fail(at, `"${first}" stands right under a tag. Put an empty line after each tag that has a line of its own.`);
	else
		fail(
			at,
			`"${first}" is not allowed in a lesson. Write prose, or one of the tags of lessons/README.md with its attributes in double quotes, each block tag on its own line.`
		);
}
