import type { ItemType, PresentedOf, ResponseOf, Score, Shapes } from './types.ts';

/** What is known once an answer is checked. A live room has none of it before the reveal. */
export interface Settled<T extends ItemType> {
	key: Shapes[T]['key'];
	feedback: Shapes[T]['feedback'];
	sure: boolean;
	score: Score;
}

/** What every view of a way of answering gets. It shows inputs and tells what is chosen; it neither scores nor submits. */
export interface ViewProps<T extends ItemType> {
	item: PresentedOf<T>;
	/** Names the inputs; unique on the page. */
	name: string;
	/** Orders what may stand in any order. */
	seed: string;
	response: ResponseOf<T> | undefined;
	onrespond: (response: ResponseOf<T>) => void;
	/** Handed in: can be read, and nothing can be changed. */
	locked?: boolean;
	/** Checked: what is right is shown. */
	settled?: Settled<T>;
}

/** What a view can be asked for. */
export interface ViewExports {
	/** Chooses by place from 0, as with the keys 1 to 9; a place that is not there changes nothing. */
	choose: (place: number) => void;
}
