import { expect, test } from 'vitest';
import { CourseError, formatProblem, nearest, Problems, unknownWord } from './problems.ts';

test('a problem reads as file, line and sentence', () => {
	expect(formatProblem({ file: 'a/b.md', line: 7, message: 'wrong. Write it so.' })).toBe('a/b.md:7: wrong. Write it so.');
});

test('a stopped build lists every mistake, by file and line', () => {
	const problems = new Problems();
	problems.add('b.md', 2, 'second');
	problems.add('a.md', 10, 'tenth');
	problems.add('a.md', 9, 'ninth');
	const error = new CourseError(problems.list);
	expect(error.message).toBe('3 mistakes in the text of the course:\na.md:9: ninth\na.md:10: tenth\nb.md:2: second');
	expect(error.problems).toHaveLength(3);
	expect(new CourseError([problems.list[0]!]).message).toMatch(/^1 mistake in/);
});

test.each([
	['fron-or-back', 'front-or-back'],
	['frontorback', 'front-or-back'],
	['fornt', 'front'],
	['soup', '']
])('the word nearest to %s is %s', (word, best) => {
	expect(nearest(word, ['front-or-back', 'front', 'kitchen'])).toBe(best);
});

test('a word like no other is told where the known ones stand', () => {
	expect(unknownWord('skill', 'soup', ['bread'], 'course.yaml')).toBe('unknown skill "soup"; use one that stands in course.yaml.');
});
