/**
 * Builds what brings the pages of lessons to life, apart from the framework's own client: a lesson starts with the
 * parts of Svelte that its page needs, and with no router. What comes out is laid beside the client's own files, so
 * that it is served and kept with them.
 */
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
	let built: Rolldown.RolldownOutput['output'][number][] = [];
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
							lessonStyles: environment(inputs('style'), [{ name: common, test: (id) => !/\/lessons\/|\/figures\//.test(id) && !ofSome(id) }])
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
				const scripts = (await of('lessonScripts')).filter(({ type }) => type === 'chunk');
				const sheets = await of('lessonStyles');
				built = [...scripts, ...sheets.filter(({ fileName }) => fileName.endsWith('.css'))];
				const file = join(root, startsFile);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, JSON.stringify(startsOf(scripts, sheets, firstAsked(root))));
			}
		},
		generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const one of built)
				this.emitFile({
					type: 'asset',
					name: one.fileName.split('/').at(-1)!,
					fileName: one.fileName,
					source: one.type === 'chunk' ? one.code : one.source
				});
		}
	};
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
