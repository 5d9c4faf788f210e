/** Turns a `lesson.md` into what mdsvex compiles: steps wrapped, notes numbered, parts imported. Authors write no import. */
import type { PreprocessorGroup } from 'svelte/compiler';
import { readLesson } from './lesson.ts';
import { Problems } from './problems.ts';

/** A preprocessor to stand before mdsvex; `figure` gives the module of a figure by its name. */
export function lessonMarkup(root: string): PreprocessorGroup {
	return {
		name: 'lesson-markup',
		markup({ content, filename }) {
			if (!filename?.endsWith('/lesson.md')) return;
			const file = filename.slice(root.length + 1);
			const { markup, figures } = readLesson(content, file, new Problems());
			const imports = [
				...['Step', 'Mark', 'Chip', 'Notes', 'Placed', 'Recall', 'Worked'].filter((name) => markup.includes(`<${name}`)).map((name) => `import ${name} from '#lib/ui/lesson/${name}.svelte';`),
				...figures.map((name, i) => `import Figure${i} from '#lib/figures/${name}/Figure.svelte';`)
			];
			return { code: `<script>\n${imports.map((line) => `\t${line}`).join('\n')}\n</script>\n\n${markup}` };
		}
	};
}
