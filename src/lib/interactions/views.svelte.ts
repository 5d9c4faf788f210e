/** The screen of each way of answering. They are small and part of the page the server makes, so none loads later. */
import type { Component } from 'svelte';
import Choice from './choice/View.svelte';
import Multi from './multi/View.svelte';
import Sort from './sort/View.svelte';
import Sourcing from './sourcing/View.svelte';
import type { ItemType } from './types.ts';
import type { ViewExports, ViewProps } from './view.ts';

export type View<T extends ItemType> = Component<ViewProps<T>, ViewExports>;

/** A type without a view does not compile. */
const views: { [T in ItemType]: View<T> } = { choice: Choice, multi: Multi, sort: Sort, sourcing: Sourcing };

/**
 * The view of a type. A template cannot know that an item and its view are of the same type, so this is
 * the one place that says so: give the view only items, responses and keys of this type.
 */
export function viewOf(type: ItemType): View<ItemType> {
	return views[type] as unknown as View<ItemType>;
}
