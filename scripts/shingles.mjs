/**
 * Writes `lessons/en/source-shingles.txt`: hashes of all runs of eight words of the sources, so that the check
 * finds a sentence taken over although the texts of the sources are not in the project.
 *
 *     node scripts/shingles.mjs <folder with the sources as .txt>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shingles, writeShingles } from '../src/lib/course/shingles.ts';
import { root, stop } from './setup.mjs';

const [folder] = process.argv.slice(2);
if (!folder) stop('Name the folder that holds the sources: node scripts/shingles.mjs <folder>');
const names = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.sort();
if (!names.length) stop(`There is no .txt file in ${folder}.`);
const runs = new Set(names.flatMap((name) => [...shingles(readFileSync(join(folder, name), 'utf8'))]));
writeFileSync(join(root, 'lessons', 'en', 'source-shingles.txt'), writeShingles(runs));
console.log(`${runs.size} runs of ${names.length} sources.`);
