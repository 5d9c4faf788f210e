import type { List, RootContent } from 'mdast';
import { inline, paragraphs, short, twin, type Written } from '../markdown.ts';
import type { Shapes } from '../types.ts';
import { mixed } from './begin.ts';

/** Reads the numbered list of an `order`: the steps as they should stand, each with the reason for its place. */
export function parseOrder(written: Written, middle: RootContent[]): Pick<Shapes['order'], 'body' | 'key' | 'feedback'> | null {
	const list = middle[0];
	if (list?.type !== 'list' || !list.ordered || middle.length > 1) {
		written.fail(
			middle[list?.type === 'list' && list.ordered ? 1 : 0] ?? 'id',
			'the steps are missing or not one numbered list. Write each as "1. text" in the right order, with a "> " line indented by three spaces under it, and nothing else before the last "> " line.'
		);
		return null;
	}
	const steps = readSteps(written, list);
	if (steps.length < 3) {
		written.fail(list, `an order needs at least three steps, this one has ${steps.length}. Write 4 to 6.`);
		return null;
	}
	const right = steps.map((step, place) => ({ ...step, place }));
	const body = mixed(right, String(written.head.id)).map((step, i) => ({ ...step, id: String.fromCharCode(97 + i) }));
	return {
		body: { steps: body.map(({ id, text }) => ({ id, text })) },
		key: { order: [...body].sort((a, b) => a.place - b.place).map(({ id }) => id) },
		feedback: Object.fromEntries(body.map(({ id, why }) => [id, why]))
	};
}

function readSteps({ fail }: Written, list: List) {
	const steps = list.children.map((item) => {
		const [first, ...more] = item.children;
		const text = first?.type === 'paragraph' ? inline(first.children, fail) : '';
		const quote = more[0];
		if (!text) fail(item, 'a step has no text. Write it behind its number.');
		if (quote?.type !== 'blockquote' || more.length > 1)
			fail(item, `step "${short(text)}" has no reason. Add one line under it, indented by three spaces, that starts with "> ".`);
		return { text, why: quote?.type === 'blockquote' ? paragraphs(quote.children, fail) : '', node: item };
	});
	for (const [a, b] of twin(steps)) fail(b.node, `two steps are alike: "${short(a.text)}". Change one, so that each has one place.`);
	return steps;
}
