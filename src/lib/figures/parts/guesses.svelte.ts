/** What a learner says before looking, for figures that answer one thing after another. */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { onMount } from 'svelte';

/**
 * Guesses by the ids of what is guessed, and which of those have been shown. Made while a figure is set up.
 * `said` is for the figure's status: the outcome, once.
 */
export class Guesses<G> {
	readonly #guessed = new SvelteMap<string, G>();
	readonly #shown = new SvelteSet<string>();
	said = $state('');
	// What the server sends is read without a script, so its table holds the answers; a running page keeps them back.
	#runs = $state(false);

	constructor() {
		onMount(() => {
			this.#runs = true;
		});
	}

	/** The guess, if there is one. */
	of(id: string): G | undefined {
		return this.#guessed.get(id);
	}
	/** Takes a guess, as long as the answer is not shown. */
	guess(id: string, guess: G): void {
		if (this.#shown.has(id)) return;
		this.#guessed.set(id, guess);
		this.said = '';
	}
	/** Shows the answer and says how it came out. */
	show(id: string, outcome: string): void {
		this.#shown.add(id);
		this.said = outcome;
	}
	/** Has the answer been shown? */
	shown(id: string): boolean {
		return this.#shown.has(id);
	}
	/** May the table say the answer? */
	open(id: string): boolean {
		return !this.#runs || this.#shown.has(id);
	}
	/** How many of these have been shown. */
	count(ids: readonly string[]): number {
		return ids.filter((id) => this.#shown.has(id)).length;
	}
	/** Forgets these guesses, so that they can be made again. */
	again(ids: readonly string[]): void {
		for (const id of ids) {
			this.#guessed.delete(id);
			this.#shown.delete(id);
		}
		this.said = '';
	}
}
