/** Starts the built course for a test, from any folder and on any port, and builds another version of it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, node, root } from '../../scripts/setup.mjs';

/** The build under test. */
export const firstBuild = process.env.HANDOFF_BUILD ?? join(root, 'build');

export interface Server {
	/** Without a slash at the end. */
	url: string;
	port: number;
	/** Ends it at once, connections included, as a machine that is switched off. */
	stop(): Promise<void>;
}

/**
 * Serves a build. `port` 0 is a free one; give the port of a stopped server to put another version in its place.
 * @throws Error with the server's own words when it does not start
 */
export function serve(build = firstBuild, port = 0, host = '127.0.0.1'): Promise<Server> {
	const child = spawn(node, ['src/server/main.server.ts'], {
		cwd: root,
		env: { ...env, HANDOFF_BUILD: build, HOST: host, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	// A test that fails before it stops its server leaves none behind.
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	child.once('exit', () => process.off('exit', kill));
	let said = '';
	return new Promise((resolve, reject) => {
		const ended = new Promise<void>((done) => child.once('exit', () => done()));
		void ended.then(() => reject(new Error(`The server of ${build} ended: ${said}`)));
		const hear = (text: Buffer) => {
			said += text.toString();
			const url = /Handoff is at (http:\/\/\S+:(\d+))/.exec(said);
			if (!url) return;
			resolve({
				url: url[1]!,
				port: Number(url[2]),
				stop() {
					kill();
					return ended;
				}
			});
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
	});
}

/** Builds the course as another version, in which every file that the browser runs has another name and content. @returns its folder */
export function secondBuild(): string {
	const folder = join(root, 'test-results', 'second-version');
	rmSync(folder, { recursive: true, force: true });
	const result = spawnSync(
		node,
		[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'tests/support/second.config.ts', '--logLevel', 'warn'],
		{
			cwd: root,
			env: { ...env, HANDOFF_OUT: folder, HANDOFF_VERSION: 'second' },
			encoding: 'utf8'
		}
	);
	if (result.status !== 0) throw new Error(`The second version could not be built:\n${result.stdout}${result.stderr}`);
	return folder;
}

/** Addresses of all built pages, as they are linked: `/`, `/lessons/…`. */
export function pagesOf(build = firstBuild): string[] {
	const folder = join(build, 'prerendered');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\.html$/, '').replace(/\/index$/, '/'))
		.sort();
}

/** Names of the files below `_app/immutable` of a build. */
export function immutableOf(build: string): Set<string> {
	const folder = join(build, 'client', '_app', 'immutable');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|woff2|svg|png)$/.test(file));
	return new Set(files.map((file) => `/_app/immutable/${file.replaceAll('\\', '/')}`));
}

/** The name of a build's version. */
export function versionOf(build: string): string {
	return (JSON.parse(readFileSync(join(build, 'client', '_app', 'version.json'), 'utf8')) as { version: string }).version;
}

/**
 * A copy of a build to put something wrong into.
 * @param files what to replace: path in the build, and the file to put there
 */
export function spoiled(build: string, name: string, files: Record<string, string>): string {
	const folder = join(root, 'test-results', name);
	rmSync(folder, { recursive: true, force: true });
	cpSync(build, folder, { recursive: true });
	for (const [path, source] of Object.entries(files)) cpSync(source, join(folder, path));

	// The adapter wrote down the size of every file; with a wrong one the server would break off.
	const server = join(folder, 'adapter-node.js');
	const code = readFileSync(server, 'utf8').replace(
		/^(export const (?:assets|prerendered_assets) = JSON\.parse\()(".*")(\);)$/gm,
		(_, head: string, text: string, tail: string) => {
			const table = JSON.parse(JSON.parse(text) as string) as {
				entries: [string, { file: string; size: number; etag: string; gz?: number; br?: number }][];
			};
			for (const [, entry] of table.entries) {
				const path = Object.keys(files).find((one) => one.endsWith(`/${entry.file}`));
				if (path) Object.assign(entry, { size: statSync(files[path]!).size, etag: `${entry.etag}-spoiled`, gz: undefined, br: undefined });
			}
			return head + JSON.stringify(JSON.stringify(table)) + tail;
		}
	);
	writeFileSync(server, code);
	return folder;
}
