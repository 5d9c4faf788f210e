import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { clock, day, dayHours, dutiesIn, free, freeOptions, hourWords } from './diary.ts';
import { readSectors } from './sectors.ts';

const file = 'lessons/en/07-bpo-in-practice/01-banking-and-healthcare/industry-explorer.yaml';
const diary = readSectors(parse(readFileSync(file, 'utf8'))).sectors.find(({ id }) => id === 'real-estate')!.diary!;
const all = diary.duties.map(({ id }) => id);

test('the day is the one of the lesson: eight hours, two of them for sales before and six after', () => {
	expect(dayHours(diary)).toBe(8);
	expect([free(diary, []), free(diary, all)]).toEqual([2, 6]);
});

test('a day is always full, and its blocks follow on each other', () => {
	for (const out of [[], ['phoning'], all]) {
		const blocks = day(diary, out);
		expect(blocks.reduce((sum, { hours }) => sum + hours, 0)).toBe(8);
		for (let i = 1; i < blocks.length; i++) expect(blocks[i]!.from).toBe(blocks[i - 1]!.from + blocks[i - 1]!.hours);
	}
});

test('the back office alone gives less time than all that can go out', () => {
	expect(dutiesIn(diary, 'back')).toEqual(['diary', 'papers']);
	expect(free(diary, dutiesIn(diary, 'back'))).toBe(4.5);
	expect(freeOptions(diary)).toEqual([3.5, 4.5, 6]);
});

test('hours are said as people say them', () => {
	expect([0.5, 1, 4.5].map(hourWords)).toEqual(['half an hour', '1 hour', '4.5 hours']);
	expect([clock(diary, 0), clock(diary, 3.5)]).toEqual(['9:00', '12:30']);
});
