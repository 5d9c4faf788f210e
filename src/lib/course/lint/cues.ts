/** T: cues that give the right option away to someone who has not read the lesson. */
import { placedWords, sharedRuns } from '../shingles.ts';
import { eachOption, quote, withOptions, type Asked, type Option, type Rule } from './rule.ts';
import { absolutes, brackets, content, figures, hedges, listing, numbers, overlap, words } from './words.ts';

const wrong = ({ options }: Asked) => options.filter(({ right }) => !right);
const right = ({ options }: Asked) => options.filter((option) => option.right);
/** What makes an option look exact, and whether it also stands out in a wrong one. */
const marks: [what: string, mark: RegExp, anywhere: boolean][] = [
	['figures', figures, true],
	['a number', numbers, false],
	['brackets', brackets, false],
	['a list', listing, false]
];

/** Words with which a step tells its own place. */
const place =
	/^(?:at )?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after that|at last|last(?:ly)?|final(?:ly)?|in the end|to begin)\b/i;

/** Rules T1 to T4, T6 and T10 to T12, in order. */
export const cues: Rule[] = [
	{
		id: 'T1',
		level: 'error',
		types: ['choice'],
		check: (asked) => {
			const key = right(asked)[0]?.text ?? '';
			const longest = Math.max(...wrong(asked).map(({ text }) => text.length));
			if (words(key).length <= 3 || key.length <= 1.25 * longest) return [];
			return [
				{
					message: `the right option is ${key.length} characters long, and the longest wrong one ${longest}. Shorten it, or make a wrong one longer.`,
					near: key
				}
			];
		}
	},
	{
		id: 'T2',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			const stem = content(asked.stem);
			const own = (option: Option) =>
				[...content(option.text)].filter(
					(word) => stem.has(word) && !asked.options.some((other) => other !== option && content(other.text).has(word))
				);
			const [key] = right(asked);
			const clang = key ? own(key) : [];
			// A wrong option with an echo of its own leads away again.
			if (!key || clang.length === 0 || wrong(asked).some((option) => own(option).length > 0)) return [];
			return [
				{
					message: `the right option alone takes up a word of the scene (${clang.join(', ')}). Use another word, or let a wrong option take one up too.`,
					near: key.text
				}
			];
		}
	},
	{
		id: 'T2',
		level: 'warning',
		types: ['sort', 'match'],
		check: ({ parts, answers }) => {
			const labels = answers.map((answer) => content(answer));
			return parts.flatMap(({ text, fits = [] }) => {
				const echo = fits.flatMap((answer) =>
					[...content(answer)].filter((word) => content(text).has(word) && labels.filter((label) => label.has(word)).length === 1)
				);
				return echo.length
					? [{ message: `${quote(text)} holds a word of its own answer (${echo.join(', ')}). Use another word.`, near: text }]
					: [];
			});
		}
	},
	{
		id: 'T3',
		level: 'warning',
		types: ['choice'],
		check: ({ options }) =>
			marks.flatMap(([what, mark, anywhere]) => {
				const [one, another] = options.filter(({ text }) => mark.test(text));
				return one && !another && (one.right || anywhere)
					? [{ message: `${quote(one.text)} is the only option with ${what}. Write some into others too, or none.`, near: one.text }]
					: [];
			})
	},
	{
		id: 'T4',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			const hedged = asked.options.filter(({ text }) => hedges.test(text));
			return hedged.length === 1 && hedged[0]!.right
				? [
						{
							message: `the right option alone is careful (\u201c${hedges.exec(hedged[0]!.text)![0]}\u201d). Hedge a wrong one too, or none.`,
							near: hedged[0]!.text
						}
					]
				: [];
		}
	},
	{
		id: 'T6',
		level: 'warning',
		types: withOptions,
		check: (asked) => {
			const hit = wrong(asked).find(({ text }) => absolutes.test(text));
			return hit && !right(asked).some(({ text }) => absolutes.test(text))
				? [
						{
							message: `\u201c${absolutes.exec(hit.text)![0]}\u201d stands in wrong options alone, which gives them away. Soften ${quote(hit.text)}.`,
							near: hit.text
						}
					]
				: [];
		}
	},
	{
		id: 'T10',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			if (asked.options.length < 4) return [];
			const closeness = (option: Option) =>
				asked.options
					.filter((other) => other !== option)
					.reduce((sum, other) => sum + overlap(content(option.text), content(other.text)), 0);
			const key = right(asked)[0];
			const next = Math.max(...wrong(asked).map(closeness));
			return key && closeness(key) > 1.25 * next
				? [
						{
							message: 'the right option shares most words with the others, as if they had been made from it. Vary the wrong ones.',
							near: key.text
						}
					]
				: [];
		}
	},
	{
		id: 'T11',
		level: 'warning',
		types: withOptions,
		check: (asked, { runs }) =>
			eachOption(
				asked,
				(option) =>
					option.right &&
					sharedRuns(placedWords(option.text), runs).length > 0 &&
					`${quote(option.text)} repeats eight words of the lesson. Say it in other words, so that memory of the page is not enough.`
			)
	},
	{
		id: 'T12',
		level: 'warning',
		types: ['order'],
		check: ({ parts }) =>
			parts.flatMap(({ text }) => {
				const word = place.exec(text)?.[0];
				return word ? [{ message: `${quote(text)} tells its own place (\u201c${word}\u201d). Leave that word out.`, near: text }] : [];
			})
	}
];
