import type { Way } from '../way.ts';
import { matchRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a match. */
export const way: Way<'match'> = { rules, View };
