/** What `npm start` and `npm test` share: install what is missing, build what changed. Runs on any Node from 20 on, without a package. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** Node 24 of the project's own packages. */
export const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const { FORCE_COLOR, ...uncoloured } = process.env;

/** The environment in which the project's own Node comes first. Asked for both, Node warns on every start: no colour wins. */
export const env = {
	...(process.env.NO_COLOR ? uncoloured : process.env),
	PATH: `${dirname(node)}${windows ? ';' : ':'}${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}`
};

/** Ends with one sentence instead of a stack trace. @param {string} sentence @returns {never} */
export function stop(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

/** Runs a command of the project in its folder. @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
export function run(command, args, options = {}) {
	return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows, ...options });
}

/** Installs the packages unless those of this lock file are there. */
export function install() {
	if (Number(process.versions.node.split('.')[0]) < 20)
		stop(`Node ${process.versions.node} is too old. Install Node 20 or newer from nodejs.org and try again.`);
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const mark = join(root, 'node_modules', '.handoff-lock');
	if (existsSync(mark) && existsSync(node) && readFileSync(mark, 'utf8') === lock) return;
	console.log('Installing packages …');
	const result = run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
		env: process.env,
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8'
	});
	if (result.error) stop('npm was not found. Install Node 20 or newer with npm from nodejs.org and try again.');
	const errors = String(result.stderr ?? '');
	if (result.status !== 0 || !existsSync(node)) {
		if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(errors))
			stop(
				'The packages could not be loaded: there is no way to the npm registry. Connect to the internet once and try again; after that the course needs no network.'
			);
		if (/EACCES|EPERM|EROFS/i.test(errors))
			stop(`The packages could not be written: you may not write to ${root}. Use a folder of your own and try again.`);
		if (/ENOSPC/i.test(errors)) stop('The packages could not be written: the disk is full. Free about 1 GB and try again.');
		stop(`The packages could not be installed. npm said:\n${errors.trim().split('\n').slice(0, 12).join('\n')}`);
	}
	writeFileSync(mark, lock);
}

/** Builds the course if anything it is made of has changed since the last build. */
export function build() {
	const digest = digestOf(['src', 'lessons', 'static', 'vite.config.ts', 'package-lock.json']);
	const mark = join(root, 'build', '.digest');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
	console.log('Building the course …');
	const result = run(node, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		env: { ...env, HANDOFF_VERSION: digest.slice(0, 12) }
	});
	if (result.status !== 0) {
		rmSync(join(root, 'build'), { recursive: true, force: true });
		stop(`The course could not be built.\n${`${result.stdout}${result.stderr}`.trim()}`);
	}
	pack(join(root, 'build'));
	writeFileSync(mark, digest);
}

/** @param {string[]} parts */
function digestOf(parts) {
	const hash = createHash('sha256');
	for (const part of parts) {
		const path = join(root, part);
		const files = part.includes('.')
			? [path]
			: readdirSync(path, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name))
					.sort();
		for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}
