import type { Handle } from '@sveltejs/kit/hooks';
import { building } from '$app/env';
import { foreignStyles, withoutStyles } from '#lib/course/styles.server.ts';

/**
 * Built pages of lessons ask for their own styles only. Kit links the styles of whatever a page could
 * load later, which here is every lesson with its figures: a lesson would weigh more with each lesson added.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { lesson } = event.params as { lesson?: string };
	if (!building || !lesson) return resolve(event);
	const foreign = foreignStyles(lesson);
	return resolve(event, { transformPageChunk: ({ html }) => withoutStyles(html, foreign) });
};
