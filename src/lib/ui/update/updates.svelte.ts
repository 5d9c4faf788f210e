/**
 * New versions: offered when no question is open, taken only when the learner says so, then by every tab,
 * and by none in the middle of a question.
 */
import { untrack } from 'svelte';
import { version } from '../offline/here.browser.ts';
import { hear, tell, versionOf, workers } from '../offline/worker.browser.ts';
import { laterHere, otherTabs } from './later.browser.ts';
import { Reload } from './reload.svelte.ts';

/** What of the browser is used; another one in tests. */
export interface Surroundings {
	/** Of the page that is open. */
	version: string;
	workers: () => ServiceWorkerContainer | null;
	reload: () => void;
	/** The version that was put off in this tab, as long as the tab is open. */
	later: { get(): string | null; set(version: string): void };
	/** Says to the other tabs that a version was put off, and hears it from them. */
	tabs: (listen: (version: string) => void) => { say(version: string): void; close(): void };
}

/** ms after which a worker that was asked to take over is not waited for any longer. */
const patience = 5000;
/** ms after a first failed update until it is tried again by itself; longer after each further one. */
const minute = 60_000;

export class Updates {
	#ready = $state<string | null>(null);
	#said = $state(false);
	#held = $state(0);
	readonly #question = $derived(this.#said || this.#held > 0);
	/** The new version to offer now, or null: there is none, it was put off, or a question is open. */
	readonly offered = $derived.by(() => (this.#question || this.#reload.due ? null : this.#ready));

	readonly #around: Surroundings;
	readonly #reload: Reload;
	#registration: ServiceWorkerRegistration | null = null;
	#tabs: ReturnType<Surroundings['tabs']> | null = null;
	#controlled = false;
	#asked = false;
	#again: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#reload = new Reload(around.reload, () => !this.#question);
	}

	/** What must be done before a reload, as the record's last write. At most 3 s are given to it. */
	set settle(settle: () => Promise<unknown>) {
		this.#reload.settle = settle;
	}

	/** Says whether a question is open in this tab: nothing is offered and nothing reloads until it is closed. */
	openQuestion(open: boolean): void {
		this.#said = open;
		this.#reload.whenFree();
	}

	/** The same where several questions stand on one page: each holds on its own. @returns a function that lets go */
	holdQuestion(): () => void {
		let held = true;
		// Called from effects, which must not come to depend on the count.
		untrack(() => this.#held++);
		return () => {
			if (!held) return;
			held = false;
			untrack(() => this.#held--);
			this.#reload.whenFree();
		};
	}

	/** Watches for new versions. @returns a function that stops it */
	start(): () => void {
		const container = this.#around.workers();
		if (!container) return () => undefined;
		this.#controlled = container.controller !== null;
		const stopHearing = hear(container, (message, port) => {
			if (message.type === 'version') port?.postMessage(this.#around.version);
		});
		const changed = () => void this.#changed(container);
		container.addEventListener('controllerchange', changed);
		this.#tabs = this.#around.tabs((version) => this.#ready === version && (this.#ready = null));
		void container.ready.then((registration) => this.#watch(registration));
		return () => {
			stopHearing();
			container.removeEventListener('controllerchange', changed);
			this.#tabs?.close();
			this.#reload.stop();
			clearTimeout(this.#again);
		};
	}

	/** Asks the server for a new version; without a network nothing happens. */
	async look(): Promise<void> {
		const registration = await this.#around.workers()?.ready;
		if (!registration?.waiting) await registration?.update().catch(() => undefined);
	}

	/** Not now: the new version comes at the next start, and is not offered again until then. */
	later(): void {
		if (!this.#ready) return;
		this.#around.later.set(this.#ready);
		this.#tabs?.say(this.#ready);
		this.#ready = null;
	}

	/** Takes the new version; this tab and the others reload themselves. */
	now(): void {
		this.#asked = true;
		const waiting = this.#registration?.waiting;
		if (waiting) tell(waiting, { type: 'SKIP_WAITING' });
		this.#reload.after(waiting ? patience : 0);
	}

	#watch(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		if (registration.active) tell(registration.active, { type: 'hello' });
		if (registration.waiting) void this.#offer(registration.waiting);
		const watchInstalling = () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'installed') void this.#offer(worker);
				// It could not be kept, as when the network went away in between.
				if (worker.state === 'redundant') this.#again = setTimeout(() => void this.look(), minute * ++this.#failures);
			});
		};
		watchInstalling();
		registration.addEventListener('updatefound', watchInstalling);
	}

	async #offer(worker: ServiceWorker): Promise<void> {
		const theirs = await versionOf(worker);
		if (theirs !== null && theirs !== this.#around.version && theirs !== this.#around.later.get()) this.#ready = theirs;
	}

	async #changed(container: ServiceWorkerContainer): Promise<void> {
		const before = this.#controlled;
		const worker = container.controller;
		this.#controlled = worker !== null;
		if (!worker) return;
		const theirs = await versionOf(worker);
		tell(worker, { type: 'hello' });
		if (theirs === null) return;
		if (theirs === this.#around.version) this.#ready = null;
		// Somebody agreed, here or in another tab. A first worker that is ahead of its page was agreed to by nobody.
		else if (before || this.#asked) this.#reload.after(0);
		else await this.#offer(worker);
	}
}

/** The updates of this tab. Started by `Update.svelte`. */
export const updates = new Updates({ version, workers, reload: () => location.reload(), later: laterHere, tabs: otherTabs });

/** Says whether a question is open in this tab: no new version is offered and nothing reloads until it is closed. */
export function openQuestion(open: boolean): void {
	updates.openQuestion(open);
}

/**
 * Holds updates off while one of several questions on a page is open. @returns a function that lets go
 *
 *     $effect(() => (begun ? holdQuestion() : undefined));
 */
export function holdQuestion(): () => void {
	return updates.holdQuestion();
}
