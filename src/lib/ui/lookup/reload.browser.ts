import { reloadOnce } from './trouble.ts';

const key = 'handoff reloaded';

/** Loads the page once more when that may bring a missing file of a new version; see `reloadOnce`. */
export function reloadWhatBroke(status: number): void {
	try {
		const left = reloadOnce(status, navigator.onLine, location.pathname, Date.now(), sessionStorage.getItem(key));
		if (left === null) return;
		sessionStorage.setItem(key, left);
		// Only when it was really kept: otherwise nothing would stop the next one.
		if (sessionStorage.getItem(key) === left) location.reload();
	} catch {
		// A browser that keeps nothing cannot count, so it does not reload.
	}
}
