import fc from 'fast-check';
import { expect, test } from 'vitest';
import { story } from '../testing/story.ts';
import { lookAhead } from './solve.ts';
import { begin, seen, walk } from './walk.ts';

const { body, key } = story;
const sees = (...path: string[]) => {
	const { passages, turns } = seen(walk(body, path).here);
	return { text: passages.map(({ text }) => text).join(' '), turns: turns.map(({ id }) => id) };
};

test('an earlier choice changes what a later scene says and offers', () => {
	expect(sees('call-a')).toEqual({
		text: 'The letter names the price of flour. **What now?**',
		turns: ['letter-a', 'letter-b', 'letter-c']
	});
	expect(sees('call-b')).toEqual({ text: 'The letter is short. **What now?**', turns: ['letter-b', 'letter-c'] });
});

test('a path is whole at an ending and only there', () => {
	expect(walk(body, []).whole).toBe(false);
	expect(walk(body, ['call-a']).whole).toBe(false);
	expect(walk(body, ['call-a', 'letter-a']).whole).toBe(true);
	expect(walk(body, ['call-a', 'letter-a', 'more']).whole).toBe(false);
});

test('a turn that is not offered there ends the walk', () => {
	expect(walk(body, ['call-b', 'letter-a'])).toMatchObject({ whole: false, here: { scene: { id: 'letter' } } });
	expect(walk(body, ['letter-b']).taken).toEqual([]);
});

test('whatever the path says, the walk ends and never leaves the story', () => {
	const ids = body.scenes.flatMap(({ turns }) => turns.map(({ id }) => id));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...ids, 'nonsense', '__proto__')), (path) => {
			const { taken, here } = walk(body, path);
			expect(taken.map(({ turn }) => turn.id)).toEqual(path.slice(0, taken.length));
			expect(body.scenes).toContain(here.scene);
		})
	);
});

test('the best, the worst and the average way on are known from every place', () => {
	const ahead = lookAhead(body, key.points);
	expect(ahead(begin(body)!)).toEqual({ most: 4, least: -3, average: (2 + 1 / 3 - 1 - 0.5) / 2, best: ['call-a', 'letter-a'] });
	expect(ahead(walk(body, ['call-b']).here)).toEqual({ most: 1, least: -2, average: -0.5, best: ['letter-b'] });
});
