import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { centre, profile } from './profile.ts';
import { facing, faceWords, fits, left, leftWords, tally } from './guess.ts';
import { categories, gainWords, lines, readSectors, type Sector, type Work } from './sectors.ts';

const file = 'lessons/en/07-bpo-in-practice/01-banking-and-healthcare/industry-explorer.yaml';
const { pairs, sectors } = readSectors(parse(readFileSync(file, 'utf8')));
const sector = (id: string) => sectors.find((one) => one.id === id)!;
const work = (of: string, id: string) => sector(of).functions.find((one) => one.id === id)!;

test('six sectors have four functions each, in the order of the lines of the guide', () => {
	expect(sectors.length).toBe(6);
	for (const { id, functions } of sectors) expect(functions.length, id).toBe(4);
	const lines = sectors.flatMap(({ functions }) => functions.map(({ cite }) => cite[0]!.lines[0]!));
	expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a sector rests on one source, which is cited once with all its lines', () => {
	for (const one of sectors)
		expect(new Set([...one.cite, ...one.functions.flatMap(({ cite }) => cite)].map(({ source }) => source)).size).toBe(1);
	expect(lines(sector('telecoms'))).toMatchObject([{ source: 'bpo-guide', lines: [162, 166, 167, 168, 169] }]);
});

test('each lesson of the module begins with its own pair, and no sector is left out', () => {
	expect(Object.values(pairs).flat().sort()).toEqual(sectors.map(({ id }) => id).sort());
});

test('a task in two categories has a line for each of them', () => {
	const shared = sectors.flatMap(({ functions }) => functions.flatMap(({ tasks }) => tasks)).filter((task) => task.in.length === 2);
	expect(shared.length).toBeGreaterThan(0);
	for (const task of shared) expect(task.cite.length, task.do).toBe(2);
});

test('claims and medical billing are in no single category', () => {
	expect(work('healthcare', 'claims').tasks.map((task) => task.in)).toEqual([['back', 'kpo']]);
	expect(work('healthcare', 'billing').tasks.some((task) => task.in.length === 2)).toBe(true);
});

test('property mixes categories, whatever the sentence on its gain says', () => {
	expect(work('real-estate', 'leads').tasks.every((task) => task.in.includes('front'))).toBe(true);
	expect(sector('real-estate').functions.map(facing)).toEqual(['no', 'yes', 'no', 'no']);
});

test('the bank’s list meets no customer, the clinic’s does', () => {
	expect(sector('banking').functions.map(facing)).not.toContain('yes');
	expect(sector('healthcare').functions.map(facing)).toContain('yes');
});

test('a function with both kinds of task leaves no guess wrong', () => {
	const both = work('telecoms', 'technicians');
	expect(facing(both)).toBe('both');
	expect([fits(both, 'yes'), fits(both, 'no')]).toEqual([true, true]);
	expect(faceWords(both, 'no')).toBe('Both: some of its tasks meet customers. You were half right.');
	expect(faceWords(work('banking', 'loans'), 'yes')).toBe('Does not meet customers. You said otherwise.');
});

test('looking says what was guessed and how it is', () => {
	expect(tally(sector('telecoms'), {})).toBe('Telecoms: four of four functions meet customers.');
	expect(tally(sector('real-estate'), { leads: 'yes', papers: 'yes' })).toBe(
		'Real estate: one of four functions meets customers. One of your two guesses fits.'
	);
});

test('a category leaves its own tasks, and a shared task to both', () => {
	const kpo = left(sector('healthcare'), 'kpo').map((one) => one.work.id);
	expect(kpo).toEqual(['billing', 'claims']);
	expect(leftWords(sector('banking'), 'front')).toBe('None of the five tasks is front office.');
	expect(leftWords(sector('banking'), 'kpo')).toBe('One of five tasks is KPO.');
});

const named = (id: string, places: Work['tasks'][0]['in'][]) => ({
	work: { id, name: id, cite: [], tasks: [] },
	tasks: places.map((place, i) => ({ do: `${id}${i}`, in: place, why: '', cite: [] }))
});

test('the line stands in the middle of each task’s field, and passes the heads of functions straight', () => {
	const rows = profile([named('a', [['kpo']]), named('b', [['front'], ['back', 'kpo']])], 'all');
	expect(rows.map(({ x }) => x)).toEqual([5 / 6, 5 / 6, 5 / 6, 1 / 6, 0.5]);
	expect(categories.map(centre)).toEqual([1 / 6, 0.5, 5 / 6]);
});

test('with one category chosen the line stays in it', () => {
	expect(profile([named('b', [['back', 'kpo']])], 'kpo').map(({ x }) => x)).toEqual([5 / 6, 5 / 6]);
});

test('each word by which gains are compared belongs to one of them, and three gains stand as options', () => {
	const spoken = new Set(sectors.flatMap(({ gain }) => gain.speaks));
	expect([...spoken].sort()).toEqual(Object.keys(gainWords).sort());
	for (const { id, gain } of sectors) expect(new Set([id, ...gain.others]).size, id).toBe(3);
});

test('a slip is told with its place', () => {
	const broken = (change: (sector: Record<string, unknown>) => void) => {
		const data = parse(readFileSync(file, 'utf8')) as { sectors: Record<string, unknown>[] };
		change(data.sectors[0]!);
		return () => readSectors(data);
	};
	expect(broken((one) => (one.id = 'healthcare'))).toThrow('sectors[1].id is taken');
	expect(broken((one) => ((one.functions as Sector['functions'])[0]!.tasks[0]!.in = []))).toThrow(
		'sectors[0].functions[0].tasks[0].in is not one category or two'
	);
	expect(broken((one) => ((one.gain as Sector['gain']).others = ['farming']))).toThrow(
		'sectors[0].gain.others[0] ("farming") is no sector'
	);
});
