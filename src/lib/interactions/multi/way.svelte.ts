import type { Way } from '../way.ts';
import { multiRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a multi. */
export const way: Way<'multi'> = { rules, View };
