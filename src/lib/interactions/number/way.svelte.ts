import type { Way } from '../way.ts';
import { numberRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a number. */
export const way: Way<'number'> = { rules, View };
