/** Looks up lessons and terms. Pure: the whole map and glossary are on the device. */
import type { CourseMap, LessonEntry, Term } from '#lib/course/types.ts';
import { meets, type Match } from './near.ts';
import { plain, words } from './plain.ts';

interface Words {
	name: string;
	/** Words of the name, of its other names, and of the text behind it. */
	in: { name: string[]; also: string[]; text: string[] };
}

/** Something that can be found, with its words ready to be compared. */
export type Entry = Words & ({ kind: 'lesson'; lesson: LessonEntry } | { kind: 'term'; term: Term });

/** What was found, best first. */
export interface Found {
	lessons: LessonEntry[];
	terms: Term[];
}

/** Everything that can be looked up; make it once. */
export function entries(map: CourseMap, glossary: Term[]): Entry[] {
	const lessons = map.modules.flatMap((module) =>
		module.lessons.map((lesson): Entry => ({
			kind: 'lesson',
			lesson,
			name: lesson.title,
			in: {
				name: [lesson.number, ...words(lesson.title)],
				also: words(lesson.short),
				text: words(`${module.title} ${lesson.objectives.map(({ text }) => text).join(' ')}`)
			}
		}))
	);
	const terms = glossary.map((term): Entry => ({
		kind: 'term',
		term,
		name: term.term,
		in: { name: words(term.term), also: words(term.aliases.join(' ')), text: words(term.text) }
	}));
	return [...lessons, ...terms];
}

/** Where a word may stand, and what a match there costs; the whole is the better the less it costs. */
const cost: Record<keyof Words['in'], Record<Match, number>> = {
	name: { same: 0, begins: 1, slip: 3 },
	also: { same: 1, begins: 2, slip: 4 },
	text: { same: 6, begins: 7, slip: 9 }
};

/** Finds the lessons and terms in which every word of the query stands, at least begun or with one slip. */
export function lookUp(query: string, all: Entry[]): Found {
	const typed = plain(query).match(/[\p{L}\p{N}]+(?:['.&/-][\p{L}\p{N}]+)*/gu) ?? [];
	if (!typed.length) return { lessons: [], terms: [] };
	const found = all
		.map((entry) => ({ entry, cost: costOf(typed, entry) - bonus(plain(query), plain(entry.name)) }))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost);
	return {
		lessons: found.flatMap(({ entry }) => (entry.kind === 'lesson' ? [entry.lesson] : [])),
		terms: found.flatMap(({ entry }) => (entry.kind === 'term' ? [entry.term] : []))
	};
}

function costOf(typed: string[], entry: Entry): number {
	return typed.reduce(
		(sum, word) => sum + Math.min(...(['name', 'also', 'text'] as const).map((place) => costIn(place, word, entry.in[place]))),
		0
	);
}

function costIn(place: keyof Words['in'], typed: string, there: string[]): number {
	let least = Infinity;
	for (const word of there) {
		const match = meets(typed, word);
		// One letter begins far too many words of a text.
		if (match && (place !== 'text' || match === 'same' || typed.length > 2)) least = Math.min(least, cost[place][match]);
	}
	return least;
}

/** The name itself comes first, then what begins like it; of two names that are both a slip away, the one that is right for longer. */
function bonus(query: string, name: string): number {
	let same = 0;
	while (same < query.length && query[same] === name[same]) same++;
	return same / 100 + (query === name ? 2 : same === query.length ? 1 : 0);
}

/** A few terms for somebody who found nothing: those whose names share most pairs of letters with the query, else the first of the list. */
export function suggestions(query: string, glossary: Term[], count = 3): Term[] {
	const asked = pairs(query);
	const likeness = ({ term, aliases }: Term) => Math.max(...[term, ...aliases].map((name) => alike(asked, pairs(name))));
	return glossary
		.map((term) => ({ term, likeness: likeness(term) }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, count)
		.map(({ term }) => term);
}

function pairs(text: string): Set<string> {
	const letters = plain(text);
	return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Share of the pairs that two names have in common, 0 to 1. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((pair) => b.has(pair)).length;
	return a.size + b.size ? (2 * common) / (a.size + b.size) : 0;
}

/** The glossary by the first letter of each term, in order; terms that begin with no letter come first, under "#". */
export function byLetter(glossary: Term[]): { letter: string; terms: Term[] }[] {
	const sorted = [...glossary].sort((a, b) => (plain(a.term) < plain(b.term) ? -1 : 1));
	const groups = new Map<string, Term[]>();
	for (const term of sorted) {
		const first = plain(term.term)[0]?.toUpperCase() ?? '';
		const letter = /\p{L}/u.test(first) ? first : '#';
		groups.set(letter, [...(groups.get(letter) ?? []), term]);
	}
	return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
