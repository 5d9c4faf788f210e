/**
 * Ids of events: `<lamport, 10 digits>-<tab, 12 hex>-<seq, 6 digits>`. Comparing them as text puts
 * events in the order in which they could have known of each other, whatever the clocks said.
 */
const form = /^(\d{10})-([0-9a-f]{12})-(\d{6})$/;
const MAX_LAMPORT = 9_999_999_999;
const MAX_SEQ = 999_999;

/** The parts of an id. */
export interface StampParts {
	/** 1 + the highest one seen when the event happened. */
	lamport: number;
	/** 12 hexadecimal digits, new for every opened page, so that no two tabs share a sequence. */
	tab: string;
	/** Counts the events of one tab from 0. */
	seq: number;
}

/** Writes an id. A lamport beyond ten digits stays at the highest; `tab` and `seq` still keep the id apart. */
export function makeId({ lamport, tab, seq }: StampParts): string {
	return `${String(Math.min(lamport, MAX_LAMPORT)).padStart(10, '0')}-${tab}-${String(seq).padStart(6, '0')}`;
}

/** Reads an id back into its parts; null when the text is no id. */
export function parseId(id: string): StampParts | null {
	const parts = form.exec(id);
	return parts && { lamport: Number(parts[1]), tab: parts[2]!, seq: Number(parts[3]) };
}

/** Order of two ids, for `sort`: negative when `a` comes first. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Names a tab from 6 random bytes; `random(n)` must give n of them. */
export function newTab(random: (bytes: number) => Uint8Array): string {
	return Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives out ids and learns from those it is shown. */
export interface Stamper {
	/** The next id: higher than every id given out or seen. */
	next(): string;
	/** Takes notice of an id from elsewhere; text that is no id is passed over. */
	see(id: string): void;
}

/** Makes the stamper of one tab. */
export function createStamper(random: (bytes: number) => Uint8Array): Stamper {
	let tab = newTab(random);
	let lamport = 0;
	let seq = 0;
	return {
		next() {
			if (seq > MAX_SEQ) {
				tab = newTab(random);
				seq = 0;
			}
			return makeId({ lamport: ++lamport, tab, seq: seq++ });
		},
		see(id) {
			lamport = Math.max(lamport, parseId(id)?.lamport ?? 0);
		}
	};
}
