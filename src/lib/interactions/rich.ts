import type { Rich } from './types.ts';

/** A stretch of text of one kind. */
export interface Run {
	text: string;
	strong?: true;
	emphasis?: true;
}

/** `**strong**` before `*emphasis*`; a star beside a space marks nothing. */
const marked = /\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*)/s;

/** A text as paragraphs of runs, so that it can be shown without an HTML parser. */
export function parseRich(text: Rich): Run[][] {
	return text
		.trim()
		.split(/\n\s*\n/)
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => runs(paragraph.trim().replace(/\s*\n\s*/g, ' '), {}));
}

/** A text without its marks, for names and announcements. */
export function plain(text: Rich): string {
	return parseRich(text)
		.map((paragraph) => paragraph.map((run) => run.text).join(''))
		.join(' ');
}

function runs(text: string, kind: Omit<Run, 'text'>): Run[] {
	const found = marked.exec(text);
	if (!found) return text === '' ? [] : [{ text, ...kind }];
	const inside = found[1] === undefined ? runs(found[2] ?? '', { ...kind, emphasis: true }) : runs(found[1], { ...kind, strong: true });
	return [...runs(text.slice(0, found.index), kind), ...inside, ...runs(text.slice(found.index + found[0].length), kind)];
}
