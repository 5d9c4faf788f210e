import { plain } from '../rich.ts';
import type { Rich } from '../types.ts';
import type { Settled } from '../view.ts';
import type { Match } from './types.ts';

/** What is said about a row once the answer is in. */
export interface RowWords {
	right: boolean;
	/** The answer that was chosen, in words. */
	own: string;
	/** What fits instead; undefined where the row is right. */
	fits?: string;
	/** What ties the row and its answer, and what is wrong with the answer that was chosen. */
	why: Rich;
}

/** The words for one row. */
export function wordsFor(row: string, { rows, answers }: Match['body'], response: Match['response'], settled: Settled<'match'>): RowWords {
	const { key, feedback } = settled;
	const text = (id: string | undefined) => plain(answers.find((answer) => answer.id === id)?.text ?? 'nothing');
	const [chosen, wanted] = [response[row], key[row]];
	const why = feedback[row] ?? '';
	if (chosen === wanted) return { right: true, own: text(chosen), why };
	const owner = rows.find(({ id }) => key[id] === chosen);
	const amiss = owner ? `“${text(chosen)}” belongs to “${plain(owner.text).replace(/[.]$/, '')}”.` : (feedback[chosen ?? ''] ?? '');
	return { right: false, own: text(chosen), fits: text(wanted), why: [why, amiss].filter(Boolean).join('\n\n') };
}
