/** Reads the scenes of a `case` from Markdown: headings, paragraphs, and lists of links. Build time only. */
import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inline, paragraphs, short, type Written } from '../markdown.ts';
import type { Rich } from '../types.ts';
import type { Passage, Scene, Turn, When } from './types.ts';

/** What is written, with the place of each part for messages. */
export interface WrittenCase {
	scenes: Scene[];
	points: Record<string, number>;
	feedback: Record<string, Rich>;
	/** The heading of each scene, the item of each turn, by id. */
	nodes: Map<string, Nodes>;
	/** The paragraph of each passage. */
	passages: Map<Passage, Nodes>;
}

/** Reads blocks that begin with a `### ` heading: one scene after another. */
export function readScenes(blocks: readonly RootContent[], fail: Written['fail']): WrittenCase {
	const read: WrittenCase = { scenes: [], points: {}, feedback: {}, nodes: new Map(), passages: new Map() };
	for (const block of blocks) {
		const scene = read.scenes.at(-1);
		if (block.type === 'heading') openScene(block, read, fail);
		else if (!scene) continue;
		else if (scene.turns.length)
			fail(block, `this stands behind the choices of "${scene.id}". Write it before them, or begin another scene with "### ".`);
		else if (block.type === 'paragraph') {
			const { when, text } = condition(block, fail);
			const passage: Passage = { text: inline(text, fail).trim(), ...(when && { when }) };
			scene.passages.push(passage);
			read.passages.set(passage, block);
		} else if (block.type === 'list')
			block.children.forEach((item, i) => readTurn(item, `${scene.id}-${String.fromCharCode(97 + i)}`, scene, read, fail));
		else fail(block, `a scene holds paragraphs and one list of choices; this is ${block.type}.`);
	}
	return read;
}

function openScene(heading: Heading, read: WrittenCase, fail: Written['fail']): void {
	const id = toString(heading).trim();
	if (heading.depth !== 3 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
		fail(heading, `"${short(id)}" is no scene. Write "### " and a name of small letters, digits and single hyphens, as in "### call".`);
	if (read.scenes.some((scene) => scene.id === id)) fail(heading, `two scenes are named "${id}". Give each a name of its own.`);
	read.scenes.push({ id, passages: [], turns: [] });
	if (!read.nodes.has(id)) read.nodes.set(id, heading);
}

function readTurn(item: ListItem, id: string, scene: Scene, read: WrittenCase, fail: Written['fail']): void {
	const [line, ...more] = item.children;
	const quote = more[0];
	const { when, text } = line?.type === 'paragraph' ? condition(line, fail) : { text: [] };
	const [link, code] = [text.find(({ type }) => type === 'link'), text.find(({ type }) => type === 'inlineCode')];
	const words = link?.type === 'link' ? inline(link.children, fail) : '';
	const name = words || short(line ? toString(line) : '');
	const rest = text.filter((node) => node !== link && node !== code && toString(node).trim());
	if (link?.type !== 'link' || !link.url.startsWith('#') || rest.length)
		fail(
			item,
			`the choice "${short(name)}" is not one link to a scene. Write "- [What you do](#next-scene) \`+1\`", and nothing else on the line.`
		);
	if (quote?.type !== 'blockquote' || more.length > 1)
		fail(item, `the choice "${short(name)}" has no feedback. Add one line under it, indented by two spaces, that starts with "> ".`);
	const [, points, leaves = ''] = /^([-+−–]?[0-2])(?:\s+(.+))?$/.exec(code?.type === 'inlineCode' ? code.value.trim() : '') ?? [];
	const left = leaves.split(/[\s,]+/).filter(Boolean);
	if (points === undefined || left.some((word) => !wordForm.test(word)))
		fail(
			item,
			`the choice "${short(name)}" has no points. Write them behind the link, −2 to +2, and then the words it leaves behind: \`+2 asked\`.`
		);
	const turn: Turn = { id, text: words, to: link?.type === 'link' ? link.url.slice(1) : '', leaves: left, ...(when && { when }) };
	scene.turns.push(turn);
	read.points[id] = Number((points ?? '0').replace(/[−–]/, '-'));
	read.feedback[id] = quote?.type === 'blockquote' ? paragraphs(quote.children, fail) : '';
	read.nodes.set(id, item);
}

const wordForm = /^[a-z][a-z0-9-]*$/;

/** Takes `*If word:*` or `*If not word:*` off the front of a paragraph. */
function condition(paragraph: Paragraph, fail: Written['fail']): { when?: When; text: PhrasingContent[] } {
	const [first, ...rest] = paragraph.children;
	if (first?.type !== 'emphasis') return { text: paragraph.children };
	const [, not, word = ''] = /^if\s+(not\s+)?(.+?)\s*:?$/i.exec(toString(first)) ?? [];
	if (!word) return { text: paragraph.children };
	if (!wordForm.test(word))
		fail(paragraph, `"${word}" cannot be a word that a choice leaves behind. Write *If asked:* with one word of small letters.`);
	const [next, ...last] = rest;
	const text = next?.type === 'text' ? [{ ...next, value: next.value.replace(/^\s*:?\s*/, '') }, ...last] : rest;
	return { when: { word, left: !not }, text };
}
