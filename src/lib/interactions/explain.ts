/** What a learner reads once the answer is in, for each way of answering: data for the verdict, no screen. */
import { plain } from './rich.ts';
import type { ItemOf, ItemType, ResponseOf, Rich, Score, Shapes } from './types.ts';

export interface Titled {
	title: string;
	text: Rich;
}

export interface Explanation {
	/** How many parts were right, where there are several and not all were. */
	tally?: string;
	/** About the learner's own answer. */
	own: Rich;
	/** One reason for each part that went wrong and is not explained where it stands. */
	slips: Titled[];
	/** Why the right answer is right, and what would change it; only those with a text. A title may be empty. */
	reasons: Titled[];
	/** Words of the link that takes the case on, where there is one. */
	tryIt?: string;
}

type Explainer<T extends ItemType> = (item: ItemOf<T>, response: ResponseOf<T>, score: Score) => Explanation;

/** A type without an explanation does not compile. */
const explainers: { [T in ItemType]: Explainer<T> } = {
	choice: (item, response) => ({
		own: item.feedback[response] ?? '',
		slips: [],
		reasons: said([{ title: why(textOf(item.body, item.key.right)), text: item.why }])
	}),
	multi: (item, _, score) => ({
		...tally(score, 'marked right'),
		own: '',
		slips: item.body.options
			.filter(({ id }) => score.parts[id] === false)
			.map(({ id, text }) => ({ title: plain(text), text: item.feedback[id] ?? '' })),
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	sort: (item, _, score) => ({
		...tally(score, 'in the right place'),
		own: '',
		slips: [],
		reasons: said([{ title: 'Why', text: item.why }])
	}),
	sourcing: (item, response, score) => {
		const right = item.key.right;
		const title = right === 'open' ? 'Why it is too close to call' : `Why ${textOf(item.body, right).toLowerCase()}`;
		return {
			own: item.feedback.options[response] ?? '',
			slips: [],
			reasons: said([
				...(score.right ? [] : [{ title, text: item.feedback.options[right] }]),
				{ title: '', text: item.why },
				{ title: 'What would change it', text: item.feedback.tips }
			]),
			tryIt: 'Try this case in the sourcing lab'
		};
	}
};

/** Explains an answer that has been scored. */
export function explain<T extends ItemType>(item: ItemOf<T>, response: ResponseOf<T>, score: Score): Explanation {
	const explainer: Explainer<T> = explainers[item.type];
	return explainer(item, response, score);
}

/** The right answer in words, for paper and for pages without scripts. */
export function rightAnswer<T extends ItemType>(item: ItemOf<T>): string[] {
	const words: { [U in ItemType]: (item: ItemOf<U>) => string[] } = {
		choice: ({ body, key }) => [textOf(body, key.right)],
		multi: ({ body, key }) => key.right.map((id) => textOf(body, id)),
		sort: ({ body, key }) =>
			body.tasks.map(
				({ id, text }) =>
					`${plain(text).replace(/\.$/, '')}: ${(key[id] ?? []).map((bin) => body.bins.find((one) => one.id === bin)?.label ?? bin).join(' or ')}`
			),
		sourcing: ({ body, key }) => [textOf(body, key.right)]
	};
	const wording: (item: ItemOf<T>) => string[] = words[item.type];
	return wording(item);
}

function textOf(body: Shapes['choice' | 'sourcing']['body'], id: string): string {
	return plain(body.options.find((option) => option.id === id)?.text ?? '');
}

/** Names the right answer again where it is short enough for a heading: the options may have scrolled away. */
function why(right: string): string {
	return right.length > 0 && right.length <= 28 ? `Why “${right}”` : 'Why';
}

function said(reasons: Titled[]): Titled[] {
	return reasons.filter(({ text }) => text.trim() !== '');
}

function tally(score: Score, where: string): { tally?: string } {
	const parts = Object.values(score.parts);
	const right = parts.filter(Boolean).length;
	return right === parts.length ? {} : { tally: `${right} of ${parts.length} ${where}.` };
}
