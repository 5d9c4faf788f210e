import type { Nodes, RootContent } from 'mdast';
import { rows as tableRows, short, twin, type Written } from '../markdown.ts';
import { shuffled } from '../shuffle.ts';
import type { Rich, Shapes } from '../types.ts';

interface Line {
	left: Rich;
	right: Rich;
	why: Rich;
	node: Nodes;
}

/** Reads the table of a `match`: three columns, the left cell of a spare answer empty. */
export function parseMatch(written: Written, middle: RootContent[]): Pick<Shapes['match'], 'body' | 'key' | 'feedback'> | null {
	const { fail } = written;
	const [head, ...lines] = tableRows(written, middle).map(({ cells, node }): Line => {
		const [left = '', right = '', why = ''] = cells.map((cell) => cell.trim());
		return { left, right, why, node };
	});
	if (!head) return null;
	if (!head.left || !head.right)
		fail(
			head.node,
			'the columns have no names. Write what stands left and right over the table, as in "| The risk | What lowers it | Why |".'
		);
	check(lines, fail);
	const pairs = lines.filter(({ left }) => left);
	if (pairs.length < 3) fail(head.node, `a match needs at least three pairs, this one has ${pairs.length}. Write 3 to 5.`);
	if (pairs.length === lines.length)
		fail(
			head.node,
			'every answer has its row, so the last pair falls out by elimination. Add a spare answer: a row whose left cell is empty, "| | An answer that fits none | Why |".'
		);
	// Letters in a mixed order, so that they do not tell the row.
	const answers = shuffled(lines, String(written.head.id)).map((line, i) => ({ line, id: String.fromCharCode(97 + i) }));
	const answerOf = (line: Line) => answers.find((one) => one.line === line)!.id;
	const rows = pairs.map((line, i) => ({ line, id: `r${i + 1}` }));
	return {
		body: {
			heads: [head.left, head.right],
			rows: rows.map(({ id, line }) => ({ id, text: line.left })),
			answers: answers.map(({ id, line }) => ({ id, text: line.right }))
		},
		key: Object.fromEntries(rows.map(({ id, line }) => [id, answerOf(line)])),
		feedback: {
			...Object.fromEntries(rows.map(({ id, line }) => [id, line.why])),
			...Object.fromEntries(lines.filter(({ left }) => !left).map((line) => [answerOf(line), line.why]))
		}
	};
}

function check(lines: Line[], fail: Written['fail']): void {
	for (const { left, right, why, node } of lines) {
		const name = left ? `row "${short(left)}"` : `spare answer "${short(right)}"`;
		if (!right) fail(node, `${name} has no answer. Write it in the second column.`);
		if (!why) fail(node, `${name} has no reason. Write in the third column ${left ? 'what ties the two' : 'why it fits no row'}.`);
	}
	const named = (side: 'left' | 'right') => lines.flatMap((line) => (line[side] ? [{ text: line[side], node: line.node }] : []));
	for (const [one, two] of twin(named('left'))) fail(two.node, `two rows are alike: "${short(one.text)}". Change one of them.`);
	for (const [one, two] of twin(named('right')))
		fail(two.node, `two answers are alike: "${short(one.text)}". Change one, or write "type: sort" where several rows share an answer.`);
}
