/** What an author wrote into a question beside its scene, for checks of writing. Build time only. */
import { withUnit } from './number/read.ts';
import type { ItemOf, ItemType, Rich } from './types.ts';

/** One written part of an answer: an option, a task, a step, a mistake. */
export interface Part {
	text: Rich;
	/** What the learner reads about it. */
	why: Rich;
	/** Whether it fits, where it is a yes or no. */
	right?: boolean;
	/** The answers that fit it, in words, where it is to be placed. */
	fits?: string[];
}

/** The texts of a question. */
export interface Texts {
	/** What is read before the first answer. */
	scene: Rich;
	parts: Part[];
	/** Every answer there is to choose from, where parts are to be placed. */
	answers: string[];
	/** Everything else that a learner may come to read. */
	more: Rich[];
	/** True where the parts were worked out and not written. */
	computed: boolean;
}

type Reader<T extends ItemType> = (item: ItemOf<T>) => Pick<Texts, 'parts'> & Partial<Texts>;

/** A type without its texts does not compile. */
const readers: { [T in ItemType]: Reader<T> } = {
	choice: ({ body, key, feedback }) => ({
		parts: body.options.map(({ id, text }) => ({ text, why: feedback[id] ?? '', right: id === key.right }))
	}),
	multi: ({ body, key, feedback }) => ({
		parts: body.options.map(({ id, text }) => ({ text, why: feedback[id] ?? '', right: key.right.includes(id) }))
	}),
	sort({ body, key, feedback }) {
		const label = (bin: string) => body.bins.find(({ id }) => id === bin)?.label ?? bin;
		return {
			parts: body.tasks.map(({ id, text }) => ({ text, why: feedback[id] ?? '', fits: (key[id] ?? []).map(label) })),
			answers: body.bins.map((bin) => bin.label)
		};
	},
	sourcing: ({ body, feedback }) => ({
		parts: body.options.map(({ id, text }) => ({ text, why: feedback.options[id] ?? '' })),
		computed: true
	}),
	order: ({ body, key, feedback }) => ({
		parts: key.order.map((id) => ({ text: body.steps.find((step) => step.id === id)?.text ?? '', why: feedback[id] ?? '' }))
	}),
	match({ body, key, feedback }) {
		const rows = body.rows.map(({ id, text }) => ({
			text,
			why: feedback[id] ?? '',
			fits: body.answers.filter((answer) => answer.id === key[id]).map((answer) => answer.text)
		}));
		const spare = body.answers.filter(({ id }) => !Object.values(key).includes(id));
		return {
			parts: [...rows, ...spare.map(({ id, text }) => ({ text, why: feedback[id] ?? '' }))],
			answers: body.answers.map(({ text }) => text)
		};
	},
	number: ({ body, key, feedback }) => ({
		parts: key.traps.map(({ id, value }) => ({ text: withUnit(value, body.unit, body.decimals), why: feedback[id] ?? '' }))
	}),
	case({ stem, title, body, feedback }) {
		const first = body.scenes.find(({ id }) => id === body.start);
		const told = (scene: (typeof body.scenes)[number] | undefined) => scene?.passages.map(({ text }) => text) ?? [];
		return {
			scene: [...(stem === title ? [] : [stem]), ...told(first)].join('\n\n'),
			parts: body.scenes.flatMap(({ turns }) => turns.map(({ id, text }) => ({ text, why: feedback[id] ?? '' }))),
			more: body.scenes.filter((scene) => scene !== first).flatMap(told)
		};
	}
};

/** The texts of a question. */
export function textsOf<T extends ItemType>(item: ItemOf<T>): Texts {
	const reader: Reader<T> = readers[item.type];
	return { scene: item.stem, answers: [], more: [], computed: false, ...reader(item) };
}
