import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

// Neither prose nor figures come into the browser's own build: there a page of a lesson is read as it was made.
const lessons = import.meta.env.SSR ? (await import('virtual:course/lessons')).lessons : undefined;

/**
 * A lesson starts by a script of its own (`ui/lesson/open.svelte.ts`, put in by `hooks.server.ts`): it needs no
 * router, and weighs half as much without one.
 */
export const csr = false;

export const entries: EntryGenerator = () => Object.keys(lessons!).map((lesson) => ({ lesson }));

/** The lesson's prose, its data and the ways to answer its questions, which load with this page only. */
export const load: PageLoad = async ({ params }) => {
	const lesson = lessons?.[params.lesson];
	if (!lesson) error(404, 'There is no lesson at this address.');
	const { default: prose, data, ways } = await lesson();
	return { prose, lesson: data, ways };
};
