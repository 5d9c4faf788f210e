import { expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseMulti } from './parse.ts';

function parse(ticks: string) {
	const { written: one, told } = written([...ticks].map((tick, i) => `- [${tick}] option ${i}\n  > reason ${i}\n`).join(''));
	return { ...parseMulti(one, one.blocks), told };
}

test('the key holds the letters of all ticked options', () => {
	const { key, body, feedback, told } = parse('x x ');
	expect({ key, told }).toEqual({ key: { right: ['a', 'c'] }, told: [] });
	expect(body.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	expect(feedback).toEqual({ a: 'reason 0', b: 'reason 1', c: 'reason 2', d: 'reason 3' });
});

test.each([
	['x   ', '1 right of 4'],
	['    ', '0 right of 4'],
	['xxxx', '4 right of 4']
])('ticks "%s" are told: %s', (ticks, count) => {
	expect(parse(ticks).told).toEqual([`1: a multi has at least two right options and one wrong, this one has ${count}.`]);
});
