/** Citations of figures. A figure's data gives lines as `upwork:15`; the number and name of a source are the same everywhere. */
import type { Term } from '#lib/course/types.ts';
import { DataError, list, text } from './read.ts';
import { listed } from './words.ts';

/** A source with the lines that support something. */
export type Citation = Term['cite'][number];

/** As in the course's `sources.yaml`; a test holds the two together. */
export const sources: Readonly<Record<string, { number: number; name: string }>> = {
	crmxchange: { number: 1, name: 'CrmXchange' },
	'bpo-guide': { number: 2, name: 'A provider’s guide' },
	upwork: { number: 3, name: 'Upwork' },
	vocal: { number: 4, name: 'Vocal' },
	'what-does-bpo-do': { number: 5, name: 'A company blog' }
};

/**
 * The citations of a list of references, one for each source, in the order of their numbers. Claims (`claim:kpo-05`)
 * have become their lines when the course was read (`course/figure-data.ts`); one in data that was not is left out.
 * @param at where the list stands in the figure's data
 */
export function citations(refs: readonly string[], at = 'cite'): Citation[] {
	const lines = new Map<string, Set<number>>();
	for (const [i, ref] of refs.entries()) {
		const [source = '', line = ''] = ref.split(':');
		if (source === 'claim') continue;
		if (!(source in sources) || !/^[1-9]\d*$/.test(line)) throw new DataError(`${at}[${i}]`, `("${ref}") names no line of a source`);
		lines.set(source, (lines.get(source) ?? new Set()).add(Number(line)));
	}
	return [...lines]
		.map(([source, set]) => ({ source, ...sources[source]!, lines: [...set].sort((a, b) => a - b) }))
		.sort((a, b) => a.number - b.number);
}

/** Reads a list of references in a figure's data. */
export function readCite(value: unknown, at: string): Citation[] {
	return citations(list(value, at, text), at);
}

/** "lines 8 and 55" */
export function lineWords(lines: readonly number[]): string {
	return `${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}`;
}
