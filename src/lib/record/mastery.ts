/** How well each objective is mastered: four named levels with the evidence, never a percentage. */
import { DAY, dayOf } from './evidence.ts';
import type { Progress } from './progress.ts';

export const levels = ['new', 'seen', 'learned', 'held'] as const;
/** `held` says that the objective was still there a week after it was first answered. */
export type MasteryLevel = (typeof levels)[number];

/** A level and what it rests on. Times are ms since 1970 and never later than `now`. */
export interface Mastery {
	level: MasteryLevel;
	evidence: {
		/** Moving average of the answers, 0..1; not for showing. */
		m: number;
		/** Number of different items answered, and of different days. */
		items: number;
		days: number;
		lastAt: number;
		heldAt?: number;
	};
}

/** What `learned` asks for. */
export const learnedNeeds = { m: 0.75, items: 3, days: 2 } as const;

/** The level of every objective that was ever answered; one that is missing is `new`. `now` in ms. */
export function mastery(progress: Progress, now: number): Record<string, Mastery> {
	const found: Record<string, Mastery> = {};
	for (const [objective, { m, items, days, lastAt, heldAt }] of Object.entries(progress.objectives)) {
		// A clock that once ran ahead must not vouch for days that have not been; a day's grace for small drifts.
		const been = days.filter((day) => day <= dayOf(now + DAY)).length;
		const learned = m >= learnedNeeds.m && items.length >= learnedNeeds.items && been >= learnedNeeds.days;
		const held = learned && heldAt !== null && heldAt <= now;
		found[objective] = {
			level: held ? 'held' : learned ? 'learned' : 'seen',
			evidence: { m, items: items.length, days: been, lastAt: Math.min(lastAt, now), ...(heldAt !== null && heldAt <= now && { heldAt }) }
		};
	}
	return found;
}

/** The level of one objective, `new` when it was never answered. */
export function levelOf(found: Record<string, Mastery>, objective: string): MasteryLevel {
	return found[objective]?.level ?? 'new';
}
