/** Turns a `lesson.md` into what mdsvex compiles: steps wrapped, notes numbered, parts imported. Authors write no import. */
import type { PreprocessorGroup } from 'svelte/compiler';
import { readLesson } from './lesson.ts';
import { Problems } from './problems.ts';

const parts = ['Step', 'Mark', 'Chip', 'Notes', 'Island', 'Placed', 'Recall', 'Worked'];

/** A preprocessor to stand before mdsvex; `figure` gives the module of a figure by its name. */
export function lessonMarkup(root: string): PreprocessorGroup {
	return {
		name: 'lesson-markup',
		markup({ content, filename }) {
			if (!filename?.endsWith('/lesson.md')) return;
			const file = filename.slice(root.length + 1);
			const { markup, figures } = readLesson(content, file, new Problems());
			const imports = [
				...parts
					.filter((name) => new RegExp(`(<|of=\\{)${name}\\b`).test(markup))
					.map((name) => importing(name, `#lib/ui/lesson/${name}.svelte`)),
				...figures.map((name, i) => importing(`Figure${i}`, `#lib/figures/${name}/Figure.svelte`))
			];
			return { code: `<script>\n${imports.map((line) => `\t${line}`).join('\n')}\n</script>\n\n${markup}` };
		}
	};
}

function importing(name: string, path: string): string {
	return `import ${name} from '${path}';`;
}
