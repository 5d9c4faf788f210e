/**
 * `npm run bench [-- <part> …]`: runs parts of the benchmark one after another, prints what each measured
 * and keeps it in `results/`. Ends with 1 when a figure is not reached or a part could not measure.
 *
 * Method. Where time is involved, both sides of a comparison run in the same browser in the same run, in
 * turns, and what counts is the ratio of their medians: the machine, its load and its year fall out.
 * Sizes and counts are exact. What each part can't show is in README.md.
 */
import { parts } from './parts.ts';
import { keep, lines, reached, type Part, type Result } from './result.ts';

/** Runs a part, or gives up on it after its minutes; leaving this process then ends whatever it started. */
async function within({ minutes, run }: Part): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`It was not done after ${minutes} minutes.`)), minutes * 60_000);
	});
	return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length) {
	console.error(`There is no part "${unknown[0]}". Use one of: ${Object.keys(parts).join(', ')}.`);
	process.exit(1);
}

let missed = 0;
for (const name of names) {
	const part = parts[name]!;
	const since = performance.now();
	console.log(`— ${name}: ${part.says}\n`);
	try {
		const result = await within(part);
		await keep(name, result);
		missed += result.goals.filter((goal) => !reached(goal)).length;
		console.log(`${lines(result)}\n(${Math.round((performance.now() - since) / 1000)} s)\n`);
	} catch (error) {
		missed += 1;
		console.error(`✗ ${name} could not be measured: ${error instanceof Error ? error.message : String(error)}\n`);
	}
}
process.exit(missed ? 1 : 0);
