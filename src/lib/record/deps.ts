/** The learner record's outside: what it is handed, what screens see of it, what they may ask of it. */
import type { Texts } from './copies.ts';
import type { Everything } from './copying.ts';
import type { Happening } from './events.ts';
import type { Progress } from './progress.ts';
import type { RecordStore } from './store.ts';
import type { Trouble } from './trouble.ts';

/** The world, handed in. Only `store` may reject. */
export interface RecordDeps {
	store: RecordStore;
	/** Wall clock, ms since 1970. */
	now(): number;
	random(bytes: number): Uint8Array;
	/** For the second copy and the mark; another place than the store's. */
	texts: Texts;
	/** A third place that says how many events there should be; 0 when it doesn't know. */
	farMark: { get(): Promise<number>; set(n: number): Promise<void> };
	/** Does the browser promise to keep the data? Undefined when it doesn't say. `ask` may show a question. */
	persistence: { have(): Promise<boolean | undefined>; ask(): Promise<boolean | undefined> };
	/** Frees what is only there to be quick. */
	makeRoom(): Promise<void>;
	/** Calls back whenever trying again makes sense; gives back how to stop. */
	wake(again: () => void): () => void;
	/** Calls back when nothing else is to be done. */
	idle(work: () => void): void;
}

/** What screens see. */
export interface RecordView {
	/** `ready` also when the store can't be opened: the lessons never wait for it. */
	readonly state: 'opening' | 'ready';
	readonly progress: Progress;
	/** `saved` means that everything that happened is durable. */
	readonly saving: 'idle' | 'saving' | 'saved' | 'unsaved';
	readonly trouble: Trouble | null;
	/** What the browser said to "please keep this". */
	readonly persisted: 'unasked' | 'yes' | 'no' | 'unknown';
	/** Answers, lessons and recalls since the last copy; a copy is due from 20 on. */
	readonly newSinceCopy: number;
	readonly backupDue: boolean;
}

/** What screens may do. */
export interface RecordActions {
	/** Opens the store; gives back how to stop. To be called in the browser only. */
	start(): () => void;
	/**
	 * Takes in what happened: `progress` has it when this returns. `saved` resolves when it is durable and
	 * never rejects. Throws when the happening isn't one, which is a mistake of the caller's code.
	 * Durable means on the disk; without it, and for mere reading, the operating system has to do.
	 */
	add(happening: Happening, options?: { durable?: boolean }): { id: string; saved: Promise<void> };
	/** Takes an event back. */
	undo(id: string): { id: string; saved: Promise<void> };
	/** Tries again whatever failed, and looks for what other tabs did. Never rejects. */
	retry(): Promise<void>;
	/** The whole record for a copy. `whole` is false when the store could not be read and this is only what the tab holds. */
	everything(): Promise<Everything & { whole: boolean }>;
	/** Adds a copy; resolves to the number of things that were new. Rejects with a `StoreTrouble`; can be repeated. */
	restore(copy: Everything): Promise<number>;
	/** To be called when the learner has a copy in hand. */
	copied(): void;
	/** The learner carries on without what the browser removed. */
	acceptLoss(): void;
	/** Removes the whole record from this device, in every tab. Rejects with a `StoreTrouble`, and nothing is removed then. */
	erase(): Promise<void>;
}
