/** Tables of mistakes: each row breaks one thing in the small course and names the line and the sentence that an author gets. */
import { expect, test } from 'vitest';
import { changed, mistakes } from './course.ts';

/** What stands in the small course, what is written instead, the line that is told, and the sentence. */
export type Row = [from: string, to: string, line: number, message: string];

/** One test a row. The mistake has to be the only one that is told. */
export function tells(file: string, rows: Row[]): void {
	const name = file.split('/').at(-1)!;
	test.each(rows.map((row) => ({ name, from: short(row[0]), to: short(row[1]), row })))(
		'$name: "$to" in place of "$from" is told with its line',
		({ row: [from, to, line, message] }) => {
			expect(mistakes(changed(file, from, to))).toEqual([`${file}:${line}: ${message}`]);
		}
	);
}

function short(text: string): string {
	return text.trim().replaceAll('\n', '↵').slice(0, 50);
}
