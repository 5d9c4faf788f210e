import { expect, test } from 'vitest';
import { itemTypes } from './parse.ts';
import { chanceOf, fits, score } from './score.ts';
import { rightAnswers, wrongAnswers } from './testing/answers.ts';
import { items } from './testing/items.ts';
import type { Item, Response } from './types.ts';

test.each(itemTypes)('a %s is scored by its own rule', (type) => {
	const item: Item = items[type];
	expect(score(item, rightAnswers[type])).toMatchObject({ scaled: 1, right: true });
	expect(score(item, wrongAnswers[type]).scaled).toBeLessThan(1);
	expect(score(item, wrongAnswers[type]).right).toBe(false);
});

test('an item whose type is not known beforehand can be scored too', () => {
	const item: Item = items.choice;
	const response: Response = 'a';
	expect(score(item, response)).toMatchObject({ scaled: 0, right: false });
});

test.each(itemTypes)('a response of another form is recognised before a %s is scored', (type) => {
	const item: Item = items[type];
	const forms = [rightAnswers, wrongAnswers].flatMap((answers) => Object.values(answers));
	const form = (response: Response) => (Array.isArray(response) ? 'list' : typeof response);
	expect(fits(item, rightAnswers[type])).toBe(true);
	expect(fits(item, wrongAnswers[type])).toBe(true);
	for (const other of forms.filter((one) => form(one) !== form(rightAnswers[type]))) expect(fits(item, other)).toBe(false);
});

test('an answer to an older text of a question does not fit it any more', () => {
	expect(fits(items.order, ['a', 'b', 'c'])).toBe(false);
	expect(fits(items.order, ['a', 'b', 'c', 'e'])).toBe(false);
	expect(fits(items.order, ['a', 'a', 'b', 'c'])).toBe(false);
	expect(fits(items.case, ['call-a'])).toBe(false);
	expect(fits(items.case, ['call-b', 'letter-a'])).toBe(false);
});

test('what blind guessing scores is known for every way of answering', () => {
	expect(Object.fromEntries(itemTypes.map((type) => [type, chanceOf(items[type] as Item)]))).toEqual({
		choice: 1 / 3,
		multi: 0.5,
		// Two tasks with one bin of two, and one with both.
		sort: (1 / 2 + 1 / 2 + 1) / 3,
		sourcing: 1 / 4,
		order: 0,
		match: 0,
		number: 0,
		case: items.case.key.chance
	});
});
