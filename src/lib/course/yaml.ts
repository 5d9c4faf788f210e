/** Reading YAML so that every value knows its line. Used when the course is built, never in the page. */
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Problems } from './problems.ts';

export type Path = (string | number)[];

/** A parsed YAML text: its plain value, and the line of any part of it. */
export interface Yaml {
	value: unknown;
	/** Line (from 1) of the value at a path, or of the nearest part above it. */
	line(path: Path): number;
}

const remedy = 'Quote texts that hold ": " or begin with a sign.';

/**
 * Parses a YAML text. Mistakes of form go to `problems`; the value is then null.
 * @param first line of the file on which the text begins, from 1
 */
export function readYaml(text: string, file: string, problems: Problems, first = 1): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + first - 1;
	// One mistake of form brings others after it that are none.
	const [error] = document.errors;
	if (error) problems.add(file, lineAt(error.pos[0]), `this is not valid YAML: ${error.message.replace(/[.:]*$/, '.')} ${remedy}`);
	const alias = error ? undefined : firstAlias(document);
	if (alias !== undefined) problems.add(file, lineAt(alias), `a "*" before a word has a meaning of its own in YAML. ${remedy}`);
	return {
		value: error || alias !== undefined ? null : document.toJS(),
		line(path) {
			for (let end = path.length; end > 0; end--) {
				const node: unknown = document.getIn(path.slice(0, end), true);
				if (isNode(node) && node.range) return lineAt(node.range[0]);
			}
			return first;
		}
	};
}

/** Where the first alias (`*word`) stands; the course has none, so it is a slip. */
function firstAlias(document: ReturnType<typeof parseDocument>): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Alias(_, node) {
			offset = node.range?.[0] ?? 0;
			return visit.BREAK;
		}
	});
	return offset;
}
