import { expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseChoice } from './parse.ts';

function parse(body: string) {
	const { written: one, told } = written(body);
	return { ...parseChoice(one, one.blocks), told };
}

test('options get the letters of their order, and the key the letter of the ticked one', () => {
	expect(parse('- [ ] one\n  > not this\n- [x] two\n  > this\n- [ ] three\n  > nor this\n')).toEqual({
		body: {
			options: [
				{ id: 'a', text: 'one' },
				{ id: 'b', text: 'two' },
				{ id: 'c', text: 'three' }
			]
		},
		key: { right: 'b' },
		feedback: { a: 'not this', b: 'this', c: 'nor this' },
		told: []
	});
});

test.each([
	['- [ ] a\n  > b\n- [ ] c\n  > d\n', 0],
	['- [x] a\n  > b\n- [x] c\n  > d\n', 2]
])('%j has no single right option', (body, count) => {
	expect(parse(body).told).toEqual([
		`1: a choice has exactly one right option, this one has ${count}. Tick one with [x], or write "type: multi".`
	]);
});

test('without options the missing list is told, and nothing about ticks', () => {
	expect(parse('').told).toHaveLength(1);
});
