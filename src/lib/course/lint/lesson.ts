/** L: the measure of a lesson's prose. */
import type { CourseLesson } from '../course.ts';
import type { Finding } from './rule.ts';
import { words } from './words.ts';

const limits = { steps: [6, 9], words: [700, 1400], step: 220, note: 40 } as const;

/** Findings over the prose of open lessons. */
export function measure(open: readonly CourseLesson[]): Finding[] {
	return open.flatMap((lesson) => {
		const { steps, notes } = lesson.text!;
		const at = (rule: string, line: number, message: string): Finding => ({ rule, level: 'warning', file: lesson.file, line, message });
		const total = steps.reduce((sum, step) => sum + step.words, 0);
		const found = steps
			.filter((step) => step.words > limits.step)
			.map((step) => at('L2', step.line, `the step "${step.title}" has ${step.words} words. Write at most ${limits.step}, or part it.`));
		if (steps.length < limits.steps[0] || steps.length > limits.steps[1])
			found.push(at('L1', 1, `the lesson has ${steps.length} steps. Make it ${limits.steps.join(' to ')}.`));
		if (total < limits.words[0] || total > limits.words[1])
			found.push(at('L3', 1, `the lesson has ${total} words of prose. Write ${limits.words.join(' to ')}.`));
		for (const { name, attributes, line } of notes) {
			const count = words(attributes.note ?? '').length;
			if (name === 'Source' && count === 0)
				found.push(at('L4', line, 'a source has no note. Say in note="…" what its lines say, and what they leave out.'));
			if (count > limits.note) found.push(at('L4', line, `the note of a source has ${count} words. Write at most ${limits.note}.`));
		}
		const twice = notes.filter(
			({ name, attributes }, i) =>
				name === 'Term' && notes.findIndex((other) => other.name === 'Term' && other.attributes.id === attributes.id) < i
		);
		for (const { attributes, line } of twice)
			found.push(at('L5', line, `the term "${attributes.id}" opens a second time. Mark it where it first matters, once a lesson.`));
		return found;
	});
}
