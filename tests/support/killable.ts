/** A real browser with a profile on the disk, in a process group of its own, so that all of it can be killed at once. */
import { chromium, type Browser } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { args, executablePath } from './chromium.ts';

export interface Killable {
	/** Drives it. */
	client: Browser;
	/** SIGKILL to the whole group, at once; nothing is closed and nothing is flushed. */
	kill(): void;
	/** Resolves when it is gone. */
	ended: Promise<void>;
}

/** Rejects with a sentence when `work` takes longer than `ms`. */
export const within = <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
	let timer: NodeJS.Timeout;
	const late = new Promise<never>(
		(_, reject) => (timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s.`)), ms))
	);
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Starts one on a profile's folder. Rejects when it can't be used within 30 s. */
export async function startKillable(profile: string): Promise<Killable> {
	const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--password-store=basic', '--window-size=390,844'];
	const browser: ChildProcess = spawn(executablePath, [...args, ...own, 'about:blank'], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
	const kill = () => {
		try {
			if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};
	process.once('exit', kill);
	void ended.then(() => process.off('exit', kill));
	const listening = new Promise<string>((resolve, reject) => {
		let said = '';
		browser.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		void ended.then(() => reject(new Error(`The browser ended before it could be used: ${said.slice(-500)}`)));
	});
	try {
		const address = await within(30_000, 'Starting the browser', listening);
		return { kill, ended, client: await chromium.connectOverCDP(address, { timeout: 30_000 }) };
	} catch (error) {
		kill();
		throw error;
	}
}
