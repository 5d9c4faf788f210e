import { expect, test } from 'vitest';
import type { CourseMap, LessonEntry } from '#lib/course/types.ts';
import type { LearnerEvent } from '#lib/record/events.ts';
import { fold } from '#lib/record/progress.ts';
import { greeting, nextUp } from './today.ts';

const lesson = (id: string, open = true): LessonEntry => ({
	id,
	number: '1.1',
	title: id,
	short: id,
	minutes: 10,
	objectives: [],
	open,
	steps: 5,
	questions: 3
});
const map: CourseMap = {
	title: '',
	edition: '',
	digest: '',
	pass: 0.75,
	skills: {},
	modules: [{ id: 'm', number: 1, title: 'M', short: 'M', outcome: '', lessons: [lesson('closed', false), lesson('a'), lesson('b')] }]
};
let n = 0;
const at = (event: object) => ({ id: `${String(++n).padStart(10, '0')}-aaaaaaaaaaaa-000000`, v: 1, at: n, ...event }) as LearnerEvent;

test('a newcomer starts with the first open lesson', () => {
	expect(nextUp(map, fold([]))).toMatchObject({ lesson: { id: 'a' }, kind: 'start', step: '', minutes: 10 });
});

test('who stopped in a lesson comes back to the same step with the rest of its minutes', () => {
	const progress = fold([
		at({ verb: 'experienced', lesson: 'b', step: 'one' }),
		at({ verb: 'experienced', lesson: 'b', step: 'two' }),
		at({ verb: 'experienced', lesson: 'b', step: 'three' })
	]);
	expect(nextUp(map, progress)).toMatchObject({ lesson: { id: 'b' }, kind: 'continue', step: 'three', minutes: 6 });
});

test('a finished lesson gives way to the next one', () => {
	const progress = fold([at({ verb: 'experienced', lesson: 'a', step: 'one' }), at({ verb: 'completed', lesson: 'a' })]);
	expect(nextUp(map, progress)).toMatchObject({ lesson: { id: 'b' }, kind: 'next' });
});

test('when all is done the course begins again', () => {
	const progress = fold([at({ verb: 'completed', lesson: 'a' }), at({ verb: 'completed', lesson: 'b' })]);
	expect(nextUp(map, progress)).toMatchObject({ lesson: { id: 'a' }, kind: 'again', minutes: 10 });
});

test('a course without an open lesson has nothing to continue', () => {
	expect(nextUp({ ...map, modules: [] }, fold([]))).toBeNull();
});

test.each([
	[3, 'evening'],
	[6, 'morning'],
	[12, 'afternoon'],
	[20, 'evening']
])('at %i it is %s', (hour, word) => {
	expect(greeting(hour)).toContain(word);
});
