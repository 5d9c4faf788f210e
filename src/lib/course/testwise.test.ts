import { describe, expect, test } from 'vitest';
import { atLeast, chiSquareTail } from './lint/chance.ts';
import { bank, bestOf, evenness, keyPlaces, tickedShare } from './lint/bank.ts';
import { caseParts, matchParts, orderParts } from './lint/guess.ts';
import { multiParts, sortParts } from './lint/parts.ts';
import { testwise } from './testwise.ts';
import { choice, multi, sort } from './testing/items.ts';
import { match, order, tale } from './testing/more-items.ts';

/** `count` choices whose right option stands at one place after another. */
function many(count: number, options: (i: number) => [right: string, ...wrong: string[]], place = (i: number) => i) {
	return Array.from({ length: count }, (_, i) => {
		const [right, ...wrong] = options(i);
		const at = place(i) % (wrong.length + 1);
		return choice([...wrong.slice(0, at), `*${right}`, ...wrong.slice(at)], { id: `q-${i}` });
	});
}
const names = ['loaf', 'soup', 'jam', 'tea', 'egg'];
const figure = (items: Parameters<typeof testwise>[0], guesser: string) => testwise(items).find((one) => one.guesser === guesser)!;

describe('each guesser takes its own bait', () => {
	test.each<[string, [string, ...string[]]]>([
		['longest', ['a loaf that is longer', 'a soup', 'some jam']],
		['shortest', ['a loaf', 'a soup of beans', 'a jar of jam']],
		['stem overlap', ['what Ada bakes', 'what Ben cooks', 'what Cem boils']],
		['no absolutes', ['the loaf', 'always soup', 'only jam']],
		['hedged', ['usually bread', 'soup of beans', 'jam in a jar']],
		['specific', ['bread for 40 (rye)', 'soup of beans now', 'jam in small jars']],
		['convergence', ['brown bread warm', 'brown soup cold', 'black bread fresh']]
	])('%s', (guesser, options) => {
		expect(
			figure(
				many(9, () => options),
				guesser
			)
		).toMatchObject({ accuracy: 1, chance: 1 / 3 });
	});

	test('first and last', () => {
		const items = many(
			9,
			() => ['loaf', 'soup', 'jam'],
			() => 0
		);
		expect([figure(items, 'first').accuracy, figure(items, 'last').accuracy]).toEqual([1, 0]);
	});
});

test('a guesser without a bait guesses by chance', () => {
	const items = many(12, () => ['loaf', 'soup', 'rice']);
	for (const { accuracy, chance } of testwise(items)) expect(accuracy).toBeCloseTo(chance);
});

test('the vote follows the guessers that agree', () => {
	expect(
		figure(
			many(9, () => ['usually a loaf (rye) of 2 pounds', 'always soup', 'only jam']),
			'vote'
		).accuracy
	).toBe(1);
});

test('chance is counted by the number of options of each question', () => {
	const items = [choice(['*loaf', 'soup']), choice(['*loaf', 'soup', 'jam', 'tea'])];
	expect(figure(items, 'hedged')).toMatchObject({ accuracy: 3 / 8, chance: 3 / 8 });
});

test('without choices there is no figure', () => {
	expect(testwise([sort({ a: 'A', b: 'B' }, ['x > a', 'y > b'])])).toEqual([]);
});

describe('the bank', () => {
	const rulesIn = (items: Parameters<typeof bank>[0]) => bank(items, 'f').map(({ rule }) => rule);
	const even = (i: number): [string, ...string[]] => [names[i % 5]!, names[(i + 1) % 5]!, names[(i + 2) % 5]!];

	test('a bank that gives nothing away has no finding', () => {
		expect(rulesIn(many(60, even))).toEqual([]);
	});

	test('fewer than forty choices are not judged', () => {
		expect(
			rulesIn(
				many(
					39,
					() => ['a loaf that is longer', 'a soup', 'some jam'],
					() => 0
				)
			)
		).toEqual([]);
		expect(
			rulesIn(
				many(
					40,
					() => ['a loaf that is longer', 'a soup', 'some jam'],
					() => 0
				)
			)
		).not.toEqual([]);
	});

	test('B1: right options at one place are found', () => {
		expect(
			bank(
				many(60, even, () => 0),
				'f'
			)[0]
		).toMatchObject({
			rule: 'B1',
			level: 'warning',
			file: 'f',
			line: 1,
			message: expect.stringContaining('60, 0, 0 times at places 1 to 3') as string
		});
	});

	test('B2 and B4: right options that are the longest stop the build', () => {
		const items = many(60, () => ['a loaf that is longer', 'a soup', 'some jam']);
		expect(
			bank(items, 'f')
				.filter(({ level }) => level === 'error')
				.map(({ rule }) => rule)
		).toEqual(expect.arrayContaining(['B2', 'B4']));
	});

	test('B3: multis with nearly all options right are found', () => {
		const multis = Array.from({ length: 5 }, () => multi(['*a', '*b', '*c', 'd']));
		expect(rulesIn([...many(60, even), ...multis])).toEqual(['B3']);
		expect(tickedShare(multis)).toBe(0.75);
		expect(tickedShare([])).toBeNull();
	});

	test('places are counted by the number of options', () => {
		const items = [...many(3, even), choice(['loaf', '*soup', 'jam', 'tea'])];
		expect(keyPlaces(items)).toEqual([
			{ options: 3, counts: [1, 1, 1] },
			{ options: 4, counts: [0, 1, 0, 0] }
		]);
		expect(evenness(keyPlaces(many(30, even)))).toBe(1);
		expect(evenness(keyPlaces(many(30, even, () => 1)))).toBeLessThan(0.001);
	});
});

describe('parts', () => {
	test('a guesser that ticks the longer options is right when these are the right ones', () => {
		const [longer, shorter] = multiParts(Array.from({ length: 8 }, () => multi(['*a loaf of bread', 'soup', '*a jar of jam', 'tea'])));
		expect(longer).toMatchObject({ guesser: 'longer', accuracy: 1, chance: 0.5 });
		expect(longer!.p).toBeLessThan(0.001);
		expect(shorter).toMatchObject({ guesser: 'shorter', accuracy: 0, chance: 0.5 });
	});

	test('chance for a multi is what blind ticks of that number reach', () => {
		// It ticks nothing, and one option of four is wrong.
		expect(multiParts([multi(['*a', 'b', '*c', '*d'])]).find(({ guesser }) => guesser === 'hedged')).toMatchObject({
			accuracy: 0.25,
			chance: 0.25
		});
	});

	test('a task that names its bin is guessed', () => {
		const word = (tasks: string[]) =>
			sortParts([sort({ warm: 'Warm', cold: 'Cold' }, tasks)]).find(({ guesser }) => guesser === 'word of the bin');
		expect(word(['warm soup > warm', 'cold ice > cold'])).toMatchObject({ accuracy: 1, chance: 0.5 });
		expect(word(['soup > warm', 'ice > cold'])).toMatchObject({ accuracy: 0.5, chance: 0.5 });
	});

	test('bins in turn are guessed, and two accepted bins raise chance', () => {
		expect(
			sortParts([sort({ a: 'A', b: 'B' }, ['w > a', 'x > b', 'y > a', 'z > a, b'])]).find(({ guesser }) => guesser === 'in turn')
		).toMatchObject({ accuracy: 1, chance: 5 / 8 });
	});

	test('steps that grow longer are guessed, and chance is what a shuffled deck reaches', () => {
		const shortest = (steps: string[]) => orderParts([order(steps)]).find(({ guesser }) => guesser === 'shortest first');
		expect(shortest(['a', 'bb', 'ccc', 'dddd'])?.accuracy).toBe(1);
		expect(shortest(['dddd', 'ccc', 'bb', 'a'])?.accuracy).toBe(0);
		// Of the six orders of three steps: 3, 1, 2, 1, 1 and 0 steps are in place or behind the right one.
		expect(shortest(['a', 'bb', 'ccc'])?.chance).toBeCloseTo(8 / 18);
	});

	test('an answer that takes up a word of its row is guessed', () => {
		const word = (lines: string[]) => matchParts([match(lines)]).find(({ guesser }) => guesser === 'word of the row');
		expect(word(['tool for flour > sift flour', 'tool for eggs > beat eggs', ' > sing'])).toMatchObject({ accuracy: 1, chance: 1 / 3 });
		expect(word(['sieve > sift flour', 'whisk > beat eggs', ' > sing'])).toMatchObject({ accuracy: 1 / 3 });
	});

	test('a case in which the first choice is always best is guessed', () => {
		const [first, last] = caseParts([tale()]);
		expect(first).toMatchObject({ guesser: 'first', accuracy: 1 });
		expect(first!.chance).toBeCloseTo((1 / 2 + 1 / 3) / 2);
		expect(last).toMatchObject({ guesser: 'last', accuracy: 0 });
	});

	test('without parts there is no figure', () => {
		expect([multiParts([]), sortParts([]), orderParts([]), matchParts([]), caseParts([])]).toEqual([[], [], [], [], []]);
	});
});

test('the best figure is the one furthest above chance', () => {
	const one = (guesser: string, accuracy: number) => ({ guesser, accuracy, chance: 0.3, p: 1 });
	expect(bestOf([one('a', 0.2), one('b', 0.4), one('c', 0.35)])?.guesser).toBe('b');
	expect(bestOf([])).toBeNull();
});

describe('chance', () => {
	test.each([
		// Coins: 8 or more heads of 10 come in 56 of 1024 cases.
		[Array<number>(10).fill(0.5), 8, 56 / 1024],
		[Array<number>(10).fill(0.5), 7.5, 56 / 1024],
		[Array<number>(10).fill(0.5), 0, 1],
		[Array<number>(3).fill(1 / 3), 3, 1 / 27],
		[[0.5, 0.25], 2, 0.125],
		[[0.5, 0.25], 1, 1 - 0.375],
		[[], 0, 1]
	])('hits with chances %j: at least %d', (chances, hits, p) => {
		expect(atLeast(chances, hits)).toBeCloseTo(p, 10);
	});

	// Table values of the chi-square distribution.
	test.each([
		[3.841, 1, 0.05],
		[6.635, 1, 0.01],
		[5.991, 2, 0.05],
		[7.815, 3, 0.05],
		[11.07, 5, 0.05],
		[18.307, 10, 0.05],
		[0, 2, 1]
	])('chi-square %d with %d degrees', (value, degrees, p) => {
		expect(chiSquareTail(value, degrees)).toBeCloseTo(p, 4);
	});
});
