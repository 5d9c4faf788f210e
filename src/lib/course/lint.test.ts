import { describe, expect, test } from 'vitest';
import { lint, rules } from './lint.ts';
import { matcher } from './lint/answered.ts';
import { asked } from './lint/rule.ts';
import { shingles, writeShingles } from './shingles.ts';
import { changed, lineIn, mistakes, paths, root, smallCourse, validFiles } from './testing/course.ts';
import { choice, found, multi, rulesOf, sort } from './testing/items.ts';
import { match, number, order, tale } from './testing/more-items.ts';

const fine = 'That answer goes past what bakers do.';
const work = ['Weigh the flour', 'Knead the dough', 'Warm up the oven', 'Cool the loaves'];
const tools = ['A sieve > Sifting', 'A whisk > Beating', 'A peel > Lifting', ' > Singing'];
const bread = ['*Loaves of brown bread', 'Bowls of hot soup', 'Jars of sweet jam'];

test('an item as it should be has no finding', () => {
	expect(found(choice(bread))).toEqual([]);
	for (const item of [order(work), match(tools), number(12, [7, 1]), tale()]) expect(found(item)).toEqual([]);
	expect(found(multi(['*Loaves of bread', 'Bowls of soup', '*Rolls with seeds', 'Jars of jam']))).toEqual([]);
	expect(
		found(
			sort({ warm: 'Warm', cold: 'Cold' }, ['A bowl of soup > warm', 'A cone of ice > cold', 'A cup of tea > warm', 'A jar of jam > cold'])
		)
	).toEqual([]);
});

describe('a finding of each rule', () => {
	test.each([
		['S1', choice(['Loaves of brown bread', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['S2', choice(bread.slice(0, 2))],
		['S2', choice([...bread, 'Cups of tea', 'Boxes of eggs', 'Bars of soap'])],
		['S2', multi(['*Loaves of bread', '*Rolls with seeds', 'Jars of jam'])],
		['S2', sort({ warm: 'Warm', cold: 'Cold' }, ['Soup > warm', 'Ice > cold', 'Tea > warm'])],
		['S3', choice(bread, { stem: 'Ada bakes at night. What does she sell?' })],
		['S3', choice(bread, { stem: '**What does Ada sell?** She bakes at night.' })],
		['S3', choice(bread, { stem: 'Ada bakes. **She sells this.**' })],
		['S3', multi(['*Loaves of bread', 'Bowls of soup', '*Rolls with seeds', 'Jars of jam'], { stem: '**What does Ada sell?**' })],
		['S4', choice(bread, { stem: 'Ada bakes ____ at night. **What does she sell?**' })],
		['S5', choice(['*Loaves of brown bread', 'Bowls of hot soup', 'All of the above'])],
		['S5', choice(['*Loaves of brown bread', 'Bowls of hot soup', 'Neither of these'])],
		['S6', choice(['*A and B', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['S6', choice(['*Loaves of brown bread', 'Both a and c', 'Jars of sweet jam'])],
		['S7', choice(['*Loaves of brown bread', 'No, it is soup', 'Jars of sweet jam'])],
		['S8', choice(['*Loaves of brown bread', 'Loaves of brown bread', 'Jars of sweet jam'])],
		['S8', choice(['*Brown bread baked at night by Ada', 'Bread baked brown at night by Ada', 'Jars of sweet jam and soup'])],
		['T1', choice(['*Loaves of brown bread that she baked herself', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T2', choice(['*Loaves that one bakes', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T2', sort({ warm: 'Warm', cold: 'Cold' }, ['A warm bowl of soup > warm', 'Ice cream > cold', 'Fresh tea > warm', 'Old jam > cold'])],
		['T3', choice(['*Loaves for 40 people', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T3', choice(['*Loaves of brown bread', 'Soup for 20 people', 'Jars of sweet jam'])],
		['T3', choice(['*Loaves for two people', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T3', choice(['*Loaves (of rye)', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T3', choice(['*Loaves, rolls and buns', 'Bowls of very hot soup', 'Jars of very sweet jam'])],
		['T4', choice(['*Usually bread', 'Bowls of soup', 'Jars of sweet jam'])],
		['T5', choice(['*Bread, because it is night', 'Bowls of very hot soup', 'Jars of very sweet jam'])],
		['T6', choice(['*Loaves of brown bread', 'Nothing but hot soup', 'Jars of sweet jam'])],
		['T7', choice(bread, { stem: 'Ada bakes at night. **She sells a**' })],
		['T8', choice(['*Baking brown bread', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T8', choice(['*To bake brown bread', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T9', choice(['*loaves of brown bread', 'Bowls of hot soup', 'Jars of sweet jam'])],
		['T10', choice(['*Brown bread for guests', 'Brown bread for cooks', 'Brown soup for guests', 'Sweet jam for guests'])],
		['D1', choice(bread, { stem: 'Ada bakes at night. **What does she not sell?**' })],
		['D2', choice(bread, { stem: `${'Ada bakes at night. '.repeat(31)}**What does she sell?**` })],
		['D3', choice([`*${'loaf and '.repeat(14)}roll`, 'Bowls of hot soup', 'Jars of sweet jam'])],
		[
			'D3',
			sort({ warm: 'Warm', cold: 'Cold' }, [
				'A bowl of soup with a spoon and a cup and a plate and a fork > warm',
				'Ice > cold',
				'Tea > warm',
				'Jam > cold'
			])
		],
		['D4', choice(['*30', '20', '40'])],
		['D4', choice(['*10 to 20', '20 to 30', '40 to 50'])],
		['D5', choice(['*She sells brown bread', 'She sells brown soup', 'She sells brown jam'])],
		[
			'D6',
			choice(bread, {
				stem: 'Notwithstanding considerable organisational complexity, the administration subsequently reconsidered its international distribution responsibilities. **What does she sell?**'
			})
		],
		['D7', choice(bread, { stem: 'Ada bakes for the RSPB. **What does she sell?**' })],
		['F1', choice(bread, { feedback: ['', 'Soup is a dish from a pot.', 'Jam is a thing from a jar.'] })],
		['F2', choice(bread, { feedback: ['Yes, quite so.'] })],
		['F2', choice(bread, { feedback: ['Correct! Very good, well done. That is the right answer.'] })],
		['F3', choice(bread, { feedback: ['Bread is what she makes.', 'Bowls with soup that is hot.'] })],
		['C1', choice(bread, { cite: [] })],
		['S2', order(work.slice(0, 3))],
		['S2', match(tools.slice(0, 3))],
		['S2', match([...tools, ' > Sweeping', ' > Counting'])],
		['S2', number(12, [7])],
		['S3', number(12, [7, 1], { stem: '**How many loaves are there?** Ada bakes 3 trays of 4 loaves in one night.' })],
		['S3', order(work, { stem: 'Ada bakes at night. Order her work.' })],
		['S3', tale({ first: 'The baker asks for more. What do you do?' })],
		['S8', order([...work.slice(0, 3), 'Warm up the oven.'])],
		['T2', match(['The tool for sifting > Sifting flour', ...tools.slice(1)])],
		['T12', order([...work.slice(0, 3), 'Finally cool the loaves'])],
		['D2', tale({ first: `${'Ada bakes at night. '.repeat(31)}**What do you do?**` })],
		['D3', order([...work.slice(0, 3), 'loaf and '.repeat(13)])],
		['D3', match([...tools.slice(0, 3), ` > ${'loaf and '.repeat(8)}`])],
		['D7', tale({ last: 'You are at the RSPB.' })],
		['F1', order(work, { feedback: [''] })],
		['F2', match(tools, { feedback: [fine, fine, fine, 'Not this.'] })],
		['F2', number(12, [7, 1], { feedback: ['You added.'] })],
		['F2', tale({}, { feedback: [fine, 'Good.'] })]
	])('%s', (rule, item) => {
		expect(rulesOf(item)).toContain(rule);
	});

	test('every rule for one item is among them, or has a test of its own below', () => {
		expect([...new Set(rules.map(({ id }) => id))].sort()).toEqual(
			[
				'S1',
				'S2',
				'S3',
				'S4',
				'S5',
				'S6',
				'S7',
				'S8',
				'T1',
				'T2',
				'T3',
				'T4',
				'T5',
				'T6',
				'T7',
				'T8',
				'T9',
				'T10',
				'T11',
				'T12',
				'D1',
				'D2',
				'D3',
				'D4',
				'D5',
				'D6',
				'D7',
				'D8',
				'F1',
				'F2',
				'F3',
				'C1',
				'C2'
			].sort()
		);
	});
});

describe('no finding', () => {
	test.each([
		[
			'of S3 when a remark on the figures follows what is to be worked out',
			'S3',
			number(12, [7, 1], { stem: 'Ada bakes 3 trays of 4. **How many loaves are there?** The figures are illustrative.' })
		],
		['of T1 when the right option is short, however long beside the others', 'T1', choice(['*Brown rye loaves', 'Soup', 'Jam'])],
		[
			'of T2 when a wrong option takes up a word of the scene too',
			'T2',
			choice(['*Loaves that one bakes', 'Soup for the night', 'Jars of sweet jam'])
		],
		['of T3 for a number in words in a wrong option', 'T3', choice(['*Loaves of brown bread', 'Soup for two people', 'Jars of sweet jam'])],
		['of T3 when several options have numbers', 'T3', choice(['*Loaves for 40 people', 'Soup for 20 people', 'Jars of sweet jam'])],
		['of T4 when a wrong option is careful too', 'T4', choice(['*Usually bread', 'Often some soup', 'Jars of sweet jam'])],
		[
			'of T5 when all options give a reason',
			'T5',
			choice(['*Bread, because of the night', 'Soup, because of the pot', 'Jam, because of the jar'])
		],
		['of T6 when the right option is absolute too', 'T6', choice(['*Only brown bread', 'Nothing but soup', 'Jars of sweet jam'])],
		['of T6 for the noun', 'T6', choice(['*A thing that is nice', 'A thing that is a must', 'A thing that is dear'])],
		['of T8 for words that only end in -ing', 'T8', choice(['*Nothing but bread', 'Bowls of hot soup', 'Rings of sweet jam'])],
		['of T10 with three options', 'T10', choice(['*Brown bread for guests', 'Brown bread for cooks', 'Brown soup for guests'])],
		['of D1 in capitals', 'D1', choice(bread, { stem: 'Ada bakes at night. **What does she NOT sell?**' })],
		['of D4 for numbers in order', 'D4', choice(['20', '*30', '40'])],
		['of D4 for ranges that part', 'D4', choice(['10 to 19', '*20 to 29', '30 to 50'])],
		['of S7 for a word that begins like "no"', 'S7', choice(['*Loaves of brown bread', 'No soup at all', 'Noodles of sweet jam'])],
		['of F3 for the right option', 'F3', choice(bread, { feedback: ['Loaves of brown bread are there.'] })]
	])('%s', (_, rule, item) => {
		expect(rulesOf(item)).not.toContain(rule);
	});
});

test('an error of each error rule stops the build, a warning does not', () => {
	const errors = new Set(rules.filter(({ level }) => level === 'error').map(({ id }) => id));
	expect([...errors].sort()).toEqual(['C1', 'F1', 'F2', 'S1', 'S3', 'S5', 'S6', 'S8', 'T1', 'T5', 'T7']);
	expect(mistakes(changed(paths.questions, '- [ ] Something like soup', '- [ ] All of the above'))).toEqual([
		`${paths.questions}:17: guess-the-loaf: “All of the above” speaks of other options, which are shuffled. Write an answer of its own. (S5)`
	]);
	expect(mistakes(changed(paths.questions, 'Ada takes', 'Ada ____ takes'))).toEqual([]);
});

test('a finding points at the line of its option', () => {
	const files = changed(paths.questions, '- [ ] A flat roll with seeds on top', '- [ ] Nothing with seeds on top');
	expect(lint(smallCourse(files), files, root)).toContainEqual(
		expect.objectContaining({ rule: 'T6', file: paths.questions, line: lineIn(files, paths.questions, 'Nothing with') })
	);
});

test('words of the glossary in capitals need no writing out', () => {
	const item = choice(bread, { stem: 'Ada bakes for the RSPB. **What does she sell?**' });
	expect(rulesOf(item, { acronyms: new Set(['RSPB']) })).not.toContain('D7');
});

test('T11: a right option that repeats the page is found', () => {
	const page = 'Ada sells loaves of brown bread that were baked last night.';
	const item = choice([
		'*Loaves of brown bread that were baked last night',
		'Bowls of hot soup that were cooked this morning',
		'Jars of jam'
	]);
	expect(rulesOf(item, { runs: shingles(page) })).toContain('T11');
	expect(rulesOf(item, { runs: shingles('Ada sells loaves of rye.') })).not.toContain('T11');
});

test('D8: a scene that holds the answer to another question is found', () => {
	const item = choice(['*Brown loaves baked before sunrise', 'Bowls of hot soup', 'Jars of sweet jam']);
	const teller = (stem: string) => asked({ item: choice(bread, { id: 'two', stem }), file: 'q.md', line: 30 });
	expect(
		found(item, { others: [teller('Ben bought brown loaves, baked well before sunrise. **When?**')] }).find(({ rule }) => rule === 'D8')
			?.message
	).toContain('the scene of two holds every word');
	expect(rulesOf(item, { others: [teller('Ben bought loaves before sunrise. **When?**')] })).not.toContain('D8');
});

test('C2: a question that the lesson does not speak of is found', () => {
	const page = 'Bread rises with yeast. Yeast is alive.\n\nBakers work at night, and loaves are sold in the morning.';
	const about = choice(['*Loaves from the night', 'Soup', 'Jam'], {
		why: 'Bakers work at night.',
		feedback: ['Loaves are baked at night and sold in the morning.']
	});
	const other = choice(['*Ships with two masts', 'Boats', 'Rafts'], {
		why: 'A mast carries sails.',
		feedback: ['A schooner carries two masts.']
	});
	expect(rulesOf(about, { match: matcher(page) })).not.toContain('C2');
	expect(rulesOf(other, { match: matcher(page) })).toContain('C2');
});

test('C3: an objective with too few questions, or none at apply, is told in the outline', () => {
	const few = changed(
		paths.outline,
		'- { id: sort-bakes, level',
		'- { id: price-bakes, level: apply, short: Price, text: Price what is baked }\n          - { id: sort-bakes, level'
	);
	expect(mistakes(few)).toEqual([`${paths.outline}:16: the objective "price-bakes" has 0 questions. Write at least 3. (C3)`]);
	const low = validFiles();
	low.set(paths.questions, low.get(paths.questions)!.replaceAll('level: apply', 'level: remember'));
	expect(mistakes(low)).toEqual([`${paths.outline}:16: no question of the objective "sort-bakes" is at apply or above. Write one. (C3)`]);
});

test('C3: a skill with too few questions is told in the outline', () => {
	expect(mistakes(changed(paths.questions, 'skill: bread-or-cake', 'skill: hot-ovens'))).toEqual([
		`${paths.outline}:24: the skill "bread-or-cake" has 3 questions, so a review meets the same ones again. Write at least 4. (C3)`,
		`${paths.outline}:25: the skill "hot-ovens" has 1 question, so a review meets the same ones again. Write at least 4. (C3)`
	]);
});

test('words taken over from a source are told in every file that learners read', () => {
	const taken = 'a living culture of wild grains that lifts the dough by night';
	const hashes = writeShingles(shingles(`Some say ${taken} and day.`));
	const into = (file: string, from: string, to: string) => mistakes(changed(file, from, to).set(`${root}/source-shingles.txt`, hashes));
	const told = (file: string, line: number) =>
		`${file}:${line}: “${taken}” stands in a source word for word. Say it in your own words, or quote it in “…” with its source. (source)`;
	expect(into(paths.lesson, 'Two things lie on a table', `Yeast is ${taken}, so they say`)).toEqual([told(paths.lesson, 7)]);
	expect(into(paths.lesson, 'note="Both say so."', `note="Yeast is ${taken}."`)).toEqual([told(paths.lesson, 13)]);
	expect(into(paths.questions, 'Yeast makes bread rise', `Yeast is ${taken}`)).toEqual([told(paths.questions, 14)]);
	expect(into(paths.claims, 'Cake holds sugar.', `It is ${taken}.`)).toEqual([told(paths.claims, 5)]);
	expect(into(paths.glossary, 'A living thing that', `It is ${taken}, which`)).toEqual([told(paths.glossary, 2)]);
	expect(into(paths.disagreements, 'Ask what makes it rise.', `It is ${taken}.`)).toEqual([told(paths.disagreements, 8)]);
	// A term inside the run does not hide it.
	expect(
		into(
			paths.lesson,
			'Two things lie on a table',
			'It is a living <Term id="yeast">culture</Term> of wild grains that lifts the dough by night. It lies on a table'
		)
	).toEqual([told(paths.lesson, 7)]);
});

test('a quotation with its source is exempt, without one it is not', () => {
	const taken = 'a living culture of wild grains that lifts the dough';
	const hashes = writeShingles(shingles(taken));
	const into = (text: string) =>
		mistakes(changed(paths.lesson, 'Two things lie on a table', text).set(`${root}/source-shingles.txt`, hashes));
	expect(into(`The book calls it “${taken}”. <Source claim="dough-01" note="So." /> Two lie`)).toEqual([]);
	expect(into(`The book calls it "${taken}". <Source claim="dough-01" note="So." /> Two lie`)).toEqual([]);
	expect(into(`The book calls it “${taken}”. Two lie`)).toHaveLength(1);
	expect(into(`The book calls it ${taken}. <Source claim="dough-01" note="So." /> Two lie`)).toHaveLength(1);
});

test('L: a lesson out of measure is told where', () => {
	const long = 'Bread is for every day of the week. '.repeat(30);
	const files = changed(
		paths.lesson,
		'note="Both say so."',
		`note="${'so '.repeat(41)}"`,
		changed(paths.lesson, '- Cake is for feasts.', `- ${long}\n- Old <Term id="yeast">yeast</Term>.`)
	);
	const told = lint(smallCourse(files), files, root).filter(({ rule }) => rule.startsWith('L'));
	expect(told.map(({ rule, line, level }) => [rule, line, level])).toEqual([
		['L1', 1, 'warning'],
		['L3', 1, 'warning'],
		['L2', 11, 'warning'],
		['L4', 13, 'warning'],
		['L5', 17, 'warning']
	]);
});
