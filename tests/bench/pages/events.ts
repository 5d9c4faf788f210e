/** A long record as a diligent learner would leave it. No chance in it: the same count gives the same events. */
import type { Happening, LearnerEvent } from '../../../src/lib/record/events.ts';
import { makeId } from '../../../src/lib/record/stamp.ts';

const lessons = 24;
const items = 600;
const objectives = 90;
const tab = 'be0c400000be';

/** The n-th answer of a learner, to one of 600 questions. */
export function answer(n: number): Extract<Happening, { verb: 'answered' }> {
	const item = (n * 7) % items;
	const right = n % 4 !== 0;
	return {
		verb: 'answered',
		item: `a-question-of-the-course-${item}`,
		objective: `an-objective-of-a-lesson-${item % objectives}`,
		skill: `skill-${item % 40}`,
		response: 'b',
		scaled: right ? 1 : 0,
		right,
		sure: n % 3 !== 0,
		place: n % 2 ? 'quiz' : 'lesson',
		took: 4000 + (n % 100_000),
		chance: 0.25
	};
}

function happening(n: number): Happening {
	const lesson = `a-lesson-of-the-course-${Math.floor(n / 40) % lessons}`;
	if (n % 40 === 39) return { verb: 'completed', lesson };
	return n % 5 === 0 ? { verb: 'experienced', lesson, step: `step-${n % 12}` } : answer(n);
}

/** Events `from` to `to`, that one left out; about 300 a day. */
export function events(from: number, to: number): LearnerEvent[] {
	return Array.from({ length: to - from }, (_, i) => {
		const n = from + i;
		return { id: makeId({ lamport: n + 1, tab, seq: n }), v: 1 as const, at: 1.7e12 + n * 288_000, ...happening(n) } as LearnerEvent;
	});
}
