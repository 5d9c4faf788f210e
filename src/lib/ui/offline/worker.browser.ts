/** The way from a page to the service worker. */
import type { ToPage, ToWorker } from '../update/messages.ts';

/** The browser's service workers, or null where there are none: plain http, some private windows, a frame that forbids them. */
export function workers(): ServiceWorkerContainer | null {
	try {
		// Undefined on plain http, whatever the types say; in a closed frame the mere question throws.
		return (navigator.serviceWorker as ServiceWorkerContainer | undefined) ?? null;
	} catch {
		return null;
	}
}

/** Says something that wants no answer. */
export function tell(worker: Pick<ServiceWorker, 'postMessage'>, message: ToWorker): void {
	worker.postMessage(message);
}

/** The version of a worker, or null when it does not answer within `patience` ms (a broken one, the kill switch). */
export function versionOf(worker: Pick<ServiceWorker, 'postMessage'>, patience = 3000): Promise<string | null> {
	const { port1, port2 } = new MessageChannel();
	return new Promise<string | null>((resolve) => {
		const timer = setTimeout(() => resolve(null), patience);
		port1.onmessage = ({ data }) => {
			clearTimeout(timer);
			resolve(typeof data === 'string' ? data : null);
		};
		worker.postMessage({ type: 'about' } satisfies ToWorker, [port2]);
	}).finally(() => port1.close());
}

/** Hears what the worker says to pages. @returns a function that stops it */
export function hear(container: ServiceWorkerContainer, listen: (message: ToPage, port: MessagePort | undefined) => void): () => void {
	const listener = (event: MessageEvent) => listen(event.data as ToPage, event.ports[0]);
	container.addEventListener('message', listener);
	container.startMessages();
	return () => container.removeEventListener('message', listener);
}
