/** What a part of the benchmark hands on, how it is printed and how it is kept. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { executablePath, root } from '../support/chromium.ts';

/** A figure of `goals`: what it is called, what it came to, and what it may be at most. */
export interface Goal {
	what: string;
	is: number;
	atMost: number;
}

export interface Table {
	title: string;
	rows: Record<string, string | number>[];
}

export interface Result {
	goals: Goal[];
	tables: Table[];
}

/** A part of the benchmark. Rejects when it could not measure. */
export interface Part {
	/** In a sentence. */
	says: string;
	/** After so many minutes it counts as hung. */
	minutes: number;
	run(): Promise<Result>;
}

export const reached = ({ is, atMost }: Goal) => is <= atMost;

/** A result in lines, columns aligned. */
export function lines({ goals, tables }: Result): string {
	const text = tables.map(({ title, rows }) => {
		const heads = Object.keys(rows[0] ?? {});
		const cells = [heads, ...rows.map((row) => heads.map((head) => (row[head] ?? '').toLocaleString('en')))];
		const widths = heads.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
		return [title, ...cells.map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '))].join(
			'\n'
		);
	});
	const verdicts = goals.map(
		(goal) => `${reached(goal) ? '✓' : '✗'} ${goal.what}: ${goal.is.toLocaleString('en')}, at most ${goal.atMost.toLocaleString('en')}`
	);
	return [...text, verdicts.join('\n')].join('\n\n');
}

/** Keeps a result as `results/<part>.json`, with what it was measured with. `load` well above `cores` says that other programs ran too. */
export async function keep(part: string, result: Result): Promise<void> {
	const browser = execFileSync(executablePath, ['--product-version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	const load = Math.round(loadavg()[0]! * 10) / 10;
	const about = {
		part,
		date: new Date().toISOString().slice(0, 10),
		node: process.versions.node,
		chromium: browser,
		cores: availableParallelism(),
		load
	};
	const text = await format(JSON.stringify({ ...about, ...result }), { parser: 'json', useTabs: true, printWidth: 140 });
	const folder = join(root, 'tests/bench/results');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${part}.json`), text);
}
