/**
 * 10,000 spoilt backups against the record, with the record's own fuzz function. It runs in a thread of
 * its own, a thousand at a time, so that a file that hangs the reader is noticed and does not hang this too.
 */
import { Worker } from 'node:worker_threads';
import type { FuzzResult } from '../../src/lib/record/backup.fuzz.ts';
import type { Part } from './result.ts';
import { round } from './numbers.ts';

const rounds = 10;
const each = 1000;
/** Any number will do; kept, so that a find can be repeated. */
const seed = 20_260_000;

const work = `
	import { parentPort, workerData } from 'node:worker_threads';
	import { fuzzBackups } from '${new URL('../../src/lib/record/backup.fuzz.ts', import.meta.url).href}';
	parentPort.postMessage(await fuzzBackups(workerData.count, workerData.seed, () => performance.now()));
`;

/** One thousand; null when they hang. Rejects when the thread itself breaks. */
function thousand(seed: number): Promise<FuzzResult | null> {
	const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(work)}`), { workerData: { count: each, seed } });
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => {
			resolve(null);
			void worker.terminate();
		}, 120_000);
		worker.once('error', reject);
		worker.once('exit', () => clearTimeout(late));
		worker.once('message', resolve);
	});
}

export const fuzz: Part = {
	says: `${(rounds * each).toLocaleString('en')} spoilt backups are read and restored`,
	minutes: 25,
	async run() {
		const sum = { runs: 0, read: 0, refused: 0, threw: 0, lost: 0, unsteady: 0, slowest: 0 };
		let hung = 0;
		for (let i = 0; i < rounds; i++) {
			const found = await thousand(seed + i);
			if (!found) hung += 1;
			else
				for (const field of Object.keys(sum) as (keyof typeof sum)[])
					sum[field] = field === 'slowest' ? Math.max(sum.slowest, found.slowest) : sum[field] + found[field];
			if (found?.example) console.log(`The first file of seed ${seed + i} that went wrong:\n${found.example.slice(0, 2000)}\n`);
		}
		const { runs, read, refused, threw, lost, unsteady, slowest } = sum;
		return {
			goals: [
				{ what: 'files missing of 10,000', is: rounds * each - runs, atMost: 0 },
				{ what: 'thousands that hung', is: hung, atMost: 0 },
				{ what: 'crashes', is: threw, atMost: 0 },
				{ what: 'records lost or changed', is: lost, atMost: 0 },
				{ what: 'restores that a second restore added to', is: unsteady, atMost: 0 }
			],
			tables: [
				{
					title: `Seeds ${seed} to ${seed + rounds - 1}`,
					rows: [{ files: runs, 'read at least in part': read, 'refused with a sentence': refused, 'slowest ms': round(slowest) }]
				}
			]
		};
	}
};
