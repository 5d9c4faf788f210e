/** Reading YAML so that every value knows its line. Used when the course is built, never in the page. */
import { isNode, LineCounter, parseDocument } from 'yaml';
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
	return {
		value: error ? null : plainValue(document, () => problems.add(file, first, `a "*" or "&" before a word has a meaning of its own in YAML. ${remedy}`)),
		line(path) {
			for (let end = path.length; end > 0; end--) {
				const node: unknown = document.getIn(path.slice(0, end), true);
				if (isNode(node) && node.range) return lineAt(node.range[0]);
			}
			return first;
		}
	};
}

/** The value of a document; null when it refers to something that is not there. */
function plainValue(document: ReturnType<typeof parseDocument>, fail: () => void): unknown {
	try {
		return document.toJS();
	} catch {
		fail();
		return null;
	}
}
