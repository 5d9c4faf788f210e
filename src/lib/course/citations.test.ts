import { expect, test } from 'vitest';
import { Citations } from './citations.ts';

const sources = new Map([
	['book', { id: 'book', number: 2, name: 'The book', lines: 20 }],
	['leaflet', { id: 'leaflet', number: 1, name: 'A leaflet', lines: 9 }]
]);
const claims = new Map([
	[
		'dough-01',
		{
			id: 'dough-01',
			lines: [
				{ source: 'book', line: 12 },
				{ source: 'leaflet', line: 3 }
			]
		}
	],
	[
		'dough-02',
		{
			id: 'dough-02',
			lines: [
				{ source: 'book', line: 4 },
				{ source: 'book', line: 12 }
			]
		}
	]
]);

function resolve(...refs: string[]) {
	const told: string[] = [];
	return { ...new Citations(claims, sources).resolve(refs, (message) => told.push(message)), told };
}

test('claims and lines become one citation a source, in the order of the chip numbers, each line once', () => {
	expect(resolve('claim:dough-01', 'claim:dough-02', 'book:1')).toEqual({
		claims: ['dough-01', 'dough-02'],
		cite: [
			{ source: 'leaflet', number: 1, name: 'A leaflet', lines: [3] },
			{ source: 'book', number: 2, name: 'The book', lines: [1, 4, 12] }
		],
		told: []
	});
});

test.each([
	['claim:dough-3', 'unknown claim "dough-3"; did you mean "dough-01"?'],
	['bok:1', 'unknown source "bok"; did you mean "book"?'],
	['book:0', '"book:0" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['book:21', '"book:21" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['book:1.5', '"book:1.5" names no line: book has lines 1 to 20. Write book: and the number of the line.'],
	['book', '"book" names no line: book has lines 1 to 20. Write book: and the number of the line.']
])('%s is told and cited nowhere', (ref, message) => {
	expect(resolve(ref)).toEqual({ claims: [], cite: [], told: [message] });
});

test('the last line of a source can be cited', () => {
	expect(resolve('book:20').cite[0]!.lines).toEqual([20]);
});
