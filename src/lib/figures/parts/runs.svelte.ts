import { onMount } from 'svelte';

/**
 * Does the page run? Call while a figure is made. What the server sends is read without a script, so its table
 * may hold our answers; a running page keeps them back until the learner has tried.
 */
export function pageRuns(): { readonly now: boolean } {
	let runs = $state(false);
	onMount(() => {
		runs = true;
	});
	return {
		get now() {
			return runs;
		}
	};
}
