/**
 * The second copy of the youngest events and the mark that says how much there should be. Both live
 * in another place than the events, because browsers lose or clear their places one at a time.
 */
import type { LearnerEvent } from './events.ts';
import { parseEvent } from './parse.ts';
import { parseId } from './stamp.ts';

/** A small store of texts such as localStorage. Never throws; what it can't keep it forgets. */
export interface Texts {
	get(key: string): string | null;
	set(key: string, text: string): void;
}

/** How many of the youngest events have a second copy. */
export const RING = 50;

/**
 * One text for each slot, so that one small write keeps an event and no tab rewrites what another
 * wrote. Two tabs that have not heard of each other may share a slot: it is the second copy only.
 */
export function keepInRing(texts: Texts, event: LearnerEvent): void {
	texts.set(`ring.${(parseId(event.id)?.lamport ?? 0) % RING}`, JSON.stringify(event));
}

/** Empties the ring. */
export function clearRing(texts: Texts): void {
	for (let slot = 0; slot < RING; slot++) if (texts.get(`ring.${slot}`)) texts.set(`ring.${slot}`, '');
}

/** The events of the ring, in no order; damaged slots are passed over. */
export function readRing(texts: Texts): LearnerEvent[] {
	const found: LearnerEvent[] = [];
	for (let slot = 0; slot < RING; slot++) {
		const parsed = parseEvent(readJson(texts.get(`ring.${slot}`)));
		if (parsed.kind === 'event') found.push(parsed.event);
	}
	return found;
}

/** JSON of a text that may be missing or broken: undefined then. */
export function readJson(text: string | null): unknown {
	try {
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
