/** Whether the course is kept on this device and whether there is a network; the worker tells how far it is. */
import { version } from './here.browser.ts';
import { keptWords, offlineWords, type Keeping } from './words.ts';
import { hear, workers } from './worker.browser.ts';

/** What of the browser is looked at; another one in tests. */
export interface Surroundings {
	version: string;
	workers: () => ServiceWorkerContainer | null;
	/** Whether this address could have a service worker at all. */
	secure: () => boolean;
}

export class Kept {
	/** True until the browser says otherwise; false means there is surely no network. */
	online = $state(true);
	keeping = $state.raw<Keeping>({ state: 'unknown' });
	/** For a page about the device: "Kept on this device", "Being kept on this device: 12 of 80". */
	readonly words = $derived(keptWords(this.keeping));
	/** For a header: "Offline. All of this works.", mostly empty. */
	readonly offlineWords = $derived(offlineWords(this.online, this.keeping));

	readonly #around: Surroundings;
	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** Looks and goes on looking. @returns a function that stops it */
	start(): () => void {
		const container = this.#around.workers();
		const stopNetwork = this.#watchNetwork();
		if (!container) {
			this.keeping = { state: this.#around.secure() ? 'refused' : 'insecure' };
			return stopNetwork;
		}
		// Active means that everything was kept: otherwise the worker would not have been installed.
		void container.ready.then(() => (this.keeping = { state: 'kept' }));
		const stopHearing = hear(container, (message) => {
			// How a newer version fares is no matter of this page, which has its own.
			if (message.type === 'version' || message.version !== this.#around.version || this.keeping.state === 'kept') return;
			if (message.type === 'keeping') this.keeping = { state: 'keeping', done: message.done, total: message.total };
			else this.keeping = { state: message.full ? 'full' : 'failed' };
		});
		return () => {
			stopNetwork();
			stopHearing();
		};
	}

	#watchNetwork(): () => void {
		const look = () => (this.online = navigator.onLine);
		look();
		addEventListener('online', look);
		addEventListener('offline', look);
		return () => {
			removeEventListener('online', look);
			removeEventListener('offline', look);
		};
	}
}

/** This device. Started by `Update.svelte`. */
export const kept = new Kept({ version, workers, secure: () => isSecureContext });
