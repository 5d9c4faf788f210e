/** The live parts of a lesson page, each in a chunk of its own. Figures and questions come from the lesson itself. */
import type { Component } from 'svelte';
import Bar from './Bar.svelte';
import Onward from './Onward.svelte';

/** What an island shows. Its props are the strings that the page wrote into `data-props`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each island asks for its own props, and the page gives them
export type Part = Component<any>;

/** An island's component as its chunk gives it. */
export type Load = () => Promise<{ default: Part }>;

export type IslandName = keyof typeof islands | 'figure';

export const islands = {
	// Wanted at once on every page.
	bar: async () => ({ default: Bar }),
	onward: async () => ({ default: Onward }),
	trouble: () => import('../Trouble.svelte'),
	update: () => import('../update/Update.svelte'),
	field: () => import('./RailField.svelte'),
	check: () => import('./Placed.svelte'),
	recall: () => import('./RecallBox.svelte'),
	again: () => import('./Again.svelte'),
	score: () => import('./Score.svelte')
};
