/** What the answers on one objective show, gathered one answer at a time. */
import type { Answered } from './events.ts';

/** Milliseconds of a day. Days are UTC days, since a fold knows no time zone. */
export const DAY = 86_400_000;

/** The UTC day of a time in ms, as a whole number. */
export const dayOf = (at: number) => Math.floor(at / DAY);

/** Evidence for one objective. Only what mastery needs; it grows with items and days, not with answers. */
export interface Evidence {
	/** Moving average of the answers, 0..1. */
	m: number;
	/** Different items answered. */
	items: string[];
	/** Different UTC days with an answer. */
	days: number[];
	/** Earliest and latest answer, ms since 1970. */
	firstAt: number;
	lastAt: number;
	/** Earliest sure and right answer at least 7 days after the first answer. */
	heldAt: number | null;
}

/** How much the first answer of a day moves the average, and how much those after it. */
const FIRST = 0.35;
const REPEAT = 0.15;

/** The answer's worth 0..1: what blind guessing would score is taken off, right but not sure counts half. */
export function worth({ scaled, chance, right, sure }: Answered): number {
	const known = chance < 1 ? Math.max(0, (scaled - chance) / (1 - chance)) : 0;
	return right && !sure ? known / 2 : known;
}

/** Adds one answer to the evidence. Does not change what it was given. */
export function weigh(old: Evidence | undefined, answer: Answered): Evidence {
	const { at, item } = answer;
	const day = dayOf(at);
	const { m, items, days, firstAt, lastAt, heldAt } = old ?? { m: 0, items: [], days: [], firstAt: at, lastAt: at, heldAt: null };
	const newDay = !days.includes(day);
	const late = answer.right && answer.sure && at - firstAt >= 7 * DAY;
	return {
		m: m + (newDay ? FIRST : REPEAT) * (worth(answer) - m),
		items: items.includes(item) ? items : [...items, item],
		days: newDay ? [...days, day] : days,
		// The clock may have jumped: the earliest and latest keep every span finite and never negative.
		firstAt: Math.min(firstAt, at),
		lastAt: Math.max(lastAt, at),
		heldAt: late ? Math.min(heldAt ?? at, at) : heldAt
	};
}
