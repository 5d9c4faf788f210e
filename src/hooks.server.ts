import { cwd, env } from 'node:process';
import type { Handle } from '@sveltejs/kit/hooks';
import { building } from '$app/env';
import { readStarts } from '#lib/course/pages.server.ts';
import { headOf, type Starts } from '#lib/course/starts.ts';

let starts: Starts | undefined;

/** The page of a lesson starts by a script of its own and with its own styles: the framework gives it neither. */
export const handle: Handle = ({ event, resolve }) => {
	const { lesson } = event.params as { lesson?: string };
	if (!lesson || event.route.id !== '/lessons/[lesson]') return resolve(event);
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('</head>', () => `\t${head(lesson)}\n\t</head>`) });
};

function head(lesson: string): string {
	// While developing, the server makes the script as it is asked for, and the styles come with it.
	if (!building) return `<script type="module" src="/@id/__x00__virtual:course/open/${lesson}"></script>`;
	starts ??= readStarts(env.HANDOFF_COURSE ?? cwd());
	return starts[lesson] ? headOf(starts[lesson], '../').join('\n\t\t') : '';
}
