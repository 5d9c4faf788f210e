/** The ledger in the order in which it is read: by topic, by source and line, or only what somebody looks for. */
import type { Claim, Disagreement, Ledger, Source } from '#lib/course/types.ts';
import { plain } from '../lookup/plain.ts';

/** Claims on one matter. */
export interface Topic {
	/** Also its address on the page. */
	id: string;
	title: string;
	claims: Claim[];
}

/** The claims by topic, in the order of the ledger. */
export function topics(claims: Claim[]): Topic[] {
	const by = new Map<string, Claim[]>();
	for (const claim of claims) by.set(claim.topic, [...(by.get(claim.topic) ?? []), claim]);
	return [...by].map(([topic, list]) => ({
		id: `topic-${plain(topic).replace(/[^a-z0-9]+/g, '-')}`,
		title: topic.charAt(0).toUpperCase() + topic.slice(1),
		claims: list
	}));
}

/** One line of a source that something rests on. */
export interface CitedLine {
	line: number;
	claims: Claim[];
	disagreements: Disagreement[];
}

/** The cited lines of each source, in order. */
export function lineByLine({
	sources,
	claims,
	disagreements
}: Pick<Ledger, 'sources' | 'claims' | 'disagreements'>): { source: Source; lines: CitedLine[] }[] {
	return sources.map((source) => {
		const lines = new Map<number, CitedLine>();
		const at = (line: number) => {
			const known = lines.get(line) ?? { line, claims: [], disagreements: [] };
			lines.set(line, known);
			return known;
		};
		for (const claim of claims)
			for (const cite of claim.cite) if (cite.source === source.id) for (const line of cite.lines) at(line).claims.push(claim);
		for (const one of disagreements)
			for (const position of one.positions)
				if (position.source === source.id) for (const line of position.lines) at(line).disagreements.push(one);
		return { source, lines: [...lines.values()].sort((a, b) => a.line - b.line) };
	});
}

/** The claims that hold what was typed, ignoring case and accents; all of them for nothing. */
export function findClaims(claims: Claim[], query: string): Claim[] {
	const asked = plain(query);
	return asked ? claims.filter((claim) => holds(asked, claim.text, claim.topic)) : claims;
}

/** The disagreements that hold what was typed, in the question, in a position or in what decides it. */
export function findDisagreements(disagreements: Disagreement[], query: string): Disagreement[] {
	const asked = plain(query);
	if (!asked) return disagreements;
	return disagreements.filter((one) =>
		holds(asked, one.question, one.left, one.right, one.decides, ...one.positions.flatMap(({ left, right }) => [left, right]))
	);
}

function holds(asked: string, ...texts: (string | undefined)[]): boolean {
	return texts.some((text) => text !== undefined && plain(text).includes(asked));
}

/**
 * The source and line that an address names, when it names one: notes in lessons lead to `#<source>-<line>`.
 * @param hash as in an address, with or without "#"
 */
export function lineOf(hash: string, sources: Source[]): { source: string; line: number } | null {
	const match = /^#?(.+)-(\d+)$/.exec(hash);
	const source = match && sources.find(({ id }) => id === match[1]);
	return source ? { source: source.id, line: Number(match[2]) } : null;
}
