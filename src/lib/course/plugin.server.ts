/**
 * Makes modules of `lessons/` for the build: the map, each lesson with its data, the banks, the ledger.
 * A mistake in any file stops the build with every mistake's file and line.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Course, CourseLesson } from './course.ts';
import type { Item } from '#lib/interactions/types.ts';
import type { Files } from './lessons.ts';
import { CourseError, type Problem } from './problems.ts';
import type { LessonCore } from './types.ts';
import { bank, courseMap, ledger, lessonData, modulesWithQuestions } from './project.ts';
import { readProject } from './read.server.ts';

const prefix = 'virtual:course/';
const screens = '#lib/ui/lesson';

/**
 * The Vite plugin.
 * @param root the project's folder
 * @param check finds more mistakes in the texts, such as those in data that only its user can read
 */
export function course(root: string, check: (files: Files) => Problem[] = () => []): Plugin {
	let project: ReturnType<typeof readProject> | undefined;
	let building = false;
	const load = () => {
		if (!project) {
			project = readProject(root);
			project.problems.list.push(...check(project.files));
		}
		if (project.problems.list.length) throw new CourseError(project.problems.list);
		return project;
	};
	return {
		name: 'course',
		enforce: 'pre',
		configResolved({ command }) {
			building = command === 'build';
		},
		buildStart() {
			project = undefined;
			// While writing, the page shows the mistakes instead, and the server lives on.
			if (building) load();
		},
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return;
			const { files } = load();
			for (const file of files.keys()) this.addWatchFile(join(root, file));
			return moduleCode(id.slice(prefix.length + 1), load(), root);
		},
		configureServer(server) {
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(join(root, 'lessons'))) return;
				project = undefined;
				for (const module of server.moduleGraph.idToModuleMap.values())
					if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** The code of one virtual module, by its name after `virtual:course/`. */
function moduleCode(name: string, { course, digest }: ReturnType<typeof readProject>, root: string): string | undefined {
	const [kind, id = ''] = name.split('/');
	const open = course.lessons.filter(({ text }) => text);
	const lazily = (kind: string, ids: string[]) =>
		`{${ids.map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(`${prefix}${kind}/${one}`)})`).join(',\n')}}`;
	switch (kind) {
		case 'map':
			return constant('map', courseMap(course, digest));
		case 'lessons':
			return `export const lessons = ${lazily(
				'lesson',
				open.map((lesson) => lesson.id)
			)};`;
		case 'lesson': {
			const lesson = open.find((one) => one.id === id)!;
			const data = lessonData(course, lesson);
			return `export { default } from ${prose(root, lesson)};\n${constant('data', data)}\n${waysOf(Object.values(data.items))}`;
		}
		case 'open': {
			const lesson = open.find((one) => one.id === id)!;
			return lessonOpener(course, lesson);
		}
		// All that the server puts into a lesson's page, for its styles.
		case 'style': {
			const lesson = open.find((one) => one.id === id)!;
			const ways = waysOf(Object.values(lessonData(course, lesson).items));
			return `export { default as screen } from '${screens}/LessonScreen.svelte';\nexport { default as prose } from ${prose(root, lesson)};\n${ways}`;
		}
		case 'items': {
			const { items } = lessonData(
				course,
				open.find((one) => one.id === id)!
			);
			return constant('items', items);
		}
		case 'banks':
			return `export const banks = ${lazily('bank', modulesWithQuestions(course))};`;
		case 'bank':
			return `${constant('bank', bank(course, id))}\n${waysOf(bank(course, id).items)}`;
		case 'ledger':
			return constant('ledger', ledger(course));
		case 'glossary':
			return constant('glossary', course.glossary);
		case 'sourcing':
			return constant('sourcing', course.sourcing);
		case 'figure-data':
			return id
				? `export default ${json(course.figureData[id] ?? null)};`
				: `export const figureData = ${lazily('figure-data', Object.keys(course.figureData))};`;
	}
	return undefined;
}

/** The text of a lesson as a module to import from. */
function prose(root: string, { file }: CourseLesson): string {
	return JSON.stringify(join(root, file).replaceAll('\\', '/'));
}

/** The script that a lesson's page starts with. */
function lessonOpener(course: Course, lesson: CourseLesson): string {
	const { id, number, title, minutes, steps, items } = lessonData(course, lesson);
	const core: LessonCore = { id, number, title, minutes, steps };
	const ways = typesOf(Object.values(items)).map((type) => `${type}: () => import(${JSON.stringify(wayFile(type))})`);
	const figures = lesson.text!.figures.map(
		(name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`#lib/figures/${name}/Figure.svelte`)})`
	);
	return [
		`import { open } from '${screens}/open.svelte.ts';`,
		`open(${json(core)}, {`,
		`	items: () => import(${JSON.stringify(`${prefix}items/${id}`)}),`,
		`	ways: { ${ways.join(', ')} },`,
		`	figures: { ${figures.join(', ')} }`,
		`});`
	].join('\n');
}

/** The ways of answering that some questions need, and no others: each type's folder has its own chunk. */
function waysOf(items: readonly Item[]): string {
	const types = typesOf(items);
	return [
		...types.map((type) => `import { way as way_${type} } from ${JSON.stringify(wayFile(type))};`),
		`export const ways = {${types.map((type) => `${type}: way_${type}`).join(', ')}};`
	].join('\n');
}

const wayFile = (type: string) => `/src/lib/interactions/${type}/way.svelte.ts`;
const typesOf = (items: readonly Item[]) => [...new Set(items.map(({ type }) => type))].sort();

function constant(name: string, value: unknown): string {
	return `export const ${name} = ${json(value)};`;
}

/** JSON that is also safe as a script: parsed at once, which is faster than an object literal for large values. */
function json(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > 2000 ? `JSON.parse(${JSON.stringify(text)})` : text;
}
