import { expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseOrder } from './parse.ts';

const steps = ['Mix the dough', 'Let it rise', 'Bake the loaf', 'Let it cool'];
const list = (texts = steps) => texts.map((text, i) => `${i + 1}. ${text}\n   > Reason ${i + 1}.\n`).join('');
function parse(body: string, id = 'bread') {
	const { written: one, told } = written(body, { id });
	return { parsed: parseOrder(one, one.blocks), told };
}

test('the key has the steps in their order, and each its own reason', () => {
	const { parsed, told } = parse(list());
	const { body, key, feedback } = parsed!;
	const text = (id: string) => body.steps.find((step) => step.id === id)!.text;
	expect(key.order.map(text)).toEqual(steps);
	expect(key.order.map((id) => feedback[id])).toEqual(['Reason 1.', 'Reason 2.', 'Reason 3.', 'Reason 4.']);
	expect(told).toEqual([]);
});

test('neither the letters nor their order give the right order away', () => {
	for (const id of ['bread', 'cake', 'soup', 'tea', 'jam']) {
		const { body, key } = parse(list(), id).parsed!;
		expect(body.steps.map((step) => step.id)).toEqual(['a', 'b', 'c', 'd']);
		expect(`${key.order.join('')}${key.order.join('')}`).not.toContain('abcd');
	}
});

test.each([
	['- Mix\n  > Reason.\n- Bake\n  > Reason.\n', /^1: the steps are missing or not one numbered list/],
	['', /^id: the steps are missing/],
	[`${list()}\nAfterwards.\n`, /^10: the steps are missing or not one numbered list/],
	['1. Mix\n2. Rise\n   > Reason.\n3. Bake\n   > Reason.\n', /^1: step "Mix" has no reason/],
	['1. Mix\n   > Reason.\n2. Bake\n   > Reason.\n', /^1: an order needs at least three steps, this one has 2/],
	[list(['Mix', 'Rise', 'mix.', 'Bake']), /^5: two steps are alike: "Mix"/]
])('%j is told', (body, message) => {
	const { told } = parse(body);
	expect(told).toHaveLength(1);
	expect(told[0]).toMatch(message);
});

test('several mistakes are told together', () => {
	expect(parse('1. Mix\n2. Mix\n3. Bake\n').told).toHaveLength(4);
});
