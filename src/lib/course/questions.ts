/** Reads a `questions.md`: one question after another, each a YAML head between two `---` lines and a Markdown body. */
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { curly } from '#lib/interactions/markdown.ts';
import { itemTypes, parseWritten, type ParseContext } from '#lib/interactions/parse.ts';
import type { Citation, Item, ItemType, Level } from '#lib/interactions/types.ts';
import { levels } from './outline.ts';
import { unknownWord, type Problems } from './problems.ts';
import { isFields } from './shape.ts';
import { readYaml } from './yaml.ts';

/** What a question may refer to. */
export interface Known extends ParseContext {
	lesson: string;
	/** Objectives of this lesson. */
	objectives: ReadonlySet<string>;
	skills: ReadonlySet<string>;
	/** Resolves `claim:cat-04` or `upwork:15`; reports what does not exist. */
	cite(refs: string[], fail: (message: string) => void): { claims: string[]; cite: Citation[] };
}

/** An item and where it stands, for what is checked over the whole bank. */
export interface LocatedItem {
	item: Item;
	file: string;
	line: number;
}

/** All questions of one file. Questions with mistakes are reported and left out; `ids` has theirs too. */
export function readQuestions(text: string, file: string, known: Known, problems: Problems): { items: LocatedItem[]; ids: Set<string> } {
	const items = split(text, file, problems).flatMap((block) => {
		const before = problems.list.length;
		const item = readQuestion(block, file, known, problems);
		return item && problems.list.length === before ? [{ item, file, line: block.line }] : [];
	});
	return { items, ids: new Set([...text.matchAll(/^id: *(\S+)/gm)].map(([, id]) => id!)) };
}

interface Block {
	line: number;
	head: string;
	body: string;
	bodyLine: number;
}

/** Cuts a file at its heads: a mark with a field under it opens one, the next mark closes it. */
function split(text: string, file: string, problems: Problems): Block[] {
	const lines = text.split(/\r?\n/);
	const marks = lines.flatMap((line, i) => (/^---\s*$/.test(line) ? [i] : []));
	const opens = (mark: number) => /^[a-z_]+:/.test(lines[mark + 1] ?? '');
	const blocks: Block[] = [];
	const before = lines.slice(0, marks[0]).findIndex((line) => line.trim());
	if (before >= 0)
		problems.add(file, before + 1, 'this stands before the first question. Begin the file with a line "---" and the head of a question.');
	for (let m = 0; m < marks.length; m++) {
		const [open, close] = [marks[m]!, marks[m + 1]];
		if (!opens(open)) {
			if (before < 0 || m > 0)
				problems.add(
					file,
					open + 1,
					'no head stands under this "---". Put the head of each question between two lines "---", and no other "---" in the file.'
				);
			continue;
		}
		if (close === undefined || opens(close)) {
			problems.add(file, open + 1, 'this head is not closed. Put a line "---" between its last field and the title.');
			continue;
		}
		const next = marks[m + 2] ?? lines.length;
		blocks.push({
			line: open + 2,
			head: lines.slice(open + 1, close).join('\n'),
			body: lines.slice(close + 1, next).join('\n'),
			bodyLine: close + 2
		});
		m++;
	}
	return blocks;
}

function readQuestion(block: Block, file: string, known: Known, problems: Problems): Item | null {
	const yaml = readYaml(block.head, file, problems, block.line);
	if (!isFields(yaml.value)) return null;
	const head = yaml.value;
	const tree = fromMarkdown(block.body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	const fail = (where: Nodes | string, message: string) =>
		problems.add(file, typeof where === 'string' ? yaml.line([where]) : (where.position?.start.line ?? 1) + block.bodyLine - 1, message);

	const word = (field: string, values: Iterable<string>, where: string): string => {
		const value = head[field];
		if (typeof value !== 'string') fail(field, `"${field}" is missing in the head. Write ${field}: and one of those in ${where}.`);
		else if (![...values].includes(value)) fail(field, unknownWord(field, value, values, where));
		return typeof value === 'string' ? value : '';
	};
	const id = typeof head.id === 'string' ? head.id : '';
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		fail('id', `the id "${String(head.id ?? '')}" is not usable. Write small letters, digits and single hyphens.`);
	const type = word('type', itemTypes, 'lessons/README.md') as ItemType;
	const objective = word('objective', known.objectives, "the lesson's objectives in course.yaml");
	const skill = word('skill', known.skills, 'the skills of course.yaml');
	const level = word('level', levels, 'lessons/README.md') as Level;
	const [title, ...blocks] = tree.children;
	if (title?.type !== 'heading' || (title as Heading).depth !== 2 || !toString(title).trim()) {
		fail(title ?? 'id', 'the title is missing. Begin the question with a line "## " and a short title.');
		return null;
	}
	if (!itemTypes.includes(type)) return null;
	const parsed = parseWritten(type, { head, blocks, fail }, known);
	if (!parsed) return null;
	if (parsed.stem === '') fail(title, 'the scene is missing. Write it under the title and end it with the question in bold.');
	if (!parsed.why) fail(blocks.at(-1) ?? title, 'the explanation is missing. End the question with a line that starts with "> ".');
	const refs = Array.isArray(head.cite) ? head.cite.map(String) : [];
	if (!refs.length) fail('cite', '"cite" is missing. Write cite: [claim:…] or cite: [source:line].');
	const { claims, cite } = known.cite(refs, (message) => fail('cite', message));
	const { stem, why, body, key, feedback } = parsed;
	const name = curly(toString(title));
	return {
		id,
		type,
		lesson: known.lesson,
		objective,
		skill,
		level,
		title: name,
		stem: stem ?? name,
		body,
		key,
		feedback,
		why,
		claims,
		cite
	} as Item;
}
