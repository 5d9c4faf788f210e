/** A reload that waits for its moment: no question open, and the last work written. */

/** ms between a question's closing and the reload, in which the next one may open. */
const breath = 400;
/** ms the last write is given. */
const writing = 3000;

export class Reload {
	/** Agreed to, and waiting for its moment. */
	due = $state(false);
	/** What must be done before, as the record's last write. */
	settle: () => Promise<unknown> = async () => undefined;

	readonly #reload: () => void;
	readonly #free: () => boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param free whether the tab may be reloaded now */
	constructor(reload: () => void, free: () => boolean) {
		this.#reload = reload;
		this.#free = free;
	}

	/** Reloads at the first good moment after some ms. A later call replaces an earlier one. */
	after(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.due = true;
			this.whenFree();
		}, ms);
	}

	/** To be called whenever the tab may have become free. */
	whenFree(): void {
		if (!this.due) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(async () => {
			await Promise.race([this.settle().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, writing))]);
			if (this.#free()) this.#reload();
		}, breath);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
