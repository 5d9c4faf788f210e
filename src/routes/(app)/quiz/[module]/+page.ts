import { error } from '@sveltejs/kit';
import { banks } from 'virtual:course/banks';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(banks).map((module) => ({ module }));

/** The questions of one module. */
export const load: PageLoad = async ({ params }) => {
	const bank = banks[params.module];
	if (!bank) error(404, 'There is no quiz at this address.');
	return { bank: (await bank()).bank };
};
