import { expect, test } from 'vitest';
import { optionMarks } from './marks.ts';

const says = (chosen: string[], right: string[]) =>
	Object.fromEntries(Object.entries(optionMarks(chosen, right)).map(([id, { mark, says, aside }]) => [id, `${mark}: ${says}, ${aside}`]));

test('what fits and what was chosen are told apart, and the rest stays unmarked', () => {
	expect(says(['a'], ['a'])).toEqual({ a: 'right: Your answer, this one fits' });
	expect(says(['a'], ['b'])).toEqual({ a: 'stop: Your answer, does not fit', b: 'right: This one fits, not chosen' });
	expect(says(['a'], ['a', 'b'])).toMatchObject({ b: 'right: This one fits too, not chosen' });
	expect(says([], [])).toEqual({});
});
