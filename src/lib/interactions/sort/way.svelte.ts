import type { Way } from '../way.ts';
import { sortRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a sort. */
export const way: Way<'sort'> = { rules, View };
