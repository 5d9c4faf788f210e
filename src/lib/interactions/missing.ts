import type { Presented, Response } from './types.ts';

/**
 * What is still missing before an answer can be handed in, as a sentence; undefined when nothing is.
 * Not a disabled button: that would not say why.
 */
export function missing(item: Presented, response: Response | undefined): string | undefined {
	switch (item.type) {
		case 'choice':
		case 'sourcing':
			return response ? undefined : 'Choose an answer first.';
		case 'multi':
			return Array.isArray(response) && response.length > 0 ? undefined : 'Choose at least one answer first.';
		case 'sort': {
			const placed = typeof response === 'object' && !Array.isArray(response) ? response : {};
			const left = item.body.tasks.filter(({ id }) => !placed[id]).length;
			if (left === 0) return undefined;
			return left === 1 ? 'Place every row first. One is left.' : `Place every row first. ${left} are left.`;
		}
	}
}
