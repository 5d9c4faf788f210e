/** Remembers which version was put off, and tells the other tabs, so that it is asked once. */

const key = 'handoff later';
let here: string | null = null;

/** For as long as this tab is open; a reload does not ask again. */
export const laterHere = {
	get(): string | null {
		try {
			return sessionStorage.getItem(key) ?? here;
		} catch {
			return here;
		}
	},
	set(version: string): void {
		here = version;
		try {
			sessionStorage.setItem(key, version);
		} catch {
			// A browser that keeps nothing asks again after a reload.
		}
	}
};

/** Puts a version off in all open tabs. @returns how to say it and how to stop hearing it */
export function otherTabs(listen: (version: string) => void): { say(version: string): void; close(): void } {
	if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(key);
	channel.onmessage = ({ data }) => {
		if (typeof data !== 'string') return;
		laterHere.set(data);
		listen(data);
	};
	return { say: (version) => channel.postMessage(version), close: () => channel.close() };
}
