import { expect, test } from 'vitest';
import { explain, rightAnswer } from './explain.ts';
import { score } from './score.ts';
import { items } from './testing/items.ts';

const { choice, multi, sort, sourcing, order, match, number, case: tale } = items;

test('a choice speaks to the option that was chosen, then to the question', () => {
	const said = explain(choice, 'a', score(choice, 'a'));
	expect(said.own).toBe('That is the *evening* sky.');
	expect(said.reasons).toEqual([{ title: 'Why “Blue”', text: choice.why }]);
});

test('a long right answer is not repeated in the heading', () => {
	const long = { ...choice, body: { options: [{ id: 'b', text: 'Blue, because air scatters blue light most' }] } };
	expect(explain(long, 'b', score(long, 'b')).reasons[0]?.title).toBe('Why');
});

test('a multi answer names each slip with its reason', () => {
	const said = explain(multi, ['red', 'green'], score(multi, ['red', 'green']));
	expect(said.tally).toBe('2 of 4 marked right.');
	expect(said.slips).toEqual([
		{ title: 'White', text: 'It is on the right.' },
		{ title: 'Green', text: 'It is not there.' }
	]);
	expect(explain(multi, ['red', 'white'], score(multi, ['red', 'white'])).tally).toBeUndefined();
});

test('a sorted table counts what is in place', () => {
	expect(explain(sort, { t1: 'cold' }, score(sort, { t1: 'cold' })).tally).toBe('0 of 3 in the right place.');
});

test('a slip in a case is told why the other model fits, and what would change it', () => {
	const said = explain(sourcing, 'onshore', score(sourcing, 'onshore'));
	expect(said.own).toBe('Home costs more.');
	expect(said.reasons.map(({ title }) => title)).toEqual(['Why nearshore', '', 'What would change it']);
	expect(said.tryIt).toBe('Try this case in the sourcing lab');
});

test('a right answer in a case is not told twice, and empty remarks are left out', () => {
	const said = explain({ ...sourcing, why: '' }, 'nearshore', score(sourcing, 'nearshore'));
	expect(said.reasons.map(({ title }) => title)).toEqual(['What would change it']);
});

test('an order and a match count what is in place', () => {
	expect(explain(order, ['d', 'b', 'a', 'c'], score(order, ['d', 'b', 'a', 'c'])).tally).toBe('2 of 4 steps in place.');
	expect(explain(order, ['d', 'b', 'a', 'c'], score(order, ['d', 'b', 'a', 'c'])).reasons[0]).toEqual({
		title: 'The right order',
		text: '1. Red\n\n2. Yellow\n\n3. Green\n\n4. Violet'
	});
	expect(explain(order, ['b', 'd', 'a', 'c'], score(order, ['b', 'd', 'a', 'c'])).reasons.map(({ title }) => title)).toEqual(['Why']);
	expect(explain(match, { r1: 'c' }, score(match, { r1: 'c' })).tally).toBe('1 of 3 matched.');
});

test.each([
	['1800', 'You left the *ceiling* out.'],
	['2.400', 'You added the ceiling.'],
	['-1200', 'The number fits, but its sign is the other way round.'],
	['120', 'The digits fit, but the decimal point stands in another place.'],
	['12,000', 'The digits fit, but the decimal point stands in another place.'],
	['1300', 'Your number is too high.'],
	['-7', 'Your number is too low.'],
	['1200', '']
])('the number %s is told what it shows', (response, own) => {
	const said = explain(number, response, score(number, response));
	expect(said.own).toBe(own);
	expect(said.reasons[0]?.title).toBe('How to get 1,200 tins');
});

test('a case compares the path with the best one', () => {
	expect(explain(tale, ['call-b', 'letter-b'], score(tale, ['call-b', 'letter-b'])).tally).toBe(
		'Your path has 0 points, the best one 4 points.'
	);
	expect(explain(tale, ['call-b', 'letter-c'], score(tale, ['call-b', 'letter-c'])).tally).toBe(
		'Your path has −3 points, the best one 4 points.'
	);
	expect(explain(tale, ['call-a', 'letter-a'], score(tale, ['call-a', 'letter-a'])).tally).toBeUndefined();
});

test('the right answer stands in words for paper', () => {
	expect(rightAnswer(choice)).toEqual(['Blue']);
	expect(rightAnswer(multi)).toEqual(['Red', 'White']);
	expect(rightAnswer(sort)).toEqual(['A tomato: Warm colour', 'The sea: Cold colour', 'A plum: Warm colour or Cold colour']);
	expect(rightAnswer(sourcing)).toEqual(['Nearshore']);
	expect(rightAnswer(order)).toEqual(['1. Red', '2. Yellow', '3. Green', '4. Violet']);
	expect(rightAnswer(match)).toEqual(['Red and yellow: Orange', 'Blue and yellow: Green', 'Red and blue: Violet']);
	expect(rightAnswer(number)).toEqual(['1,200 tins']);
	expect(rightAnswer(tale)).toEqual(['1. Ask why', '2. Share the cost', 'You both carry a part.']);
});
