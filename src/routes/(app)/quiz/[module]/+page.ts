import { error } from '@sveltejs/kit';
import { banks } from 'virtual:course/banks';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(banks).map((module) => ({ module }));

/** The questions of one module and the ways to answer them. */
export const load: PageLoad = async ({ params }) => {
	const bank = banks[params.module];
	if (!bank) error(404, 'There is no quiz at this address.');
	const { bank: questions, ways } = await bank();
	return { bank: questions, ways };
};
