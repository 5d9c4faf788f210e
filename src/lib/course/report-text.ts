/** The report as text for a terminal of 100 columns. */
import { bestOf } from './lint/bank.ts';
import type { Figure } from './testwise.ts';
import type { Report } from './report.ts';

/** The whole report, one section under another. */
export function reportText(report: Report): string {
	return [summary(report), lessons(report), questions(report), claims(report), counts(report), guessers(report), warnings(report)].join(
		'\n\n'
	);
}

function summary({ edition, languages, lessons, outline, words, questions, tasks, byType, feedback, cited }: Report): string {
	const types = Object.entries(byType)
		.filter(([, count]) => count > 0)
		.map(([type, count]) => `${count} ${type}`)
		.join(', ');
	return [
		`Edition ${edition}, language ${languages.join(', ')}`,
		`${lessons.length} of ${outline} lessons open, ${words} words of prose`,
		`${questions} questions (${types}), ${tasks} tasks to sort`,
		`Feedback on ${percent(feedback.withFeedback / Math.max(1, feedback.options))} of ${feedback.options} options; citations on ${percent(cited.withCitation / Math.max(1, cited.questions))} of ${cited.questions} questions`
	].join('\n');
}

function lessons({ lessons }: Report): string {
	const pair = (a: number, b: number) => `${a.toFixed(1)} / ${b.toFixed(1)}`;
	const rows = lessons.map(({ number, title, steps, words, prose, asking }) => [
		number,
		title,
		String(steps),
		String(words),
		pair(prose.grade, asking.grade),
		pair(prose.average, asking.average)
	]);
	return table(['', 'Prose / questions', 'Steps', 'Words', 'Reading grade', 'Words a sentence'], rows, 40);
}

function questions({ lessons, byType, tasks, questions }: Report): string {
	const types = (Object.keys(byType) as (keyof typeof byType)[]).filter((type) => byType[type] > 0);
	const rows = lessons.map((lesson) => {
		const counts = types.map((type) => lesson.questions[type]);
		return [lesson.number, lesson.title, ...[...counts, counts.reduce((sum, one) => sum + one, 0), lesson.tasks].map(String)];
	});
	rows.push(['', 'All', ...[...types.map((type) => byType[type]), questions, tasks].map(String)]);
	return table(['', 'Questions', ...types, 'all', 'tasks'], rows, 40);
}

function claims({ lessons, claims }: Report): string {
	const rows = lessons.map(({ number, title, claims }) => [
		number,
		title,
		`${claims.covered} of ${claims.planned}`,
		String(claims.cited),
		claims.missing.join(' ') || '-'
	]);
	rows.push(['', 'All', `${claims.covered} of ${claims.planned}`, `${claims.cited} of ${claims.all}`, '']);
	return table(['', 'Claims', 'Planned, covered', 'Cited', 'Missing'], rows, 40);
}

function counts({ objectives, skills }: Report): string {
	const goals = objectives.map(({ lesson, id, items, applied, enough }) => [
		lesson,
		id,
		String(items),
		String(applied),
		enough ? '' : 'too few'
	]);
	const cards = skills.map(({ id, items, enough }) => [id, String(items), enough ? '' : 'too few']);
	return `${table(['', 'Objective', 'Questions', 'At apply or above', ''], goals, 40)}\n\n${table(['Skill', 'Questions', ''], cards, 40)}`;
}

function guessers({ guessers, places }: Report): string {
	const best = Object.entries(guessers).flatMap(([type, figures]) => {
		const figure = bestOf(figures);
		return figure ? [`Best guesser of ${type}: ${figure.guesser}, ${above(figure)} points above chance`] : [];
	});
	const rows = Object.entries(guessers).flatMap(([type, figures]) => figures.map((figure) => [type, ...cells(figure)]));
	const where = places.choice.map(({ options, counts }) => `${counts.join(' / ')} of ${options}`).join(', ');
	return [
		table(['Type', 'Guesser', 'Right', 'Chance', 'Points above', 'p'], rows, 30),
		'',
		...best,
		`Place of the right option: ${where || 'no choices'} (p ${places.p.toFixed(2)})`,
		`Right options in multi: ${places.multi === null ? 'no multi' : percent(places.multi)}`,
		`Right answers in sourcing: ${
			Object.entries(places.sourcing)
				.map(([answer, count]) => `${answer} ${count}`)
				.join(', ') || 'none'
		}`
	].join('\n');
}

function cells(figure: Figure): string[] {
	const { guesser, accuracy, chance, p } = figure;
	return [guesser, percent(accuracy), percent(chance), above(figure), p < 0.001 ? '<0.001' : p.toFixed(3)];
}

function above({ accuracy, chance }: Figure): string {
	const points = (accuracy - chance) * 100;
	return `${points < 0 ? '\u2212' : '+'}${Math.abs(points).toFixed(1)}`;
}

function warnings({ warnings }: Report): string {
	if (warnings.length === 0) return 'No warnings.';
	return `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}\n${warnings.map(({ rule, file, line, message }) => `${file}:${line}\n${wrap(`${rule}  ${message}`, 96)}`).join('\n')}`;
}

/** Columns as wide as their widest cell; numbers to the right. The second or first text column is cut to `most`. */
function table(head: string[], rows: string[][], most: number): string {
	const all = [head, ...rows].map((row) => row.map((cell) => (cell.length > most ? `${cell.slice(0, most - 1)}\u2026` : cell)));
	const widths = head.map((_, c) => Math.max(...all.map((row) => row[c]?.length ?? 0)));
	const numeric = head.map((_, c) => rows.every((row) => /^[\d\s.,%+/<\u2212-]*(?:of \d+)?$/.test(row[c] ?? '')));
	return all
		.map((row) =>
			row
				.map((cell, c) => (numeric[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!)))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

function wrap(text: string, width: number): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		if (lines.at(-1)!.length + word.length + 1 > width) lines.push('');
		lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`;
	}
	return lines.map((line, i) => `  ${i ? '    ' : ''}${line}`).join('\n');
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
