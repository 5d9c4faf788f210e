/** `line 32`, `lines 32 and 42`, `lines 8, 30 and 62`. */
export function quoteLines(lines: number[]): string {
	if (lines.length < 2) return `line ${lines[0] ?? ''}`;
	return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
