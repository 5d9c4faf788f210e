/**
 * Builds what brings the pages of lessons to life, apart from the framework's own client: a lesson starts with the
 * parts of Svelte that its page needs, and with no router. What comes out is laid beside the client's own files, so
 * that it is served and kept with them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentOptions, Plugin, Rolldown } from 'vite';
import { lessonData } from './project.ts';
import { readProject } from './read.server.ts';
import { ofSome, sharing } from './sharing.server.ts';
import { common, startsOf, type Starts } from './starts.ts';

const startsFile = '.svelte-kit/lessons.json';
const folder = '_app/immutable/lessons';
const preloadHelper = '\0vite/preload-helper.js';
const styles = /\.css$|[?&]type=style\b/;

/** The Vite plugin; `root` is the project's folder. */
export function lessonPages(root: string): Plugin {
	let built: { fileName: string; source: string }[] = [];
	const ids = () => readProject(root).course.lessons.flatMap(({ id, text }) => (text ? [id] : []));
	const inputs = (kind: string) => Object.fromEntries(ids().map((id) => [id, `virtual:course/${kind}/${id}`]));
	const share = sharing();
	return {
		name: 'lesson-pages',
		config: (_, { command }) =>
			command === 'serve'
				? undefined
				: {
						environments: {
							// One build for the scripts, which bring no styles; one for the styles of all that the server put into the page.
							lessonScripts: environment(inputs('open'), share.groups, false),
							lessonStyles: environment(inputs('style'), [
								{ name: common, test: (id) => !/\/lessons\/|\/figures\//.test(id) && !ofSome(id) }
							])
						}
					},
		load: {
			order: 'pre',
			handler(id) {
				if (this.environment.name !== 'lessonScripts') return;
				if (styles.test(id)) return '';
				// All styles are in the page already, so there is nothing to fetch before a part.
				if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
			}
		},
		moduleParsed(info) {
			if (this.environment.name === 'lessonScripts') share.saw(info);
		},
		buildApp: {
			order: 'pre',
			async handler({ build, environments }) {
				const of = async (name: string) => ((await build(environments[name]!)) as Rolldown.RolldownOutput).output;
				const scripts = (await of('lessonScripts')).filter((one) => one.type === 'chunk');
				const sheets = await of('lessonStyles');
				const starts = startsOf(scripts, sheets, firstAsked(root));
				const css = new Map(sheets.flatMap((one) => (one.type === 'asset' ? [[one.fileName, String(one.source)]] : [])));
				built = [...scripts.map(({ fileName, code }) => ({ fileName, source: code })), ...joined(starts, css)];
				const file = join(root, startsFile);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, JSON.stringify(starts));
			}
		},
		generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const { fileName, source } of built) this.emitFile({ type: 'asset', name: fileName.split('/').at(-1)!, fileName, source });
		}
	};
}

/** The styles to serve: one file that all lessons share, and one more for each; notes them in `starts`. */
function joined(starts: Starts, css: ReadonlyMap<string, string>): { fileName: string; source: string }[] {
	const shared = [...css.keys()].filter((file) => file.startsWith(`${folder}/${common}.`));
	const files = new Map(shared.map((file) => [file, css.get(file)!]));
	for (const [lesson, start] of Object.entries(starts)) {
		const source = start.styles
			.filter((file) => !shared.includes(file))
			.map((file) => css.get(file) ?? '')
			.join('');
		start.styles = [...shared];
		if (!source) continue;
		const file = `${folder}/${lesson}.${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`;
		files.set(file, source);
		start.styles.push(file);
	}
	return [...files].map(([fileName, source]) => ({ fileName, source }));
}

/** Of each lesson, the modules that its first question needs. */
function firstAsked(root: string): Record<string, string[]> {
	const { course } = readProject(root);
	return Object.fromEntries(
		course.lessons.flatMap((lesson) => {
			const type = lesson.text && lessonData(course, lesson).steps.find(({ type }) => type)?.type;
			return type ? [[lesson.id, ['/lesson/Placed.svelte', `virtual:course/items/${lesson.id}`, `/${type}/way.svelte.ts`]]] : [];
		})
	);
}

/** How lessons start, as the last build noted it. @throws Error when there was none */
export function readStarts(root: string): Starts {
	return JSON.parse(readFileSync(join(root, startsFile), 'utf8')) as Starts;
}

function environment(input: Record<string, string>, groups: Rolldown.CodeSplittingGroup[], cssCodeSplit = true): EnvironmentOptions {
	return {
		consumer: 'client',
		define: { __SVELTEKIT_PAYLOAD__: '{}' },
		build: {
			write: false,
			copyPublicDir: false,
			cssCodeSplit,
			modulePreload: false,
			rolldownOptions: {
				input,
				preserveEntrySignatures: 'allow-extension',
				// What of Svelte nobody names does nothing, but for its switches; else a page would fetch what only another's figure uses.
				treeshake: { moduleSideEffects: [{ test: /node_modules\/svelte\/src\/(?!internal\/flags\/)/, sideEffects: false }] },
				output: {
					entryFileNames: `${folder}/[name].[hash].js`,
					chunkFileNames: `${folder}/[name].[hash].js`,
					assetFileNames: `${folder}/[name].[hash][extname]`,
					codeSplitting: { includeDependenciesRecursively: false, groups }
				}
			}
		}
	};
}
