/** Where the learner stands in an open lesson; shared by the parts that the prose places. */
import { createContext } from 'svelte';
import type { Given } from '#lib/interactions/answer.ts';
import type { Item } from '#lib/interactions/types.ts';
import type { Ways } from '#lib/interactions/way.ts';
import type { Progress } from '#lib/record/progress.ts';
import type { Happening } from '#lib/record/events.ts';
import type { LessonCore, LessonData } from '#lib/course/types.ts';

/** What a lesson needs of the record; the host decides where it is kept. */
export interface LessonRecord {
	readonly state: 'opening' | 'ready';
	readonly progress: Progress;
	add(happening: Happening): unknown;
}

/** The open lesson, from any part inside it. */
export const [lessonState, provideLesson] = createContext<LessonState>();
/** All of the lesson's text, for the parts that only the server makes. */
export const [lessonText, provideText] = createContext<LessonData>();

/** Id of the step that asks once more what was missed, and of the end card. */
export const again = 'again';
export const end = 'end';

export class LessonState {
	/** Id of the step that is shown; empty until the page runs, when all steps are readable. */
	now = $state('');
	/** Items missed at their first try here, in order; asked once more at the end. */
	missed = $state<string[]>([]);
	/** Answers to the second asking. */
	retried = $state<Record<string, Given>>({});

	/** The items placed in the lesson, by id; empty until the first of them is needed. */
	items: Record<string, Item> = {};
	/** The ways of answering that were needed so far. */
	ways: Ways = {};
	/** A part of the page could not be fetched. */
	broken = $state(false);

	readonly data: LessonCore;
	readonly record: LessonRecord;
	readonly #show: (step: string) => void;

	/** @param show puts a stop into the address */
	constructor(data: LessonCore, record: LessonRecord, show: (stop: string) => void) {
		this.data = data;
		this.record = record;
		this.#show = show;
	}

	/** All stops on the way, in order. */
	readonly stops = $derived.by(() => [...this.data.steps.map(({ id }) => id), ...(this.missed.length ? [again] : []), end]);
	/** Index of the current stop; 0 before the page runs. */
	readonly index = $derived.by(() => Math.max(0, this.stops.indexOf(this.now)));
	/** Steps that count: the end card does not. */
	readonly total = $derived.by(() => this.stops.length - 1);
	readonly step = $derived.by(() => this.data.steps[this.index]);

	item(id: string): Item | undefined {
		return this.items[id];
	}

	/** Goes to a stop and keeps it as the place to resume from. */
	go(stop: string): void {
		this.#show(stop);
	}

	next(): void {
		const stop = this.stops[this.index + 1];
		if (stop) this.go(stop);
	}

	/** Notes that a stop is on screen. */
	arrived(stop: string): void {
		if (this.now === stop) return;
		this.now = stop;
		if (stop === end) this.record.add({ verb: 'completed', lesson: this.data.id });
		else this.record.add({ verb: 'experienced', lesson: this.data.id, step: stop });
	}

	answered(item: Item, given: Given, place: 'guess' | 'lesson'): void {
		const { response, sure, score, took, chance } = given;
		this.record.add({
			verb: 'answered',
			item: item.id,
			objective: item.objective,
			skill: item.skill,
			response,
			scaled: score.scaled,
			right: score.right,
			sure,
			place,
			took,
			chance
		});
	}
}
