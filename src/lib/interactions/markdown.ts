/** What the parsers of all ways of answering share: Markdown to the plain text that a question may hold. Build time only. */
import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Rich } from './types.ts';

/** One question as it stands in the file, after its head and title. */
export interface Written {
	head: Record<string, unknown>;
	/** Blocks after the title. */
	blocks: RootContent[];
	/** Reports a mistake at a block, or at a field of the head. */
	fail(where: Nodes | string, message: string): void;
}

/** Straight quotes and apostrophes become typographic ones. */
export function curly(text: string): string {
	return text
		.replace(/(^|[\s([{\u2014\u2013*])"/g, '$1\u201c')
		.replace(/"/g, '\u201d')
		.replace(/(^|[\s([{\u2014\u2013*])'(?=\S)/g, '$1\u2018')
		.replace(/'/g, '\u2019');
}

/** Words with `**strong**` and `*emphasis*`; anything else is a mistake. */
export function inline(nodes: PhrasingContent[], fail: (node: Nodes, message: string) => void): Rich {
	return curly(
		nodes
			.map((node) => {
				if (node.type === 'text') {
					if (/[*{}<>]/.test(node.value)) fail(node, 'the signs * { } < > cannot stand in a question. Write the word instead.');
					return node.value.replace(/\s*\n\s*/g, ' ');
				}
				if (node.type === 'strong') return `**${toString(node)}**`;
				if (node.type === 'emphasis') return `*${toString(node)}*`;
				if (node.type === 'break') return ' ';
				fail(node, `a question holds words, **bold** and *emphasis* only; this is ${node.type}. Write it as plain words.`);
				return '';
			})
			.join('')
	);
}

/** Paragraphs, parted by an empty line. */
export function paragraphs(nodes: Nodes[], fail: Written['fail']): Rich {
	return nodes
		.map((node) => {
			if (node.type === 'paragraph') return inline(node.children, fail);
			fail(node, `only plain paragraphs can stand here; this is ${node.type}.`);
			return '';
		})
		.join('\n\n');
}

/** The parts that every question has in the same place: the scene, what lies between, and the explanation. */
export function anatomy(written: Written): { stem: Rich; why: Rich; middle: RootContent[] } {
	const { blocks, fail } = written;
	const first = blocks.findIndex((block) => block.type !== 'paragraph');
	const stemBlocks = first < 0 ? blocks : blocks.slice(0, first);
	const rest = first < 0 ? [] : blocks.slice(first);
	const last = rest.at(-1);
	const quote = last?.type === 'blockquote' ? (last as Blockquote) : undefined;
	return {
		stem: paragraphs(stemBlocks as Paragraph[], fail),
		why: quote ? paragraphs(quote.children, fail).replace(/^\*\*Why[^*]*\*\*:?\s*/, '') : '',
		middle: quote ? rest.slice(0, -1) : rest
	};
}

/** One written option: its text, whether it is ticked, its feedback. */
export interface WrittenOption {
	text: Rich;
	ticked: boolean;
	feedback: Rich;
	node: ListItem;
}

/** Options of a `[x]` / `[ ]` list, each with the `> ` line under it. */
export function options(written: Written, middle: RootContent[]): WrittenOption[] {
	const list = middle[0];
	if (list?.type === 'list' && middle.length > 1) {
		written.fail(
			middle[1]!,
			'this stands between or after the options. Indent each "> " line by two spaces under its option, and write nothing else before the last "> " line.'
		);
		return [];
	}
	if (list?.type !== 'list') {
		written.fail(
			list ?? 'id',
			'the options are missing or not one list. Write each as "- [ ] text" ("- [x] text" when right) with a "> " line under it.'
		);
		return [];
	}
	return (list as List).children.map((item) => {
		const [text, ...more] = item.children;
		const quote = more[0];
		const label = text?.type === 'paragraph' ? inline(text.children, written.fail) : '';
		if (typeof item.checked !== 'boolean')
			written.fail(item, `option "${short(label)}" has no box. Begin it with "- [x] " when right, "- [ ] " when not.`);
		if (quote?.type !== 'blockquote' || more.length > 1)
			written.fail(item, `option "${short(label)}" has no feedback line. Add one indented line under it that starts with "> ".`);
		return {
			text: label,
			ticked: item.checked === true,
			feedback: quote?.type === 'blockquote' ? paragraphs(quote.children, written.fail) : '',
			node: item
		};
	});
}

/** Rows of the one table in a question, as texts, the head first. */
export function rows(written: Written, middle: RootContent[]): { cells: Rich[]; node: Nodes }[] {
	const table = middle[0];
	if (table?.type !== 'table' || middle.length > 1) {
		written.fail(
			middle[1] ?? table ?? 'id',
			'the table is missing or not the only block. Write one table between the scene and the last "> " block.'
		);
		return [];
	}
	return (table as Table).children.map((row) => ({ cells: row.children.map((cell) => inline(cell.children, written.fail)), node: row }));
}

/** Pairs of entries whose texts say the same but for capitals, spaces and marks. */
export function twin<T extends { text: string }>(list: readonly T[]): [T, T][] {
	const bare = ({ text }: T) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}%]+/gu, ' ')
			.trim();
	return list.flatMap((one, i): [T, T][] => {
		const before = list.slice(0, i).find((other) => bare(other) !== '' && bare(other) === bare(one));
		return before ? [[before, one]] : [];
	});
}

/** The first words of a text, for messages. */
export function short(text: string): string {
	return text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text;
}
