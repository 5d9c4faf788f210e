import type { Way } from '../way.ts';
import { orderRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a order. */
export const way: Way<'order'> = { rules, View };
