/** Events for tests: single ones to build stories with, and arbitrary ones for laws. Not part of the page. */
import fc from 'fast-check';
import type { Answered, Happening, LearnerEvent } from '../events.ts';
import { DAY } from '../evidence.ts';
import { makeId } from '../stamp.ts';

const tabs = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;

/** The `n`th event of a story; `at` in ms since 1970. */
export function event<H extends Happening>(n: number, happening: H, at = n * 1000): LearnerEvent {
	return { id: makeId({ lamport: n, tab: tabs[0], seq: n }), v: 1, at, ...happening } as LearnerEvent;
}

/** What happens when a four-option question is answered right and surely. */
export const rightAnswer: Omit<Answered, 'id' | 'v' | 'at'> = {
	verb: 'answered',
	item: 'i1',
	objective: 'o1',
	skill: 's1',
	response: 'b',
	scaled: 1,
	right: true,
	sure: true,
	place: 'lesson',
	took: 4000,
	chance: 0.25
};

/** The `n`th event: an answer, right and sure unless told otherwise. */
export const answer = (n: number, change: Partial<typeof rightAnswer> = {}, at?: number) => event(n, { ...rightAnswer, ...change }, at);

/** Numbers of events that make a different id each, in any order. */
const anyId = fc
	.record({ lamport: fc.integer({ min: 1, max: 40 }), tab: fc.constantFrom(...tabs), seq: fc.integer({ min: 0, max: 3 }) })
	.map(makeId);

const anyName = fc.constantFrom('a', 'b', 'c', 'd');
const anyWords = fc.string({ unit: 'binary', maxLength: 30 });
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({ verb: fc.constant('experienced' as const), lesson: anyName, step: anyName }),
	fc.record({ verb: fc.constant('completed' as const), lesson: anyName }),
	fc.record({ verb: fc.constant('recalled' as const), lesson: anyName, text: anyWords }),
	fc.record({ verb: fc.constant('voided' as const), event: anyId }),
	fc.record({
		verb: fc.constant('answered' as const),
		item: anyName,
		objective: anyName,
		skill: anyName,
		response: fc
			.oneof(anyWords, fc.array(anyName, { maxLength: 3 }), fc.dictionary(anyName, anyName))
			.map((response) => JSON.parse(JSON.stringify(response)) as string),
		scaled: fc.constantFrom(0, 0.25, 0.5, 0.8, 1),
		right: fc.boolean(),
		sure: fc.boolean(),
		place: fc.constantFrom('guess', 'lesson', 'quiz', 'drill', 'exam'),
		took: fc.integer({ min: 0, max: 1e6 }),
		chance: fc.constantFrom(0, 0.25, 0.5, 1)
	})
);

/** One whole event; its clock may be off by years. */
export const anyEvent: fc.Arbitrary<LearnerEvent> = fc
	.tuple(anyId, fc.integer({ min: -10 * 365, max: 10 * 365 }), anyHappening)
	.map(([id, day, happening]) => ({ id, v: 1, at: day * DAY + 7, ...happening }));

/** A set of events in any order, each id once. */
export const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 60 });

/** Events of a build to come. */
export const anyNewer = fc.uniqueArray(
	fc
		.tuple(
			anyId,
			fc.integer({ min: 2, max: 9 }),
			fc.dictionary(fc.stringMatching(/^[a-z]{3,9}$/), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true })
		)
		.map(([id, v, more]) => JSON.parse(JSON.stringify({ ...more, id: `next:${id}`, v })) as { id: string }),
	{ selector: ({ id }) => id, maxLength: 8 }
);

/** Things that are no events at all, each once. */
export const anyDamaged = fc.uniqueArray(
	fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify({ scrap: value })) as unknown),
	{ selector: (raw) => JSON.stringify(raw), maxLength: 8 }
);
