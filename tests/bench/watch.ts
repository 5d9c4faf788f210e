/** What the bench notes from inside a page, the same on both sides. Sent to the page as text, so each function stands on its own. */

/** Times on the page's clock in ms; 0 while it has not happened. */
export interface FeedbackWatch {
	/** When the browser took in the press. */
	click: number;
	/** First write to IndexedDB after it. */
	began: number;
	/** The verdict is in the page. */
	inPage: number;
	/** The frame with it has been handed on: the first task after the frame's own. */
	painted: number;
	/** The browser's own figure from the press to the next paint, in steps of 8 ms. */
	event: number;
}

export interface LoadWatch {
	lcp: number;
	/** What the page is for is on screen. */
	screen: number;
	/** The first script of the page's has taken over. */
	usable: number;
}

declare global {
	interface Window {
		feedbackWatch: FeedbackWatch;
		loadWatch: LoadWatch;
	}
}

/** Watches from a press on a button, by hand only, to the frame after `verdict` (a selector) is there. */
export function watchFeedback(verdict: string): void {
	const seen: FeedbackWatch = { click: 0, began: 0, inPage: 0, painted: 0, event: 0 };
	window.feedbackWatch = seen;
	addEventListener(
		'click',
		(event) => event.isTrusted && event.target instanceof Element && event.target.closest('button') && (seen.click ||= event.timeStamp),
		true
	);
	const { add } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.add = function (value, key) {
		if (seen.click) seen.began ||= performance.now();
		return add.call(this, value, key);
	};
	new MutationObserver(() => {
		if (!seen.click || seen.inPage || !document.querySelector(verdict)) return;
		seen.inPage = performance.now();
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (seen.painted = performance.now());
			port2.postMessage(null);
		});
	}).observe(document, { subtree: true, childList: true, attributes: true });
	new PerformanceObserver((list) => {
		for (const { name, startTime, duration } of list.getEntries())
			if (name === 'click' && Math.abs(startTime - seen.click) < 1) seen.event = duration;
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Watches a load until `screen` is visible and `usable` is there (both selectors). */
export function watchLoad({ screen, usable }: { screen: string; usable: string }): void {
	const seen: LoadWatch = { lcp: 0, screen: 0, usable: 0 };
	window.loadWatch = seen;
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) seen.lcp = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	const afterFrame = (field: 'screen' | 'usable') => {
		seen[field] = -1;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (seen[field] = performance.now());
		port2.postMessage(null);
	};
	const look = () => {
		const shown = (selector: string) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
		if (!seen.screen && shown(screen)) afterFrame('screen');
		if (!seen.usable && shown(usable)) afterFrame('usable');
		if (!seen.screen || !seen.usable) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
