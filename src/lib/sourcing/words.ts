/** The small grammar of the sentences that the model writes about itself: spans, lists, agreement. */
import type { Basis, Model, SourcingModel, Weight } from './types.ts';

/** Words of a sentence; `strong` is shown bold. */
export interface Words {
	text: string;
	strong?: true;
}

/** On what the words before it rest: shown as a small label, "stated" or "inference". */
export interface Mark {
	basis: Basis | 'fact';
	word: string;
	/** Source lines, `crmxchange:34`. */
	source: string[];
}

export type Span = Words | Mark;
/** A whole sentence; its spans stand one after the other with no space added. */
export type Sentence = Span[];

/** Is this span a mark? */
export function isMark(span: Span): span is Mark {
	return 'basis' in span;
}

/** The word of a mark. A direct contrast to what a source says is still our step, so it counts as inference. */
export const basisWord: Record<Basis | 'fact', string> = {
	stated: 'stated',
	contrast: 'inference',
	definition: 'by definition',
	inference: 'inference',
	fact: 'in the brief'
};

/** How a weight is called in a sentence: "became a must". */
export const levelWords: Record<Weight, { article: string; word: string }> = {
	must: { article: 'a ', word: 'must' },
	important: { article: '', word: 'important' },
	nice: { article: '', word: 'nice to have' }
};

/** Bold words. */
export function strong(text: string): Words {
	return { text, strong: true };
}

/** Builds a sentence: say`${name} is a ${strong('must')}.` Neighbouring plain words become one span. */
export function say(texts: TemplateStringsArray, ...values: (string | Span | readonly Span[])[]): Sentence {
	const spans: Sentence = [];
	const add = (span: Span) => {
		const last = spans.at(-1);
		if (isMark(span)) spans.push(span);
		else if (span.text === '') return;
		else if (last && !isMark(last) && last.strong === span.strong) spans[spans.length - 1] = { ...last, text: last.text + span.text };
		else spans.push(span);
	};
	texts.forEach((text, i) => {
		add({ text });
		const value = values[i] ?? [];
		for (const span of typeof value === 'string' ? [{ text: value }] : 'length' in value ? value : [value]) add(span);
	});
	return spans;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], and = 'and'): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** The same for spans. */
export function listSpans(items: readonly Sentence[], comma = ', ', and = ' and '): Sentence {
	return items.flatMap((item, i) => (i === 0 ? item : say`${i === items.length - 1 ? and : comma}${item}`));
}

/** First letter large. */
export function cap(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small. */
export function small(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A model's name inside a sentence: "nearshore". */
export function lower(model: SourcingModel, id: Model): string {
	return small(model.models[id].name);
}

/** Is it "working hours are" or "lower cost is"? Looks at the noun before the first "of", "for" and the like. */
export function isPlural(phrase: string): boolean {
	const [head = ''] = phrase.split(/ (?:of|for|in|with|to|from|across|at|by|on|that|which|through)\b/);
	return !/^\w+ing\b/i.test(head) && /[^siu]s$/i.test(head);
}

/** A sentence as Rich text: bold as `**`, a mark as emphasis in brackets. */
export function richSentence(sentence: Sentence): string {
	return sentence.map((span) => (isMark(span) ? `*(${span.word})*` : span.strong ? `**${span.text}**` : span.text)).join('');
}

/** A sentence as plain words, without its marks. */
export function plainSentence(sentence: Sentence): string {
	return sentence
		.map((span) => (isMark(span) ? '' : span.text))
		.join('')
		.replace(/ +([.,;:]|$)/g, '$1')
		.replace(/ {2,}/g, ' ');
}
