/** How well a lesson's prose answers to a question: BM25 over its paragraphs. */
import { content } from './words.ts';

/** Usual values: how soon repetition stops counting, and how much length does. */
const [k, b] = [1.2, 0.75];

/**
 * Makes a matcher for a text whose paragraphs are parted by empty lines.
 * It gives 0 when no paragraph has a word of the query and comes near 1 when one has them all.
 */
export function matcher(text: string): (query: string) => number {
	const paragraphs = text.split(/\n\s*\n/).map((part) => content(part)).filter(({ size }) => size > 0);
	const mean = paragraphs.reduce((sum, { size }) => sum + size, 0) / Math.max(1, paragraphs.length);
	const weight = (word: string) => {
		const holding = paragraphs.filter((part) => part.has(word)).length;
		return Math.log(1 + (paragraphs.length - holding + 0.5) / (holding + 0.5));
	};
	return (query) => {
		const terms = [...content(query)].map((word) => ({ word, weight: weight(word) }));
		const all = terms.reduce((sum, term) => sum + term.weight, 0);
		if (all === 0) return 0;
		const scores = paragraphs.map((part) => terms.reduce((sum, term) => sum + (part.has(term.word) ? (term.weight * (k + 1)) / (1 + k * (1 - b + (b * part.size) / mean)) : 0), 0));
		return Math.min(1, Math.max(0, ...scores) / all);
	};
}
