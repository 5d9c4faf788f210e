/** A mistake in the text of the course, told so that its author can mend it at once. */
export interface Problem {
	/** Path from the root of the project. */
	file: string;
	/** From 1. */
	line: number;
	/** What is wrong and what to write instead. */
	message: string;
}

/** Collects problems, so that several mistakes are reported together. */
export class Problems {
	readonly list: Problem[] = [];

	add(file: string, line: number, message: string): void {
		this.list.push({ file, line, message });
	}
}

/** `lessons/en/…/questions.md:42: option "The vendor" has no feedback …` */
export function formatProblem({ file, line, message }: Problem): string {
	return `${file}:${line}: ${message}`;
}

/** Thrown by a build that must not go on. */
export class CourseError extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
		const count = sorted.length === 1 ? '1 mistake' : `${sorted.length} mistakes`;
		super(`${count} in the text of the course:\n${sorted.map(formatProblem).join('\n')}`);
		this.name = 'CourseError';
		this.problems = problems;
	}
}

/** The known word nearest to a mistyped one, for "did you mean"; empty when none is near. */
export function nearest(word: string, known: Iterable<string>): string {
	let best = '';
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const distance = editDistance(word, candidate);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** `unknown skill "fron-or-back"; did you mean "front-or-back"?` */
export function unknownWord(kind: string, word: string, known: Iterable<string>, where: string): string {
	const guess = nearest(word, known);
	return `unknown ${kind} "${word}"; ${guess ? `did you mean "${guess}"?` : `use one that stands in ${where}.`}`;
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length]!;
}
