import { expect, test } from 'vitest';
import { report, reportText } from './report.ts';
import { changed, paths, smallCourse, validFiles } from './testing/course.ts';

const files = validFiles();
const small = report(smallCourse(files), files);

test('the report counts what the course holds', () => {
	expect(small).toMatchObject({
		edition: '2026-11',
		languages: ['en'],
		outline: 2,
		words: 44,
		questions: 4,
		byType: { choice: 1, multi: 1, sort: 1, sourcing: 1 },
		tasks: 4,
		claims: { planned: 2, covered: 2, cited: 2, all: 2 },
		feedback: { options: 15, withFeedback: 15 },
		cited: { questions: 4, withCitation: 4 },
		objectives: [{ id: 'sort-bakes', lesson: '1.1', items: 4, applied: 4, enough: true }],
		skills: [{ id: 'bread-or-cake', items: 4, enough: true }],
		places: { choice: [{ options: 3, counts: [1, 0, 0] }], multi: 0.5, sourcing: { onshore: 1 } }
	});
});

test('an open lesson has its own figures', () => {
	const [lesson] = small.lessons;
	expect(lesson).toMatchObject({
		id: 'bread-or-cake',
		number: '1.1',
		words: 44,
		steps: 3,
		tasks: 4,
		questions: { choice: 1, multi: 1, sort: 1, sourcing: 1 }
	});
	expect(lesson!.claims).toEqual({ planned: 2, covered: 2, missing: [], cited: 2 });
	expect(lesson!.prose.average).toBe(6.3);
});

test('a claim of the plan that is not cited is named', () => {
	const without = changed(
		paths.outline,
		'claims: []',
		'claims: []',
		changed(paths.lesson, ' <Source claim="dough-02" note="The book says so." />', '')
	);
	const course = smallCourse(without);
	for (const located of course.items) located.item.claims = [];
	expect(report(course, without).lessons[0]!.claims).toEqual({ planned: 2, covered: 1, missing: ['dough-02'], cited: 1 });
});

test('objectives and skills under their minimum are marked', () => {
	const course = smallCourse();
	course.items.pop();
	course.lessons[0]!.items.splice(1);
	const { objectives, skills } = report(course, files);
	expect(objectives[0]).toMatchObject({ items: 1, enough: false });
	expect(skills[0]).toMatchObject({ items: 3, enough: false });
	expect(reportText(report(course, files))).toMatch(/sort-bakes +1 +1 +too few/);
});

test('warnings come with rule, file and line', () => {
	const warned = changed(paths.questions, 'Ada takes', 'Ada ____ takes');
	expect(report(smallCourse(warned), warned).warnings).toContainEqual(
		expect.objectContaining({ rule: 'S4', level: 'warning', file: paths.questions, line: 11 })
	);
});

test('the report survives a way through JSON', () => {
	expect(JSON.parse(JSON.stringify(small))).toEqual(small);
});

test('the text fits a terminal of 100 columns and says the same', () => {
	const text = reportText(small);
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
	for (const part of [
		'1 of 2 lessons open, 44 words of prose',
		'4 questions (1 choice, 1 multi, 1 sort, 1 sourcing), 4 tasks to sort',
		'Feedback on 100 % of 15 options',
		'citations on 100 % of 4 questions',
		'2 of 2',
		'Right options in multi: 50 %',
		'Best guesser of choice: ',
		'Right answers in sourcing: onshore 1'
	])
		expect(text).toContain(part);
});

test('a course without any open lesson has a report too', () => {
	const closed = validFiles();
	closed.delete(paths.lesson);
	closed.delete(paths.questions);
	const empty = report(smallCourse(closed), closed);
	expect(empty).toMatchObject({ lessons: [], questions: 0, warnings: [] });
	expect(reportText(empty)).toContain('0 of 2 lessons open');
});
