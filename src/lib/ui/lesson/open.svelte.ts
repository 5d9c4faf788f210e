/** Brings the built page of a lesson to life: shows one step at a time, and wakes the islands of the step that is shown. */
import { flushSync, hydrate } from 'svelte';
import type { LessonCore } from '#lib/course/types.ts';
import type { Item, ItemType } from '#lib/interactions/types.ts';
import type { Way } from '#lib/interactions/way.ts';
import { browserDeps } from '#lib/record/browser.browser.ts';
import { createRecord } from '#lib/record/record.svelte.ts';
import { device } from '../me/device.svelte.ts';
import { fieldsOf, watchEarly } from './early.browser.ts';
import { islands, type IslandName, type Load, type Part } from './islands.ts';
import { again, end, LessonState } from './lesson.svelte.ts';
import { watchNotes } from './notes.browser.ts';
import Root from './Root.svelte';
import { unfold } from './worked.browser.ts';

/** What only this lesson has, each fetched when it is needed. */
export interface Own {
	items: () => Promise<{ items: Record<string, Item> }>;
	ways: { readonly [T in ItemType]?: () => Promise<{ way: Way<T> }> };
	figures: Record<string, Load>;
}

/** Opens the lesson of this page. To be called once, by the lesson's own chunk. */
export function open(data: LessonCore, own: Own): void {
	device.load();
	const record = createRecord(browserDeps());
	const lesson = new LessonState(data, record, go);
	const article = document.querySelector<HTMLElement>('.steps')!;
	const closeNote = watchNotes(article);
	unfold(article);

	/** The stop in the address; the way back through the browser's history goes through the stops. */
	let wanted = $state(address());
	const look = () => (wanted = address());
	addEventListener('hashchange', look);
	addEventListener('popstate', look);
	function go(stop: string) {
		closeNote();
		history.pushState(null, '', `#${stop}`);
		look();
	}

	const woken = new WeakSet<Element>();
	const awake = new WeakSet<Element>();
	const doAgain = watchEarly(article, (island) => !awake.has(island));
	/** The component of an island, and what it cannot do without. */
	async function fetched(island: HTMLElement): Promise<Part> {
		const name = island.dataset.island as IslandName;
		const load: Load = name === 'figure' ? own.figures[propsOf(island).name!]! : (islands[name] as Load);
		const [part] = await Promise.all([load(), name === 'check' ? question(propsOf(island).id!) : undefined]);
		return part.default;
	}
	/** A question, and the way it is answered. */
	async function question(id: string) {
		const type = data.steps.find(({ item }) => item === id)!.type!;
		const [{ items }, { way }] = await Promise.all([own.items(), own.ways[type]!()]);
		lesson.items = items;
		lesson.ways = { ...lesson.ways, [type]: way };
	}
	async function wake(island: HTMLElement) {
		if (woken.has(island)) return;
		woken.add(island);
		try {
			const part = await fetched(island);
			asWhole(island);
			const kept = fieldsOf(island);
			hydrate(Root, { target: island, props: { of: part, props: propsOf(island), record, lesson }, recover: false });
			flushSync();
			awake.add(island);
			kept();
			doAgain(island);
		} catch (error) {
			woken.delete(island);
			lesson.broken = true;
			console.error(island.dataset.island, error);
		}
	}
	const within = (place: ParentNode | null) => [...(place?.querySelectorAll<HTMLElement>('[data-island]') ?? [])];
	const named = (name: IslandName) => document.querySelector<HTMLElement>(`[data-island="${name}"]`)!;

	void wake(named('bar'));
	void wake(named('onward'));
	whenLoaded(() => {
		void wake(named('update'));
		if (matchMedia('(width >= 900px)').matches) void wake(named('field'));
	});

	$effect.root(() => {
		// The address says which step; without one, the record says where the learner stopped.
		$effect(() => {
			if (record.state !== 'ready') return;
			const kept = record.progress.lessons[data.id];
			const stop = lesson.stops.includes(wanted)
				? wanted
				: kept?.step && !kept.completed && lesson.stops.includes(kept.step)
					? kept.step
					: lesson.stops[0]!;
			const moved = lesson.now !== '' && lesson.now !== stop;
			lesson.arrived(stop);
			show(stop);
			if (moved) focusOn(stop);
		});
		$effect(() => {
			if (record.trouble) void wake(named('trouble'));
		});
		$effect(() => {
			if (lesson.missed.length) void wake(named('again'));
		});
	});
	void record.start();

	function show(stop: string) {
		for (const step of article.querySelectorAll('.step')) step.toggleAttribute('data-now', step.id === stop);
		article.querySelector('.first')!.toggleAttribute('data-now', lesson.index === 0);
		article.classList.add('started');
		if (stop === again) return;
		void Promise.all(within(document.getElementById(stop)).map(wake)).then(() => {
			// The next step's parts come while this one is read.
			const next = lesson.stops[lesson.index + 1];
			if (next && next !== again && next !== end)
				whenLoaded(() => within(document.getElementById(next)).forEach((one) => void fetched(one).catch(() => undefined)));
		});
	}
}

function propsOf(island: HTMLElement): Record<string, string> {
	return JSON.parse(island.dataset.props ?? '{}') as Record<string, string>;
}

/**
 * Svelte wakes what its renderer has put between two marks, as it does with a whole page; an island is a part of
 * one, and ends in an empty mark.
 */
function asWhole(island: HTMLElement) {
	island.prepend(document.createComment('['));
	if (island.lastChild?.nodeType === Node.COMMENT_NODE) (island.lastChild as Comment).data = ']';
}

function address(): string {
	return decodeURIComponent(location.hash.slice(1));
}

/** Puts reader and eye at the head of the step. */
function focusOn(stop: string) {
	requestAnimationFrame(() => {
		window.scrollTo({ top: 0 });
		const heading = document.getElementById(stop)?.querySelector<HTMLElement>('h2');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus({ preventScroll: true });
	});
}

/** Once the page has all it asked for itself, and nothing more urgent is to do. */
function whenLoaded(work: () => void) {
	const idle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true });
}
