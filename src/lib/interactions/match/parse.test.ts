import { expect, test } from 'vitest';
import { written } from '../testing/written.ts';
import { parseMatch } from './parse.ts';

const head = '| The tool | What it is for | Why |\n| --- | --- | --- |\n';
const pairs = '| Oven | Baking | It is hot. |\n| Whisk | Beating | It has wires. |\n| Sieve | Sifting | It has holes. |\n';
const spare = '| | Singing | No tool sings. |\n';
function parse(rows: string, id = 'tools') {
	const { written: one, told } = written(head + rows, { id });
	return { parsed: parseMatch(one, one.blocks), told };
}

test('rows keep their order, and the key says which answer is theirs', () => {
	const { parsed, told } = parse(pairs + spare);
	const { body, key, feedback } = parsed!;
	const text = (id: string) => body.answers.find((answer) => answer.id === id)!.text;
	expect(told).toEqual([]);
	expect(body.heads).toEqual(['The tool', 'What it is for']);
	expect(body.rows.map((row) => [row.text, text(key[row.id]!), feedback[row.id]])).toEqual([
		['Oven', 'Baking', 'It is hot.'],
		['Whisk', 'Beating', 'It has wires.'],
		['Sieve', 'Sifting', 'It has holes.']
	]);
	const spareId = body.answers.find(({ text }) => text === 'Singing')!.id;
	expect(Object.values(key)).not.toContain(spareId);
	expect(feedback[spareId]).toBe('No tool sings.');
});

test('the letters of the answers do not follow the rows', () => {
	const keys = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => Object.values(parse(pairs + spare, id).parsed!.key).join(''));
	expect(new Set(keys).size).toBeGreaterThan(2);
});

test.each([
	['a row without an answer', '| Oven | | It is hot. |\n', /^3: row "Oven" has no answer/],
	['a row without a reason', '| Oven | Baking | |\n', /^3: row "Oven" has no reason/],
	['a spare without a reason', '| | Dancing | |\n', /^3: spare answer "Dancing" has no reason.*why it fits no row/],
	['two rows alike', '| Whisk | Baking | It is hot. |\n', /^4: two rows are alike: "Whisk"/],
	['two answers alike', '| Oven | sifting | It is hot. |\n', /^5: two answers are alike: "sifting".*type: sort/]
])('%s is told', (_, first, message) => {
	const { told } = parse(
		first + pairs.replace(/^.*\n/, '') + (first.includes('| Oven') ? '' : '| Oven | Cooking | It is hot. |\n') + spare
	);
	expect(told).toEqual([expect.stringMatching(message)]);
});

test('a match without a spare answer is told why that is a loss', () => {
	expect(parse(pairs).told).toEqual([expect.stringMatching(/^1: every answer has its row.*elimination.*left cell is empty/)]);
});

test('too few pairs, no table and nameless columns are told', () => {
	expect(parse('| Oven | Baking | It is hot. |\n' + spare).told).toEqual([
		expect.stringMatching(/^1: .*at least three pairs, this one has 1/)
	]);
	const { written: none, told } = written('Words.', { id: 'x' });
	expect(parseMatch(none, none.blocks)).toBeNull();
	expect(told).toEqual([expect.stringMatching(/the table is missing/)]);
	const { written: nameless, told: more } = written(`| | What | Why |\n| --- | --- | --- |\n${pairs}${spare}`, { id: 'x' });
	parseMatch(nameless, nameless.blocks);
	expect(more).toEqual([expect.stringMatching(/^1: the columns have no names/)]);
});

test('several mistakes are told together', () => {
	expect(parse('| Oven | | |\n| Oven | Baking | |\n').told.length).toBeGreaterThan(4);
});
