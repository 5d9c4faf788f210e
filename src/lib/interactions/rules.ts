/** The registry of rules: every way of answering without its screen. Pages that ask a few types load those alone (`ways.svelte.ts`). */
import { caseRules } from './case/rules.ts';
import { choiceRules } from './choice/rules.ts';
import { matchRules } from './match/rules.ts';
import { multiRules } from './multi/rules.ts';
import { numberRules } from './number/rules.ts';
import { orderRules } from './order/rules.ts';
import { sortRules } from './sort/rules.ts';
import { sourcingRules } from './sourcing/rules.ts';
import type { ItemType } from './types.ts';
import type { Rules } from './way.ts';

/** A type without rules does not compile. */
const rules: { readonly [T in ItemType]: Rules<T> } = {
	choice: choiceRules,
	multi: multiRules,
	sort: sortRules,
	sourcing: sourcingRules,
	order: orderRules,
	match: matchRules,
	number: numberRules,
	case: caseRules
};

/** The rules of a type that is known only when the course is read. */
export function rulesOf<T extends ItemType>(type: T): Rules<T> {
	return rules[type];
}
