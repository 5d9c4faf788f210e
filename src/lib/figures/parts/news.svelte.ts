import { announcer } from './announce.ts';

/**
 * What a live region says while a learner changes numbers or switches: a new outcome once it has stood for a
 * while, and nothing between. Call while a figure is made; `heard` at every change.
 */
export function news(): { readonly said: string; heard(key: string, sentence: string): void } {
	let said = $state('');
	const teller = announcer(
		(sentence) => (said = sentence),
		(ms, run) => {
			const timer = setTimeout(run, ms);
			return () => clearTimeout(timer);
		}
	);
	$effect(() => () => teller.stop());
	return {
		get said() {
			return said;
		},
		heard: (key, sentence) => teller.heard(key, sentence)
	};
}
