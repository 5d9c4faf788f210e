/** D: what makes a question hard for a reason that is not its subject. */
import type { ItemType } from '#lib/interactions/types.ts';
import { reading } from '../language.ts';
import { eachOption, everyType, quote, withOptions, type Asked, type Rule } from './rule.ts';
import { content, words } from './words.ts';

const limits = { stem: 120, option: 25, grade: 11 };
/** What stands in a narrow column, or in a list to pick from, has to be shorter. */
const short: Partial<Record<ItemType, number>> = { sort: 14, match: 14 };

/** Rules D1 to D8, in order. */
export const clarity: Rule[] = [
	{
		id: 'D1',
		level: 'warning',
		types: everyType,
		check: ({ question }) => {
			const hit = /\b(?:not|except)\b/.exec(question)?.[0];
			return hit
				? [
						{
							message: `the question turns on \u201c${hit}\u201d, which is easily read over. Ask for what is so, or write ${hit.toUpperCase()}.`,
							near: question
						}
					]
				: [];
		}
	},
	{
		id: 'D2',
		level: 'warning',
		types: everyType,
		check: ({ stem }) =>
			words(stem).length > limits.stem
				? [{ message: `the scene has ${words(stem).length} words. Write at most ${limits.stem}.`, near: stem }]
				: []
	},
	{
		id: 'D3',
		level: 'warning',
		types: everyType,
		check({ item, parts, answers, computed }) {
			if (computed) return [];
			const most = short[item.type] ?? limits.option;
			const texts = new Set([...parts.map(({ text }) => text), ...answers]);
			return [...texts]
				.filter((text) => words(text).length > most)
				.map((text) => ({ message: `${quote(text)} has ${words(text).length} words. Write at most ${most}.`, near: text }));
		}
	},
	{
		id: 'D4',
		level: 'warning',
		types: ['choice'],
		check: ({ options }) => {
			const ranges = options.map(({ text }) => range(text));
			if (ranges.some((one) => one === null)) return [];
			const numbers = ranges as [number, number][];
			const rising = numbers.every(([from], i) => i === 0 || from >= numbers[i - 1]![0]);
			const apart = numbers.every(([from], i) => numbers.every(([low, high], j) => i === j || from < low || from > high));
			if (!rising) return [{ message: 'the numbers are not in order. Write the smallest first.', near: options[0]!.text }];
			return apart
				? []
				: [
						{
							message: 'two of the ranges overlap, so two options can be right. Let each begin after the one before it.',
							near: options[0]!.text
						}
					];
		}
	},
	{
		id: 'D5',
		level: 'warning',
		types: withOptions,
		check: ({ options }) => {
			const opening = (text: string) => words(text).slice(0, 3).join(' ');
			const first = opening(options[0]?.text ?? '');
			const same = first.includes(' ') && options.length > 1 && options.every(({ text }) => opening(text) === first);
			return same
				? [{ message: `every option begins with \u201c${first}\u201d. Move these words into the question.`, near: options[0]!.text }]
				: [];
		}
	},
	{
		id: 'D6',
		level: 'warning',
		types: everyType,
		check: (asked) => {
			const { grade } = reading(allText(asked));
			return grade > limits.grade
				? [
						{
							message: `it reads at grade ${grade.toFixed(1)}. Use shorter sentences and words, down to ${limits.grade}.`,
							near: asked.stem
						}
					]
				: [];
		}
	},
	{
		id: 'D7',
		level: 'warning',
		types: everyType,
		check: (asked, { acronyms }) =>
			[...new Set(allText(asked).match(/\b[A-Z]{2,}s?\b/g) ?? [])]
				.map((word) => word.replace(/s$/, ''))
				.filter((word) => !acronyms.has(word) && word !== 'NOT' && word !== 'EXCEPT')
				.map((word) => ({ message: `\u201c${word}\u201d is not in the glossary. Write it out, or add it there.`, near: asked.stem }))
	},
	{
		id: 'D8',
		level: 'warning',
		types: ['choice'],
		check: (asked, { others }) =>
			eachOption(asked, ({ text, right }) => {
				const key = [...content(text)];
				const teller =
					right && key.length >= 4 && others.find((other) => key.every((word) => content(`${other.item.title} ${other.stem}`).has(word)));
				return !!teller && `the scene of ${teller.item.id} holds every word of this answer. Change one of the two.`;
			})
	}
];

/** Everything that is read before the verdict and was written by the author. */
export function allText({ stem, parts, answers, more, computed }: Asked): string {
	return [stem, ...(computed ? [] : [...parts.map(({ text }) => text), ...answers]), ...more].join('\n');
}

/** An option that is a number or a range of numbers; null when it is anything else. */
function range(text: string): [number, number] | null {
	const match = /^\D{0,2}(\d[\d,.]*)(?:\s*(?:-|\u2013|to)\s*(\d[\d,.]*))?(?:\s*[%\p{L}]+){0,2}$/u.exec(text);
	if (!match) return null;
	const value = (one: string) => Number(one.replaceAll(',', ''));
	return [value(match[1]!), value(match[2] ?? match[1]!)];
}
