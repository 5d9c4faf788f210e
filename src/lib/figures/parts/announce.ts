/** Runs something after a time in ms and gives back what stops it. */
export type After = (ms: number, run: () => void) => () => void;

/**
 * Tells a screen reader of a new leader, and of nothing else: a result is spoken once it has stood for a
 * while, so that a learner who walks through four levels hears one sentence.
 * @param say gets the sentence
 * @param wait how long a result must stand, in ms
 */
export function announcer(say: (sentence: string) => void, after: After, wait = 600) {
	let spoken: string | undefined;
	let stop = () => {};
	return {
		/** Call at every change. `key` is the same just when the result is; the first one is taken as known. */
		heard(key: string, sentence: string): void {
			stop();
			spoken ??= key;
			if (key === spoken) return;
			stop = after(wait, () => {
				spoken = key;
				say(sentence);
			});
		},
		/** The result was told another way, so it is no news. */
		known(key: string): void {
			stop();
			spoken = key;
		},
		stop(): void {
			stop();
		}
	};
}
