/** What a way of answering brings: its rules, which are pure, and its screen. */
import type { Component } from 'svelte';
import type { Explanation } from './explanation.ts';
import type { ItemOf, ItemType, PresentedOf, Response, ResponseOf, Score, Shapes } from './types.ts';
import type { ViewExports, ViewProps } from './view.ts';

/** xAPI's and SCORM's name for a way of answering. */
export type InteractionType = 'choice' | 'matching' | 'sequencing' | 'numeric' | 'performance';

/** Everything about a way of answering but its screen. */
export interface Rules<T extends ItemType> {
	interactionType: InteractionType;
	/** The score of a response; the response must be one of this type. */
	score(key: Shapes[T]['key'], response: ResponseOf<T>, body: Shapes[T]['body']): Score;
	/** Has a response the form that the item asks for? One from a file or an older course may not. */
	fits(response: Response, body: Shapes[T]['body']): response is ResponseOf<T>;
	/** What is still missing before an answer can be handed in, as a sentence; undefined when nothing is. */
	missing(item: PresentedOf<T>, response: ResponseOf<T> | undefined): string | undefined;
	/** What the learner reads once the answer is in. */
	explain(item: ItemOf<T>, response: ResponseOf<T>, score: Score): Explanation;
	/** The right answer in words, a paragraph each, for paper and for pages without scripts. */
	rightAnswer(item: ItemOf<T>): string[];
	/** What blind guessing would score on average, 0..1. */
	chance(item: ItemOf<T>): number;
	/** How many places the keys 1 to 9 choose; 0 when they do nothing here. */
	places(body: Shapes[T]['body']): number;
}

/** The screen of a way of answering. */
export type View<T extends ItemType> = Component<ViewProps<T>, ViewExports>;

/** A way of answering, whole. */
export interface Way<T extends ItemType> {
	rules: Rules<T>;
	View: View<T>;
}

/** The ways of answering that a page has loaded, by type. */
export type Ways = { readonly [T in ItemType]?: Way<T> };

/**
 * The way of a type. A template cannot know that an item and its way are of the same type, so this is the one
 * place that says so: give it only items, responses and keys of this type.
 * @throws Error when the page has not loaded it
 */
export function wayOf(ways: Ways, type: ItemType): Way<ItemType> {
	const way = ways[type];
	if (!way) throw new Error(`The way to answer a "${type}" is not loaded. Name it where the page loads its questions.`);
	return way as unknown as Way<ItemType>;
}
