/** What pages and the service worker say to each other. Both sides may be of different versions, so a message never changes its meaning. */

/** `about` comes with a port and is answered with the worker's version; `hello`: a page has started; `SKIP_WAITING`: take over now. */
export type ToWorker = { type: 'about' } | { type: 'hello' } | { type: 'SKIP_WAITING' };

/** `version` comes with a port and is answered with the page's version; `keeping` and `failed` tell how keeping a version goes, `full` that there was no room. */
export type ToPage =
	| { type: 'version' }
	| { type: 'keeping'; version: string; done: number; total: number }
	| { type: 'failed'; version: string; full: boolean; why: string };
