/**
 * What a learner has done: a pure fold over the events. The state is plain JSON, so that it can be
 * kept as a snapshot. The same set of events gives the same state, in whatever order it arrived.
 */
import type { Response } from '#lib/interactions/types.ts';
import type { Answered, LearnerEvent, Verb } from './events.ts';
import { dayOf, weigh, type Evidence } from './evidence.ts';
import { compareIds } from './stamp.ts';

/** Goes up with every change of the folds or of `parseEvent`: older snapshots are then folded anew. */
export const FOLD = 1;

/** One answer as the learner gave it. */
export interface Given extends Pick<Answered, 'right' | 'scaled' | 'sure' | 'at' | 'place'> {
	/** Sane JSON, but its shape is only as good as the build that wrote it. */
	response: Response;
}

export interface ItemProgress {
	/** Answers that count, so guesses are left out. */
	attempts: number;
	/** The latest answer, a guess included: `place` tells. */
	last: Given;
	/** Was an answer that counts ever right? */
	everRight: boolean;
}

export interface LessonProgress {
	/** The step to resume at; null before any was reached. */
	step: string | null;
	/** Ids of the steps seen, in order of first sight. */
	seen: string[];
	completed: boolean;
	/** Latest event of the lesson, ms since 1970. */
	at: number;
	/** What was last written by recall. */
	recalled: string | null;
}

/** State of the fold. Everything keyed by id has no entry for what the learner has not met. */
export interface Progress {
	lessons: Record<string, LessonProgress>;
	/** Where the learner was last. */
	last: { lesson: string; step: string } | null;
	items: Record<string, ItemProgress>;
	objectives: Record<string, Evidence>;
	/** Answers that count. */
	counts: { answers: number; right: number; sure: number; sureRight: number };
	/** UTC day to the number of events on it, guesses left out. */
	days: Record<string, number>;
	/** Time spent answering in ms, at most 5 minutes of each answer. */
	took: number;
	/** Highest id folded, '' at first. */
	newest: string;
	/** Ids of events taken back. */
	voided: Record<string, true>;
	/** True when an event came too late or took back one already folded: fold everything anew. */
	needsRefold: boolean;
}

/** The state before any event. */
export function initial(): Progress {
	const counts = { answers: 0, right: 0, sure: 0, sureRight: 0 };
	return { lessons: {}, last: null, items: {}, objectives: {}, counts, days: {}, took: 0, newest: '', voided: {}, needsRefold: false };
}

function lessonOf(state: Progress, { lesson, at }: { lesson: string; at: number }): LessonProgress {
	const old = state.lessons[lesson] ?? { step: null, seen: [], completed: false, recalled: null };
	return (state.lessons[lesson] = { ...old, at });
}

const folds: { [V in Verb]: (state: Progress, event: Extract<LearnerEvent, { verb: V }>) => void } = {
	experienced(state, event) {
		const lesson = lessonOf(state, event);
		lesson.step = event.step;
		if (!lesson.seen.includes(event.step)) lesson.seen = [...lesson.seen, event.step];
		state.last = { lesson: event.lesson, step: event.step };
	},
	completed(state, event) {
		lessonOf(state, event).completed = true;
	},
	recalled(state, event) {
		lessonOf(state, event).recalled = event.text;
	},
	answered(state, event) {
		const { item, objective, response, right, scaled, sure, at, place, took } = event;
		const counts = place !== 'guess';
		const old = state.items[item];
		state.items[item] = {
			attempts: (old?.attempts ?? 0) + Number(counts),
			last: { response, right, scaled, sure, at, place },
			everRight: (old?.everRight ?? false) || (counts && right)
		};
		if (!counts) return;
		state.objectives[objective] = weigh(state.objectives[objective], event);
		state.counts.answers++;
		state.counts.right += Number(right);
		state.counts.sure += Number(sure);
		state.counts.sureRight += Number(sure && right);
		state.took += Math.min(took, 300_000);
	},
	voided(state, { id, event }) {
		if (state.voided[event]) return;
		state.voided[event] = true;
		state.needsRefold ||= event < id;
	}
};

/** Takes one event into `state` itself. Events must come in the order of their ids; a double is passed over. */
export function apply(state: Progress, event: LearnerEvent): void {
	if (event.id === state.newest) return;
	if (event.id < state.newest) return void (state.needsRefold = true);
	state.newest = event.id;
	if (state.voided[event.id] && event.verb !== 'voided') return;
	if (event.verb !== 'voided' && !(event.verb === 'answered' && event.place === 'guess')) {
		state.days[dayOf(event.at)] = (state.days[dayOf(event.at)] ?? 0) + 1;
	}
	(folds[event.verb] as (state: Progress, event: LearnerEvent) => void)(state, event);
}

function copy(state: Progress): Progress {
	const { lessons, items, objectives, counts, days, voided } = state;
	return {
		...state,
		lessons: { ...lessons },
		items: { ...items },
		objectives: { ...objectives },
		counts: { ...counts },
		days: { ...days },
		voided: { ...voided }
	};
}

/** The state after one more event; the one given stays as it was. Look at `needsRefold` afterwards. */
export function step(state: Progress, event: LearnerEvent): Progress {
	const next = copy(state);
	apply(next, event);
	return next;
}

/** Notes that an event is taken back before the fold reaches it; asks for a refold when it is past it. */
export function foresee(state: Progress, event: LearnerEvent): void {
	if (event.verb !== 'voided' || state.voided[event.event]) return;
	state.voided[event.event] = true;
	state.needsRefold ||= event.event <= state.newest;
}

/** The set as a sequence: in the order of ids, each once. Of two that differ under one id, one is chosen for good. */
export function arrange<E extends { id: string }>(events: readonly E[]): E[] {
	const text = (event: E) => JSON.stringify(event);
	const sorted = [...events].sort((a, b) => compareIds(a.id, b.id) || (a === b ? 0 : compareIds(text(a), text(b))));
	return sorted.filter((event, i) => event.id !== sorted[i - 1]?.id);
}

/** Folds a set of events, in any order and with doubles, on top of `base`, whose events must all be older. */
export function fold(events: readonly LearnerEvent[], base: Progress = initial()): Progress {
	const state = copy(base);
	const inOrder = arrange(events);
	for (const event of inOrder) foresee(state, event);
	for (const event of inOrder) apply(state, event);
	return state;
}

/** How much of it would hurt to lose; steps merely read do not count. */
export function done({ counts, lessons }: Progress): number {
	return Object.values(lessons).reduce((n, { completed, recalled }) => n + Number(completed) + Number(recalled !== null), counts.answers);
}
