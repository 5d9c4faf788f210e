import { scoreOf } from '../parts.ts';
import type { Score } from '../types.ts';
import type { Order } from './types.ts';

/**
 * A step is right where it should stand, and also right behind the step it should follow: so one step out of
 * place does not cost all those that it pushes along. Only the whole order reaches 80 % with up to nine steps.
 */
export function score(key: Order['key'], response: Order['response']): Score {
	return scoreOf(
		key.order.map((id, place) => {
			const at = response.indexOf(id);
			const follows = place > 0 && at > 0 && response[at - 1] === key.order[place - 1];
			return [id, at === place || follows];
		})
	);
}
