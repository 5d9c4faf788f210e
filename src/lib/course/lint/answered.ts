/**
 * How well a lesson's prose answers to a question: words weighed by how rare they are in the lesson, as in
 * BM25. Paragraphs count as sets of words and their length is left out; on our banks that told a lesson's
 * own questions from those of other lessons best.
 */
import { content } from './words.ts';

/**
 * Makes a matcher for a text whose paragraphs are parted by empty lines.
 * It gives the share of a query's weight that the best paragraph holds: 0 none of its words, 1 all of them.
 */
export function matcher(text: string): (query: string) => number {
	const paragraphs = text
		.split(/\n\s*\n/)
		.map((part) => content(part))
		.filter(({ size }) => size > 0);
	const weight = (word: string) => {
		const holding = paragraphs.filter((part) => part.has(word)).length;
		return Math.log(1 + (paragraphs.length - holding + 0.5) / (holding + 0.5));
	};
	return (query) => {
		const terms = [...content(query)].map((word) => ({ word, weight: weight(word) }));
		const all = terms.reduce((sum, term) => sum + term.weight, 0);
		const held = paragraphs.map((part) => terms.reduce((sum, term) => sum + (part.has(term.word) ? term.weight : 0), 0));
		return all === 0 ? 0 : Math.max(0, ...held) / all;
	};
}
