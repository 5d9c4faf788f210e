import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';

/**
 * What somebody looks for: at once in `query`, and a moment later in the address as `?q=`, so that a reload,
 * a bookmark and the way back bring it again. Make it while a component is being set up.
 */
export class Asked {
	query = $state('');
	/** Value of `?show=`; '' until the page runs in a browser: a page built beforehand knows no search. */
	show = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		afterNavigate(({ type, to }) => {
			if (!to) return;
			this.show = to.url.searchParams.get('show') ?? '';
			// Our own writing comes late: by then more may have been typed.
			if (type !== 'goto') this.query = to.url.searchParams.get('q') ?? '';
		});
		$effect(() => () => clearTimeout(this.#timer));
	}

	/** Takes what was typed. */
	type(query: string): void {
		this.query = query;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.write(), 300);
	}

	/** Puts it into the address now. */
	async write(): Promise<void> {
		clearTimeout(this.#timer);
		await goto(this.address(this.show), { replace: true, reset: false });
	}

	/** Forgets what was asked, and goes to a place on this page. */
	async clear(hash: string): Promise<void> {
		clearTimeout(this.#timer);
		this.query = '';
		await goto(`${page.url.pathname}${hash}`, { replace: true, reset: false });
	}

	/** The address of this page with the query, and with one part of it shown. */
	address(show: string): string {
		const parts = { show, q: this.query.trim() };
		const search = Object.entries(parts).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
		return page.url.pathname + (search.length ? `?${search.join('&')}` : '');
	}
}
