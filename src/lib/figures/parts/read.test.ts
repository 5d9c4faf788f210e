import { expect, test } from 'vitest';
import { fields, list, number, oneOf, text } from './read.ts';

test('a mistake in a data file is named with its place', () => {
	expect(() => list([{ side: 'up' }], 'services', (one, at) => oneOf(fields(one, at).side, ['in', 'out'], `${at}.side`))).toThrow(
		'services[0].side is not one of in, out'
	);
	expect(() => fields([], 'head')).toThrow('head is not a set of fields');
	expect(() => list({}, 'tasks', text)).toThrow('tasks is not a list');
	expect(() => text('  ', 'title')).toThrow('title is not a text');
	expect(() => number('3', 'from')).toThrow('from is not a number');
});

test('quotes and apostrophes are set as in the prose around the figure', () => {
	expect(text(`The word is "judge", in the client's list`, 'reason')).toBe('The word is “judge”, in the client’s list');
});
