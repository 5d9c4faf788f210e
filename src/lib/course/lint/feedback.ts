/** F: what a learner reads after an answer. */
import { everyType, quote, withOptions, type Asked, type Rule } from './rule.ts';
import { content, words } from './words.ts';

const praise =
	/^(?:(?:that is|that's|this is|yes|correct|right|exactly|true|good|great|well done|wrong|no|incorrect|not quite|sorry|try again|very|answer|job|indeed|the|is|it)[\s,.!:]*)+$/i;

/** Rules F1 to F3, in order. */
export const feedback: Rule[] = [
	{
		id: 'F1',
		level: 'error',
		types: everyType,
		check: (asked) =>
			given(asked).flatMap(({ near, text }) =>
				words(text).length > 0
					? []
					: [{ message: `${quote(near)} has no feedback. Say which mistake it stands for, or why it is right.`, near }]
			)
	},
	{
		id: 'F2',
		level: 'error',
		types: everyType,
		check: (asked) =>
			given(asked).flatMap(({ near, text }) => {
				const count = words(text).length;
				if (count === 0) return [];
				if (praise.test(text)) return [{ message: `the feedback of ${quote(near)} only praises or blames. Say why.`, near }];
				return count < 5 ? [{ message: `the feedback of ${quote(near)} has ${count} words. Write at least 5 that say why.`, near }] : [];
			})
	},
	{
		id: 'F3',
		level: 'warning',
		types: withOptions,
		check: ({ options }) =>
			options.flatMap(({ text, right, feedback }) => {
				const own = content(feedback);
				const repeated = [...own].filter((word) => content(text).has(word)).length;
				return !right && own.size > 0 && repeated / own.size >= 0.8
					? [{ message: `the feedback of ${quote(text)} repeats the option. Name the mistake behind it.`, near: text }]
					: [];
			})
	}
];

/** Every feedback of an item, with the text that it belongs to. */
export function given({ parts }: Asked): { near: string; text: string }[] {
	return parts.map(({ text, why }) => ({ near: text, text: why }));
}
