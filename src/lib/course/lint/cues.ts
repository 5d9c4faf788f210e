/** T: cues that give the right option away to someone who has not read the lesson. */
import { placedWords, sharedRuns } from '../shingles.ts';
import { eachOption, quote, withOptions, type Asked, type Option, type Rule } from './rule.ts';
import { absolutes, brackets, content, hedges, listing, numbers, overlap, words } from './words.ts';

const wrong = ({ options }: Asked) => options.filter(({ right }) => !right);
const right = ({ options }: Asked) => options.filter((option) => option.right);
const reason = /\b(?:because|since|due to)\b/i;
const marks: [string, RegExp][] = [
	['a number', numbers],
	['brackets', brackets],
	['a list', listing]
];

export const cues: Rule[] = [
	{
		id: 'T1',
		level: 'error',
		types: ['choice'],
		check: (asked) => {
			const key = right(asked)[0]?.text ?? '';
			const longest = Math.max(...wrong(asked).map(({ text }) => text.length));
			if (words(key).length <= 3 || key.length <= 1.25 * longest) return [];
			return [{ message: `the right option is ${key.length} characters long, and the longest wrong one ${longest}. Shorten it, or make a wrong one longer.`, near: key }];
		}
	},
	{
		id: 'T2',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			const stem = content(asked.stem);
			const own = (option: Option) => [...content(option.text)].filter((word) => stem.has(word) && !asked.options.some((other) => other !== option && content(other.text).has(word)));
			const [key] = right(asked);
			const clang = key ? own(key) : [];
			// A wrong option with an echo of its own leads away again.
			if (!key || clang.length === 0 || wrong(asked).some((option) => own(option).length > 0)) return [];
			return [{ message: `the right option alone takes up a word of the scene (${clang.join(', ')}). Use another word, or let a wrong option take one up too.`, near: key.text }];
		}
	},
	{
		id: 'T2',
		level: 'warning',
		types: ['sort'],
		check: ({ item, tasks }) => {
			if (item.type !== 'sort') return [];
			const labels = item.body.bins.map(({ label }) => content(label));
			return tasks.flatMap(({ text, bins }) => {
				const echo = bins.flatMap((bin) => [...content(bin)].filter((word) => content(text).has(word) && labels.filter((label) => label.has(word)).length === 1));
				return echo.length ? [{ message: `the task ${quote(text)} holds a word of its own answer (${echo.join(', ')}). Use another word.`, near: text }] : [];
			});
		}
	},
	{
		id: 'T3',
		level: 'warning',
		types: ['choice'],
		check: ({ options }) =>
			marks.flatMap(([what, mark]) => {
				const with_ = options.filter(({ text }) => mark.test(text));
				const stands = with_.length === 1 && (with_[0]!.right || mark === numbers);
				return stands ? [{ message: `${quote(with_[0]!.text)} is the only option with ${what}. Give others one too, or none.`, near: with_[0]!.text }] : [];
			})
	},
	{
		id: 'T4',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			const hedged = asked.options.filter(({ text }) => hedges.test(text));
			return hedged.length === 1 && hedged[0]!.right ? [{ message: `the right option alone is careful (\u201c${hedges.exec(hedged[0]!.text)![0]}\u201d). Hedge a wrong one too, or none.`, near: hedged[0]!.text }] : [];
		}
	},
	{
		id: 'T5',
		level: 'error',
		types: withOptions,
		check: ({ options }) => {
			const without = options.filter(({ text }) => !reason.test(text));
			return without.length > 0 && without.length < options.length ? [{ message: `${quote(without[0]!.text)} gives no reason with \u201cbecause\u201d, and others do. Give one in all options or in none.`, near: without[0]!.text }] : [];
		}
	},
	{
		id: 'T6',
		level: 'warning',
		types: withOptions,
		check: (asked) => {
			const hit = wrong(asked).find(({ text }) => absolutes.test(text));
			return hit && !right(asked).some(({ text }) => absolutes.test(text)) ? [{ message: `\u201c${absolutes.exec(hit.text)![0]}\u201d stands in wrong options alone, which gives them away. Soften ${quote(hit.text)}.`, near: hit.text }] : [];
		}
	},
	{
		id: 'T7',
		level: 'error',
		types: ['choice'],
		check: ({ stem }) => (/\b(?:an?|is|are|was|were)[\s:.\u2026"\u201d]*$/i.test(stem) ? [{ message: 'the scene ends in a word that fits only some options. End with a whole question.', near: stem }] : [])
	},
	{
		id: 'T8',
		level: 'warning',
		types: withOptions,
		check: ({ options }) => odd(options, form, (it, most) => `${quote(it.text)} is ${form(it.text)}, and the others are ${most}. Give all options one form.`)
	},
	{
		id: 'T9',
		level: 'warning',
		types: withOptions,
		check: ({ options }) => odd(options, dress, (it, most) => `${quote(it.text)} has ${dress(it.text)}, and the others have ${most}. Write them alike.`)
	},
	{
		id: 'T10',
		level: 'warning',
		types: ['choice'],
		check: (asked) => {
			if (asked.options.length < 4) return [];
			const closeness = (option: Option) => asked.options.filter((other) => other !== option).reduce((sum, other) => sum + overlap(content(option.text), content(other.text)), 0);
			const key = right(asked)[0];
			const next = Math.max(...wrong(asked).map(closeness));
			return key && closeness(key) > 1.25 * next ? [{ message: 'the right option shares most words with the others, as if they had been made from it. Vary the wrong ones.', near: key.text }] : [];
		}
	},
	{
		id: 'T11',
		level: 'warning',
		types: withOptions,
		check: (asked, { runs }) => eachOption(asked, (option) => option.right && sharedRuns(placedWords(option.text), runs).length > 0 && `${quote(option.text)} repeats eight words of the lesson. Say it in other words, so that memory of the page is not enough.`)
	}
];

/** The first option whose class differs from that of most others. */
function odd(options: Option[], classOf: (text: string) => string, say: (option: Option, most: string) => string) {
	const classes = options.map(({ text }) => classOf(text));
	const most = [...classes].sort((a, b) => classes.filter((one) => one === b).length - classes.filter((one) => one === a).length)[0];
	const out = options.find((_, i) => classes[i] !== most);
	return out && most ? [{ message: say(out, most), near: out.text }] : [];
}

/** The grammar of an option by its first word and its end. */
function form(text: string): string {
	if (/^["\u201c]/.test(text)) return 'a quotation';
	if (/[.?!]["\u201d]?$/.test(text)) return 'a sentence';
	if (/^to\b/i.test(text)) return 'an infinitive';
	if (/^\d/.test(text)) return 'a number';
	return /^(?!\w*(?:thing|[^aeiouy]{1,3}ing)\b|during\b|morning\b|evening\b)\w+ing\b/i.test(text) ? 'a form in -ing' : 'a phrase';
}

function dress(text: string): string {
	const first = /[\p{L}\d]/u.exec(text)?.[0] ?? '';
	const end = /[.?!]["\u201d]?$/.test(text) ? 'a mark at the end' : 'no mark at the end';
	return `${first === first.toLowerCase() && !/\d/.test(first) ? 'a small letter first' : 'a capital first'} and ${end}`;
}
