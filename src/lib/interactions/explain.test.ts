import { expect, test } from 'vitest';
import { explain, rightAnswer } from './explain.ts';
import { score } from './score.ts';
import { items } from './testing/items.ts';

const { choice, multi, sort, sourcing } = items;

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

test('the right answer stands in words for paper', () => {
	expect(rightAnswer(choice)).toEqual(['Blue']);
	expect(rightAnswer(multi)).toEqual(['Red', 'White']);
	expect(rightAnswer(sort)).toEqual(['A tomato: Warm colour', 'The sea: Cold colour', 'A plum: Warm colour or Cold colour']);
	expect(rightAnswer(sourcing)).toEqual(['Nearshore']);
});
