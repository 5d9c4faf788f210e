import type { Happening } from './events.ts';
import { MAX_TEXT } from './parse.ts';

/** A copy without the proxies of a screen, which no database takes, and with what a clock or a keyboard may get wrong put right. */
export function plain(happening: Happening): Happening {
	const copy = JSON.parse(JSON.stringify(happening)) as Happening;
	if (copy.verb === 'answered' && !(copy.took > 0)) copy.took = 0;
	if (copy.verb === 'recalled') copy.text = copy.text.slice(0, MAX_TEXT);
	return copy;
}
