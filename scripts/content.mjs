/** `npm run content:check` and `npm run content:report [-- --json]`. */
import { readProject } from '../src/lib/course/read.server.ts';
import { formatProblem } from '../src/lib/course/problems.ts';
import { checkFigures } from '../src/lib/figures/check.ts';
import { report, reportText } from '../src/lib/course/report.ts';
import { root } from './setup.mjs';

const [command, ...flags] = process.argv.slice(2);
const { course, problems, files } = readProject(root);
const mistakes = [...problems.list, ...checkFigures(files)].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
if (mistakes.length) {
	for (const problem of mistakes) console.error(formatProblem(problem));
	console.error(`\n${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'} in the text of the course.`);
	process.exit(1);
}
const result = report(course, files);
if (command === 'report') console.log(flags.includes('--json') ? JSON.stringify(result, null, '\t') : reportText(result));
else
	console.log(
		`The text of the course is in order: ${result.lessons.length} lessons, ${result.questions} questions, ${result.tasks} tasks to sort, ${result.warnings.length} warnings.`
	);
