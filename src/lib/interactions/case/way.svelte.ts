import type { Way } from '../way.ts';
import { caseRules as rules } from './rules.ts';
import View from './View.svelte';

/** What a page loads to ask a case. */
export const way: Way<'case'> = { rules, View };
