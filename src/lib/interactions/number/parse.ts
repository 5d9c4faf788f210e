import type { Nodes, RootContent } from 'mdast';
import { anatomy, inline, type Written } from '../markdown.ts';
import type { Rich, Shapes } from '../types.ts';
import { fill, readHead, type Head } from './head.ts';
import { work } from './formula.ts';
import { readings, rounded, withUnit } from './read.ts';
import { near } from './score.ts';
import type { Trap } from './types.ts';

/** What `parseNumber` gives: a whole question, since its values stand in the scene too. */
export type ParsedNumber = Pick<Shapes['number'], 'body' | 'key' | 'feedback'> & { stem: Rich; why: Rich };

/** Reads a `number`: the formula of its head, its values wherever the text names them in braces, and the table of mistakes. */
export function parseNumber(written: Written): ParsedNumber | null {
	const head = readHead(written);
	const named = fill(written, head.vars);
	const { stem, why, middle } = anatomy({ ...written, blocks: named.blocks });
	const answer = work(head.answer, head.vars);
	if (!answer.ok) {
		if (head.answer) written.fail('answer', `the answer cannot be worked out: ${answer.message}`);
		return null;
	}
	const value = rounded(answer.value, head.decimals);
	const used = new Set([...answer.names, ...named.scene]);
	for (const name of answer.names)
		if (!named.scene.has(name))
			written.fail('answer', `the scene never says ${name}, which the answer needs. Write {${name}} where it is told.`);
	const { traps, feedback, names } = readTraps(written, middle, head, value);
	for (const name of Object.keys(head.vars))
		if (!used.has(name) && !names.has(name))
			written.fail('vars', `the value ${name} stands nowhere. Write {${name}} in the scene, or take it out.`);
	if (why && !gives(why, value, head))
		written.fail(
			written.blocks.at(-1) ?? 'id',
			`the working at the end never comes to the answer, which is ${withUnit(value, head.unit, head.decimals)}. Write it there, or mend the formula.`
		);
	return { stem, why, body: { unit: head.unit, decimals: head.decimals }, key: { value, tolerance: head.tolerance, traps }, feedback };
}

/** Does a text hold a number that counts as the answer? */
function gives(text: Rich, value: number, { tolerance, decimals }: Head): boolean {
	const numbers = text.match(/[−-]?\s?\d(?:[\d.,]*\d)?/g) ?? [];
	return numbers.some((one) =>
		[...readings(one), ...readings(one.replace(/^[−-]\s?/, ''))].some((given) => near(given, value, tolerance, decimals))
	);
}

function readTraps({ fail }: Written, middle: RootContent[], head: Head, answer: number) {
	const table = middle[0];
	const traps: Trap[] = [];
	const feedback: Record<string, Rich> = {};
	const names = new Set<string>();
	if (table?.type !== 'table' || middle.length > 1 || table.children.length < 2) {
		fail(
			middle[1] ?? table ?? 'id',
			'the table of typical mistakes is missing or not the only block. Write "| If they answer | Say |" with a formula and its explanation in each row, between the scene and the last "> " block.'
		);
		return { traps, feedback, names };
	}
	for (const row of table.children.slice(1)) {
		const [cell, say] = row.children;
		const formula = source(cell?.children ?? []);
		const text = say ? inline(say.children, fail) : '';
		const worked = work(formula, head.vars);
		if (!text) fail(row, `the mistake "${formula}" has no explanation. Write in the second column what went wrong.`);
		if (!worked.ok) {
			fail(row, `the mistake "${formula}" cannot be worked out: ${worked.message}`);
			continue;
		}
		worked.names.forEach((name) => names.add(name));
		const value = rounded(worked.value, head.decimals);
		const shown = withUnit(value, head.unit, head.decimals);
		const same = traps.find((one) => near(value, one.value, head.tolerance, head.decimals));
		if (near(value, answer, head.tolerance, head.decimals))
			fail(row, `the mistake "${formula}" gives ${shown}, which counts as the answer. Change a value, so that the two differ.`);
		else if (same) fail(row, `the mistake "${formula}" gives ${shown}, as one above it does. Change a value, or keep one of them.`);
		const id = `t${traps.length + 1}`;
		traps.push({ id, value });
		feedback[id] = text;
	}
	return { traps, feedback, names };
}

/** A formula as it was written: the stars that Markdown took for emphasis are put back. */
function source(nodes: readonly Nodes[]): string {
	return nodes
		.map((node): string => {
			if (node.type === 'text' || node.type === 'inlineCode') return node.value;
			if (!('children' in node)) return '';
			const star = node.type === 'emphasis' ? '*' : node.type === 'strong' ? '**' : '';
			return `${star}${source(node.children)}${star}`;
		})
		.join('')
		.trim();
}
