import type { Way } from '../way.ts';
import { sourcingRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a sourcing. */
export const way: Way<'sourcing'> = { rules, View };
