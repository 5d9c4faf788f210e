import type { Way } from '../way.ts';
import { choiceRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a choice. */
export const way: Way<'choice'> = { rules, View };
