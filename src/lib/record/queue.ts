/**
 * What waits to be kept. An event leaves the queue only when the store has said that it is durable;
 * until then it is offered again and again, which is harmless, because ids make adding idempotent.
 */
import type { LearnerEvent } from './events.ts';
import { entryOf, PAGE, StoreTrouble, type Durability, type RecordStore } from './store.ts';

/** What the queue tells its owner. */
export interface QueueHooks {
	/** These are durable now. */
	saved(events: LearnerEvent[]): void;
	/** The store refused; everything not yet saved is still in the queue. */
	failed(error: unknown): void;
	/** The disk is full: frees what is only there to be quick. Called once for each try. */
	makeRoom(): Promise<void>;
}

export interface Queue {
	/** Events not yet saved, oldest first. */
	waiting(): LearnerEvent[];
	/** Puts an event in and begins to save. Resolves when it is durable, never rejects; may stay open for ever. */
	add(event: LearnerEvent, durability: Durability): Promise<void>;
	/** Gives up what is not saved yet. */
	drop(): void;
	/** Tries again now. Never rejects: `failed` tells. */
	flush(): Promise<void>;
}

/** Makes an empty queue in front of a store. */
export function createQueue(store: RecordStore, hooks: QueueHooks): Queue {
	const pending = new Map<string, { event: LearnerEvent; durability: Durability; kept: () => void }>();
	let running: Promise<void> | null = null;

	async function save(batch: LearnerEvent[], durability: Durability) {
		const entries = batch.map(entryOf);
		try {
			await store.add(entries, durability);
		} catch (error) {
			if (!(error instanceof StoreTrouble) || error.kind !== 'full') throw error;
			await hooks.makeRoom();
			await store.add(entries, durability);
		}
	}

	async function run() {
		try {
			while (pending.size > 0) {
				const batch = [...pending.values()].slice(0, PAGE);
				const events = batch.map(({ event }) => event);
				await save(events, batch.some(({ durability }) => durability === 'strict') ? 'strict' : 'relaxed');
				for (const { id } of events) pending.delete(id);
				hooks.saved(events);
				for (const { kept } of batch) kept();
			}
		} catch (error) {
			hooks.failed(error);
		} finally {
			running = null;
		}
	}

	// An empty run would end before it is noted as running.
	const flush = () => (pending.size > 0 ? (running ??= run()) : Promise.resolve());
	return {
		waiting: () => [...pending.values()].map(({ event }) => event),
		add(event, durability) {
			const saved = new Promise<void>((kept) => pending.set(event.id, { event, durability, kept }));
			void flush();
			return saved;
		},
		drop: () => pending.clear(),
		flush
	};
}
