/** What is said about being offline. */

/**
 * How far the course is kept on this device:
 * - `unknown`: not looked yet, or nothing is kept here on purpose (while developing, in an LMS)
 * - `insecure`: plain http on a network address, where browsers keep nothing
 * - `refused`: the browser does not let the course be kept
 * - `keeping`: on its way, `done` of `total` files
 * - `kept`: all of it
 * - `full`: the device had no room
 * - `failed`: the network went away in between; tried again at the next visit
 */
export type Keeping =
	{ state: 'unknown' | 'insecure' | 'refused' | 'kept' | 'full' | 'failed' } | { state: 'keeping'; done: number; total: number };

export const insecure = 'Offline mode needs https or localhost.';

/** Whether the course is on this device, in a sentence; empty when there is nothing to say. */
export function keptWords(keeping: Keeping): string {
	switch (keeping.state) {
		case 'unknown':
			return '';
		case 'insecure':
			return insecure;
		case 'refused':
			return 'This browser does not let the course be kept for offline use.';
		case 'keeping':
			return keeping.total > 0 ? `Being kept on this device: ${keeping.done} of ${keeping.total}` : 'Being kept on this device';
		case 'kept':
			return 'Kept on this device';
		case 'full':
			return 'This device has no room to keep the course for offline use.';
		case 'failed':
			return 'Not yet kept on this device. It is tried again at your next visit.';
	}
}

/** The quiet line in a header; empty when there is nothing to say. */
export function offlineWords(online: boolean, keeping: Keeping): string {
	if (online) return keeping.state === 'insecure' ? insecure : '';
	return keeping.state === 'kept' ? 'Offline. All of this works.' : 'Offline. What is open here works; other pages need the network.';
}
