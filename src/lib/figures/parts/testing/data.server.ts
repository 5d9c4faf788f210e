/** Reads the data file of a figure as the build does, for tests: a mistake is named with its file and line. */
import { readFileSync } from 'node:fs';
import { CourseError, Problems } from '#lib/course/problems.ts';
import { readYaml } from '#lib/course/yaml.ts';

/** The value that `read` makes of a YAML file; a mistake throws `file:line: tasks[2].home is not …`. */
export function readData<T>(file: string, read: (data: unknown) => T): T {
	return readText(readFileSync(file, 'utf8'), file, read);
}

/** The same of a text that is at hand. */
export function readText<T>(text: string, file: string, read: (data: unknown) => T): T {
	const problems = new Problems();
	const yaml = readYaml(text, file, problems);
	if (problems.list.length) throw new CourseError(problems.list);
	try {
		return read(yaml.value);
	} catch (error) {
		const found = error instanceof TypeError ? /^Figure data: (\S+) (.+)$/.exec(error.message) : null;
		if (!found) throw error;
		const [, place = '', wrong = ''] = found;
		problems.add(file, yaml.line(pathOf(place)), `${place} ${wrong}`);
		throw new CourseError(problems.list);
	}
}

/** `tasks[2].home` as the steps that lead there. */
function pathOf(place: string): (string | number)[] {
	return [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));
}
