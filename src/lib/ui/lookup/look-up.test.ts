import { expect, test } from 'vitest';
import type { CourseMap, LessonEntry, Term } from '#lib/course/types.ts';
import { byLetter, entries, lookUp, suggestions } from './look-up.ts';

const lesson = (number: string, title: string, objective = ''): LessonEntry => ({
	id: title.toLowerCase().replace(/ /g, '-'),
	number,
	title,
	short: title,
	minutes: 10,
	open: true,
	steps: 1,
	questions: 0,
	objectives: [{ id: 'o', level: 'apply', short: '', text: objective }]
});
const term = (name: string, text: string, ...aliases: string[]): Term => ({
	id: plainId(name),
	term: name,
	aliases,
	text,
	cite: [],
	lesson: 'boats'
});
const plainId = (name: string) => name.toLowerCase().replace(/ /g, '-');
const map: CourseMap = {
	title: '',
	edition: '',
	digest: '',
	pass: 1,
	skills: {},
	modules: [
		{
			id: 'm',
			number: 1,
			title: 'Harbours',
			short: '',
			outcome: '',
			lessons: [lesson('1.1', 'Boats'), lesson('1.2', 'Knots', 'Tie a bowline')]
		}
	]
};
const glossary = [
	term('knot', 'A fast fastening of a rope.', 'hitch'),
	term('Knotty problem', 'Hard.'),
	term('bowline', 'A knot that makes a loop.'),
	term('Éclair', 'Food on boats.'),
	term('12-metre', 'A class of boats.')
];
const all = entries(map, glossary);
const names = (query: string) => {
	const { lessons, terms } = lookUp(query, all);
	return { lessons: lessons.map(({ title }) => title), terms: terms.map(({ term }) => term) };
};

test('the term itself comes before what begins like it, and that before what only mentions it', () => {
	expect(names('knot').terms).toEqual(['knot', 'Knotty problem', 'bowline']);
});

test('a lesson is found by its title, its number and what it teaches', () => {
	expect(names('kno').lessons).toEqual(['Knots']);
	expect(names('1.2').lessons).toEqual(['Knots']);
	expect(names('bowline')).toEqual({ lessons: ['Knots'], terms: ['bowline'] });
});

test('another name, a missing accent and a slip of the finger find the term too', () => {
	expect(names('hitch').terms).toEqual(['knot']);
	expect(names('eclair').terms).toEqual(['Éclair']);
	expect(names('bolwine').terms).toEqual(['bowline']);
	expect(names('bowlin').terms).toEqual(['bowline']);
});

test('of two names that are both one slip away, the one that begins right comes first', () => {
	const two = entries({ ...map, modules: [] }, [term('inshore', 'x'), term('offshore', 'y')]);
	expect(lookUp('ofshore', two).terms.map(({ term }) => term)).toEqual(['offshore']);
	const onshore = entries({ ...map, modules: [] }, [term('onshore', 'x'), term('offshore', 'y')]);
	expect(lookUp('ofshore', onshore).terms.map(({ term }) => term)).toEqual(['offshore', 'onshore']);
});

test('every word has to be there, in any order', () => {
	expect(names('problem knotty').terms).toEqual(['Knotty problem']);
	expect(names('knotty boats').terms).toEqual([]);
});

test('one or two letters are only looked for in names', () => {
	expect(names('f').terms).toEqual([]);
	expect(names('fas').terms).toEqual(['knot']);
});

test('nothing typed finds nothing', () => {
	expect(names('  ?')).toEqual({ lessons: [], terms: [] });
});

test('who finds nothing is offered names that look like it, or the first ones', () => {
	expect(suggestions('bowliness', glossary, 1).map(({ term }) => term)).toEqual(['bowline']);
	expect(suggestions('hitching', glossary, 1).map(({ term }) => term)).toEqual(['knot']);
	expect(suggestions('zzz', glossary, 2).map(({ term }) => term)).toEqual(['knot', 'Knotty problem']);
});

test('the glossary is in the order of the alphabet, accents or not', () => {
	expect(byLetter(glossary).map(({ letter, terms }) => `${letter}: ${terms.map(({ term }) => term).join(', ')}`)).toEqual([
		'#: 12-metre',
		'B: bowline',
		'E: Éclair',
		'K: knot, Knotty problem'
	]);
});
