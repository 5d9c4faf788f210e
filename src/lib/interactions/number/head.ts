/** The head of a `number` question, and its values put into the text. Build time only. */
import type { Nodes, RootContent } from 'mdast';
import type { Written } from '../markdown.ts';
import { written as shown } from './read.ts';

/** What the head says. Fields that cannot be used are reported and replaced by something harmless. */
export interface Head {
	unit: string;
	/** Name to value. */
	vars: Record<string, number>;
	/** The formula, empty when it is missing. */
	answer: string;
	decimals: number;
	tolerance: number;
}

/** Reads `unit`, `vars`, `answer`, `round` and `tolerance`. */
export function readHead({ head, fail }: Written): Head {
	const { unit = '', round = 0, tolerance = 0, answer } = head;
	if (typeof unit !== 'string') fail('unit', 'the unit is a text. Write unit: "euros", or leave it out where there is none.');
	const formula = typeof answer === 'string' || typeof answer === 'number' ? String(answer).trim() : '';
	if (!formula) fail('answer', 'the answer is missing. Write it as a formula over the named values, as in answer: inhouse - fee.');
	const decimals = typeof round === 'number' && Number.isInteger(round) && round >= 0 && round <= 6 ? round : null;
	if (decimals === null) fail('round', 'round is the number of decimals that are asked for, 0 to 6.');
	const off = typeof tolerance === 'number' && Number.isFinite(tolerance) && tolerance >= 0 ? tolerance : null;
	if (off === null) fail('tolerance', 'tolerance says how far off still counts: 0 or a number above it.');
	return {
		unit: typeof unit === 'string' ? unit.trim() : '',
		vars: readVars(head.vars, fail),
		answer: formula,
		decimals: decimals ?? 0,
		tolerance: off ?? 0
	};
}

function readVars(value: unknown, fail: Written['fail']): Record<string, number> {
	if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
		fail('vars', 'the named values are missing. Write vars: {inhouse: 5200, fee: 3400} in the head.');
		return {};
	}
	const vars = Object.entries(value as Record<string, unknown>).flatMap(([name, number]): [string, number][] => {
		if (!/^[a-z][a-z0-9_]*$/.test(name)) fail('vars', `"${name}" cannot be the name of a value. Write small letters, digits and _.`);
		else if (typeof number !== 'number' || !Number.isFinite(number))
			fail('vars', `"${String(number)}" is no number for ${name}. Write it without commas and units, as in ${name}: 5200.`);
		else return [[name, number]];
		return [];
	});
	return Object.fromEntries(vars);
}

/**
 * The blocks of a question with `{name}` replaced by its value (`5,200`), and the names that the scene says.
 * The blocks that were given stay as they are. An unknown name is reported.
 */
export function fill({ blocks, fail }: Written, vars: Record<string, number>): { blocks: RootContent[]; scene: Set<string> } {
	const scene = new Set<string>();
	const told = blocks.findIndex((block) => block.type !== 'paragraph');
	const replace = <N extends Nodes>(node: N, note: (name: string) => void): N => {
		if (node.type === 'text')
			return {
				...node,
				value: node.value.replace(/\{\s*([^{}]*?)\s*\}/g, (whole, name: string) => {
					if (!Object.hasOwn(vars, name)) {
						const known = Object.keys(vars);
						fail(
							node,
							`${whole} names no value. ${known.length ? `Use one of: ${known.map((one) => `{${one}}`).join(', ')}.` : 'The head has none.'}`
						);
						return name;
					}
					note(name);
					return shown(vars[name]!);
				})
			};
		return 'children' in node ? { ...node, children: node.children.map((child) => replace(child as Nodes, note)) } : node;
	};
	return { blocks: blocks.map((block, i) => replace(block, told < 0 || i < told ? (name) => scene.add(name) : () => {})), scene };
}
