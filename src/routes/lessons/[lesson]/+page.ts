import { error } from '@sveltejs/kit';
import { lessons } from 'virtual:course/lessons';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(lessons).map((lesson) => ({ lesson }));

/** The lesson's prose and data, which load with this page only. */
export const load: PageLoad = async ({ params }) => {
	const lesson = lessons[params.lesson];
	if (!lesson) error(404, 'There is no lesson at this address.');
	const { default: prose, data } = await lesson();
	return { prose, lesson: data };
};
