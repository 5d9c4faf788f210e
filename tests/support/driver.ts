/**
 * Goes through quizzes from inside a page, by the controls a learner has: it ticks, picks, and presses
 * the buttons by their words. Much faster than a click from outside, and it needs no name of a class.
 */
export interface Driver {
	/** Gives some answer to the question on screen and presses Sure. Rejects when there is none within 30 s. */
	answer(): Promise<void>;
	/** Answers so many questions, round after round, and waits until the screen says Saved. Rejects after 30 s without a step. */
	run(answers: number): Promise<void>;
}

declare global {
	interface Window {
		driver: Driver;
	}
}

/** For `addInitScript`: puts the driver on `window`. It is sent to the page as text, so it stands on its own. */
export function installDriver(): void {
	const pause = () =>
		new Promise<void>((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			port2.postMessage(null);
		});
	const button = (...words: string[]) =>
		[...document.querySelectorAll('button')].find(({ textContent }) => words.some((word) => textContent.trim().startsWith(word)));
	const controls = () => [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('fieldset input, fieldset select')];

	async function until<T>(look: () => T | null | undefined | false): Promise<T> {
		const since = performance.now();
		for (;;) {
			const found = look();
			if (found) return found;
			if (performance.now() - since > 30_000)
				throw new Error(`Nothing to press for 30 s. On screen: ${document.body.innerText.slice(0, 300)}`);
			await new Promise((done) => setTimeout(done, 5));
		}
	}

	/**
	 * The first of every group of radios, the first checkbox, the second entry of every list (the first says what to do),
	 * a number where one is asked for; one step moved, or the first way taken in every scene.
	 */
	async function fill(): Promise<void> {
		const groups = new Set<string>();
		for (const control of controls()) {
			if (control instanceof HTMLSelectElement) {
				control.selectedIndex = 1;
				control.dispatchEvent(new Event('change', { bubbles: true }));
			} else if (control.type === 'text') {
				control.value = '1';
				control.dispatchEvent(new Event('input', { bubbles: true }));
			} else if (!groups.has(control.name)) {
				groups.add(control.name);
				control.click();
			}
		}
		if (groups.size > 0 || controls().length > 0) return;
		for (let pressed = 0; pressed < 20; pressed++) {
			const ways = [...document.querySelectorAll<HTMLElement>('fieldset button:not([aria-disabled=true])')];
			const way = ways.find(({ textContent }) => !textContent.includes('Step back'));
			if (!way) return;
			way.click();
			await pause();
			if (/^Move/.test(way.getAttribute('aria-label') ?? way.textContent.trim())) return;
		}
	}

	async function answer(): Promise<void> {
		const sure = await until(() => document.querySelector('fieldset') && button('Sure'));
		// A table of rows takes its form from its width, which is known a moment after it is there.
		await pause();
		await fill();
		await pause();
		sure.click();
	}

	window.driver = {
		answer,
		async run(answers) {
			for (let given = 0; given < answers; given++) {
				await until(() => button('Sure', 'New cases'));
				button('New cases')?.click();
				await answer();
				(await until(() => button('Continue', 'See the result'))).click();
				await pause();
			}
			await until(() => document.querySelector('[data-saving="saved"]'));
		}
	};
}
