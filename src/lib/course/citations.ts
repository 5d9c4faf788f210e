import type { Citation } from '#lib/interactions/types.ts';
import { unknownWord } from './problems.ts';

/** A claim of the ledger as it is written: the lines that support it. */
export interface ClaimLines {
	id: string;
	lines: { source: string; line: number }[];
}

/** A source as citations need it. */
export interface Citable {
	id: string;
	number: number;
	name: string;
	/** Lines that are not empty; empty when the texts of the sources are not at hand. */
	lines: number;
}

/** Resolves references such as `claim:cat-04` and `upwork:15` into citations, one a source, in the order of the chip numbers. */
export class Citations {
	readonly #claims: ReadonlyMap<string, ClaimLines>;
	readonly #sources: ReadonlyMap<string, Citable>;

	constructor(claims: ReadonlyMap<string, ClaimLines>, sources: ReadonlyMap<string, Citable>) {
		this.#claims = claims;
		this.#sources = sources;
	}

	resolve(refs: string[], fail: (message: string) => void): { claims: string[]; cite: Citation[] } {
		const claims: string[] = [];
		const lines: { source: string; line: number }[] = [];
		for (const ref of refs) {
			const [before, after = ''] = ref.split(':');
			if (before === 'claim') {
				const claim = this.#claims.get(after);
				if (!claim) fail(unknownWord('claim', after, this.#claims.keys(), 'claims.yaml'));
				else {
					claims.push(claim.id);
					lines.push(...claim.lines);
				}
			} else lines.push(...this.line(ref, fail));
		}
		return { claims, cite: this.group(lines) };
	}

	/** One `source:line`; empty when it does not exist. */
	line(ref: string, fail: (message: string) => void): { source: string; line: number }[] {
		const [source = '', number = ''] = ref.split(':');
		const known = this.#sources.get(source);
		const line = Number(number);
		if (!known) fail(unknownWord('source', source, this.#sources.keys(), 'sources.yaml'));
		else if (!Number.isInteger(line) || line < 1 || line > known.lines)
			fail(`"${ref}" names no line: ${source} has lines 1 to ${known.lines}. Write ${source}: and the number of the line.`);
		else return [{ source, line }];
		return [];
	}

	group(lines: { source: string; line: number }[]): Citation[] {
		const by = new Map<string, Set<number>>();
		for (const { source, line } of lines) by.set(source, (by.get(source) ?? new Set()).add(line));
		return [...by]
			.map(([source, set]) => ({
				source,
				number: this.#sources.get(source)!.number,
				name: this.#sources.get(source)!.name,
				lines: [...set].sort((a, b) => a - b)
			}))
			.sort((a, b) => a.number - b.number);
	}
}
