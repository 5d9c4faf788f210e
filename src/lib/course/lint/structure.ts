/** S: the frame of a question. How many options, whether it asks anything, forms that test reading and not the matter. */
import type { ItemType } from '#lib/interactions/types.ts';
import { eachOption, everyType, quote, withOptions, type Asked, type Rule } from './rule.ts';
import { content, overlap, words } from './words.ts';

/** What is counted, and how many there should be. A type without an entry does not compile. */
const counted: { readonly [T in ItemType]: readonly [what: string, least: number, most: number, of: (asked: Asked) => number][] } = {
	choice: [['options', 3, 5, ({ parts }) => parts.length]],
	multi: [['options', 4, 6, ({ parts }) => parts.length]],
	sort: [['tasks', 4, 6, ({ parts }) => parts.length]],
	sourcing: [],
	order: [['steps', 4, 6, ({ parts }) => parts.length]],
	match: [
		['pairs', 3, 5, ({ parts }) => parts.filter(({ fits }) => fits).length],
		['spare answers', 1, 2, ({ parts }) => parts.filter(({ fits }) => !fits).length]
	],
	number: [['typical mistakes', 2, 5, ({ parts }) => parts.length]],
	case: [['scenes', 4, 8, ({ item }) => (item.type === 'case' ? item.body.scenes.length : 0)]]
};
const imperative = /^(?:place|sort|choose|name|pick|put|decide|mark|find|match|order|say|tick|give|work out)\b/i;

/** Rules S1 to S8, in order. */
export const structure: Rule[] = [
	{
		id: 'S1',
		level: 'error',
		types: ['choice'],
		check: ({ options }) => {
			const right = options.filter((option) => option.right).length;
			return right === 1 ? [] : [{ message: `a choice has exactly one right option, this one has ${right}. Tick one.` }];
		}
	},
	{
		id: 'S2',
		level: 'warning',
		types: everyType,
		check: (asked) =>
			counted[asked.item.type].flatMap(([what, least, most, of]) => {
				const have = of(asked);
				return have < least || have > most ? [{ message: `it has ${have} ${what}. Write ${least} to ${most}.` }] : [];
			})
	},
	{
		id: 'S3',
		level: 'error',
		types: everyType,
		check: ({ item, question, stem }) => {
			const after = question ? stem.slice(stem.lastIndexOf(question) + question.length) : stem;
			// Behind a question that is worked out may stand where its figures come from.
			if (!question || words(after).length > (item.type === 'number' ? 8 : 0))
				return [{ message: 'the scene does not end with the question. Write the question last, in bold.', near: stem }];
			if (!/\?/.test(question) && !imperative.test(question))
				return [
					{
						message: `${quote(question)} asks nothing. End it with a question mark, or begin with a verb such as \u201cPlace\u201d.`,
						near: question
					}
				];
			if (item.type === 'multi' && !/choose all that fit/i.test(question))
				return [
					{ message: 'nobody learns that several may be right. Add \u201cChoose all that fit.\u201d to the question.', near: question }
				];
			return [];
		}
	},
	{
		id: 'S4',
		level: 'warning',
		types: everyType,
		check: ({ stem }) => (/_{2,}|\.{4,}/.test(stem) ? [{ message: 'a blank stands in the scene. Ask a whole question.', near: stem }] : [])
	},
	{
		id: 'S5',
		level: 'error',
		types: withOptions,
		check: (asked) =>
			eachOption(
				asked,
				({ text }) =>
					/\b(?:all|none|both|neither|any) (?:of )?(?:the |these )?(?:above|others|other options)\b|^(?:all|both|none|neither) of (?:these|them|the (?:two|three))\b/i.test(
						text
					) && `${quote(text)} speaks of other options, which are shuffled. Write an answer of its own.`
			)
	},
	{
		id: 'S6',
		level: 'error',
		types: withOptions,
		check: (asked) =>
			eachOption(
				asked,
				({ text }) =>
					/^(?:only |both )?(?:[a-f]|[1-6]|i{1,3}) ?(?:and|or|&|\+|,) ?(?:[a-f]|[1-6]|i{1,3})\b/i.test(text) &&
					`${quote(text)} names other options by letter. Write \u201ctype: multi\u201d, or an answer of its own.`
			)
	},
	{
		id: 'S7',
		level: 'warning',
		types: withOptions,
		check: (asked) =>
			eachOption(
				asked,
				({ text }) =>
					/^(?:yes|no|true|false)(?:$|[\s]*[,.:;\u2013-])/i.test(text) &&
					`${quote(text)} answers yes or no, and half of all guesses are right. Let the options differ in the reason.`
			)
	},
	{
		id: 'S8',
		level: 'error',
		types: ['choice', 'multi', 'sort', 'order', 'match'],
		check: ({ parts }) => {
			const texts = parts.map(({ text }) => text);
			return texts.flatMap((text, i) => {
				const twin = texts.slice(0, i).find((other) => alike(text, other));
				return twin ? [{ message: `${quote(text)} and ${quote(twin)} say nearly the same. Change one of them.`, near: text }] : [];
			});
		}
	}
];

/** The same but for order and form of the words. */
function alike(a: string, b: string): boolean {
	if (words(a).join(' ') === words(b).join(' ')) return true;
	const [left, right] = [content(a), content(b)];
	return Math.min(left.size, right.size) >= 3 && overlap(left, right) > 0.8 && overlap(new Set(words(a)), new Set(words(b))) > 0.8;
}
