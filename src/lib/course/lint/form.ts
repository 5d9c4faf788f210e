/** T: cues that lie in the form of the options, their grammar and their dress. */
import { quote, withOptions, type Option, type Rule } from './rule.ts';

const reason = /\b(?:because|since|due to)\b/i;

/** Rules T5 and T7 to T9, in order. */
export const form: Rule[] = [
	{
		id: 'T5',
		level: 'error',
		types: withOptions,
		check: ({ options }) => {
			const without = options.filter(({ text }) => !reason.test(text));
			return without.length > 0 && without.length < options.length
				? [
						{
							message: `${quote(without[0]!.text)} gives no reason with \u201cbecause\u201d, and others do. Give one in all options or in none.`,
							near: without[0]!.text
						}
					]
				: [];
		}
	},
	{
		id: 'T7',
		level: 'error',
		types: ['choice'],
		check: ({ stem }) =>
			/\b(?:an?|is|are|was|were)[\s:.\u2026"\u201d]*$/i.test(stem)
				? [{ message: 'the scene ends in a word that fits only some options. End with a whole question.', near: stem }]
				: []
	},
	{
		id: 'T8',
		level: 'warning',
		types: withOptions,
		check: ({ options }) =>
			odd(
				options,
				grammar,
				(it, most) => `${quote(it.text)} is ${grammar(it.text)}, and the others are ${most}. Give all options one form.`
			)
	},
	{
		id: 'T9',
		level: 'warning',
		types: withOptions,
		check: ({ options }) =>
			odd(options, dress, (it, most) => `${quote(it.text)} has ${dress(it.text)}, and the others have ${most}. Write them alike.`)
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
function grammar(text: string): string {
	if (/^["\u201c]/.test(text)) return 'a quotation';
	if (/[.?!]["\u201d]?$/.test(text)) return 'a sentence';
	if (/^to\b/i.test(text)) return 'an infinitive';
	if (/^\d/.test(text)) return 'a number';
	return /^(?!(?:\w*thing|[b-df-hj-np-tv-xz]{1,3}ing|during|morning|evening)\b)\w+ing\b/i.test(text) ? 'a form in -ing' : 'a phrase';
}

function dress(text: string): string {
	const first = /[\p{L}\d]/u.exec(text)?.[0] ?? '';
	const end = /[.?!]["\u201d]?$/.test(text) ? 'a mark at the end' : 'no mark at the end';
	return `${first === first.toLowerCase() && !/\d/.test(first) ? 'a small letter first' : 'a capital first'} and ${end}`;
}
