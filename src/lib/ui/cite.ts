import type { Citation } from '#lib/interactions/types.ts';

/** What a citation says in words: "CrmXchange, lines 32 and 42"; three lines and more in a row are "lines 21 to 24". */
export function citeText(cite: Citation): string {
	const parts = stretches(cite.lines);
	if (parts.length === 0) return cite.name;
	const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
	return `${cite.name}, ${cite.lines.length === 1 ? 'line' : 'lines'} ${list}`;
}

/** The place on the sources page that a citation leads to: `#crmxchange-32`, its first line. */
export function citeHash(cite: Citation): `#${string}` {
	const first = cite.lines[0];
	return first === undefined ? `#${cite.source}` : `#${cite.source}-${first}`;
}

function stretches(lines: number[]): string[] {
	const parts: string[] = [];
	let i = 0;
	while (i < lines.length) {
		let j = i;
		while (lines[j + 1] === (lines[j] ?? 0) + 1) j++;
		if (j - i >= 2) parts.push(`${lines[i]} to ${lines[j]}`);
		else parts.push(...lines.slice(i, j + 1).map(String));
		i = j + 1;
	}
	return parts;
}
