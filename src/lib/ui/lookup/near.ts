/** Is one word the other with at most one slip of the finger: a letter too many, too few, another one, or two that changed places? */
export function oneSlip(a: string, b: string): boolean {
	if (a === b) return true;
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (a[i] === b[i] && i < a.length) i++;
	if (a.length === b.length)
		return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
	return a.length < b.length ? a.slice(i) === b.slice(i + 1) : a.slice(i + 1) === b.slice(i);
}

/** How a word that was typed meets one that is there; null when it does not. */
export type Match = 'same' | 'begins' | 'slip';

/** Shortest word in which a slip is forgiven: shorter ones would meet too many others. */
const longEnough = 5;

/** Compares a typed word, which may be unfinished, with one that is there; both as `plain` makes them. */
export function meets(typed: string, word: string): Match | null {
	if (typed === word) return 'same';
	if (word.startsWith(typed)) return 'begins';
	if (typed.length < longEnough) return null;
	// The typed word may be unfinished as well: then it is compared with as much of the other.
	return oneSlip(typed, word) || (word.length > typed.length && oneSlip(typed, word.slice(0, typed.length))) ? 'slip' : null;
}
