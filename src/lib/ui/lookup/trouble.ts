/** What is said when a page cannot be shown. */

/** The words for one kind of trouble. */
export interface TroubleWords {
	title: string;
	happened: string;
	todo: string;
	/** Whether it may work the second time. */
	again: boolean;
}

/**
 * What to say for a status.
 * @param online false when there is surely no network
 */
export function troubleWords(status: number, online: boolean): TroubleWords {
	if (status === 404)
		return {
			title: 'There is no page here',
			happened: 'The address may be mistyped, or the page has moved.',
			todo: 'Search for it, or start from the map.',
			again: false
		};
	if (!online)
		return {
			title: 'This page needs the network',
			happened: 'You are offline, and this page is not kept on this device yet.',
			todo: 'Go on with a page from the map, or try again when you are back online.',
			again: true
		};
	if (status === 401 || status === 403)
		return {
			title: 'This page is closed',
			happened: 'It opens only for those who have been let in.',
			todo: 'Ask whoever gave you the address, or start from the map.',
			again: false
		};
	if (status === 429 || status === 503)
		return {
			title: 'Too busy just now',
			happened: 'The server has more to do than it can.',
			todo: 'Wait a minute and try again. Lessons work meanwhile.',
			again: true
		};
	if (status >= 500)
		return {
			title: 'Something broke',
			happened: 'The fault is ours and not yours.',
			todo: 'Try again. If it breaks again, go on from the map.',
			again: true
		};
	return {
		title: 'This cannot be opened',
		happened: 'The server did not understand what was asked for.',
		todo: 'Start from the map.',
		again: false
	};
}

/** Fewest ms between two reloads of one address that nobody asked for. */
const apart = 60_000;

/**
 * Whether a page that broke may be loaded once more by itself: a file of an older version may be missing, and
 * loading brings the new one. Once for an address and minute, so that what stays broken does not go round.
 * @param before what the last such reload left behind, or null
 * @returns what to leave behind now, or null to stay
 */
export function reloadOnce(status: number, online: boolean, address: string, now: number, before: string | null): string | null {
	if (status < 500 || !online) return null;
	const [at, ...rest] = before?.split(' ') ?? [];
	if (rest.join(' ') === address && now - Number(at) < apart) return null;
	return `${now} ${address}`;
}
