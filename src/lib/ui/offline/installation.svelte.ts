/** Putting the course on the home screen: whether the browser offers it, and whether the learner wants it. */

/** The event by which Chromium says that the course can be installed; it is in no standard. */
interface InstallPrompt extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const key = 'handoff install';

export class Installation {
	/**
	 * How it can be installed here: by a button, by hand (iOS), or not at all: the browser does not offer it,
	 * it is installed already, or the learner does not want it.
	 */
	readonly way = $derived.by<'button' | 'hand' | null>(() => (this.#done ? null : this.#prompt ? 'button' : this.#byHand ? 'hand' : null));

	#prompt = $state.raw<InstallPrompt | null>(null);
	#byHand = $state(false);
	#done = $state(false);

	/** Starts listening; early, because the browser says it once. @returns a function that stops it */
	start(): () => void {
		this.#done = refused() || standalone();
		this.#byHand = ios();
		const offered = (event: Event) => {
			// Else Chromium shows a banner of its own, on arrival.
			event.preventDefault();
			this.#prompt = event as InstallPrompt;
		};
		const installed = () => (this.#done = true);
		addEventListener('beforeinstallprompt', offered);
		addEventListener('appinstalled', installed);
		return () => {
			removeEventListener('beforeinstallprompt', offered);
			removeEventListener('appinstalled', installed);
		};
	}

	/** Shows the browser's own question. */
	async install(): Promise<void> {
		const prompt = this.#prompt;
		if (!prompt) return;
		const { outcome } = await prompt.prompt();
		// The event serves once; whoever says no to the browser is not asked again.
		this.#prompt = null;
		if (outcome === 'dismissed') this.dismiss();
	}

	/** Never offers it again on this device. */
	dismiss(): void {
		this.#done = true;
		try {
			localStorage.setItem(key, 'no');
		} catch {
			// A browser that keeps nothing asks again at the next start.
		}
	}
}

function refused(): boolean {
	try {
		return localStorage.getItem(key) === 'no';
	} catch {
		return true;
	}
}

function standalone(): boolean {
	return matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;
}

/** iPhones and iPads; the latter say they are a Mac, but no Mac has a touch screen. */
function ios(): boolean {
	return /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
}

/** This device. Started by `Update.svelte`. */
export const installation = new Installation();
