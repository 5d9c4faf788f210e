/** Which modules of lessons' pages come in which file: what every page starts with in one, what every question needs in another. */
import type { Rolldown } from 'vite';

/** Parts of Svelte that only some figures use. They come with those. */
const rare =
	/\/(transitions|animate|animations|custom-element|svelte-element|svelte-head|css-props|motion|easing)\b|bindings\/(size|media|input)\b|svelte\/src\/reactivity\/(?!create-subscriber)/;

/** The way of answering that nearly every question asks. */
const everywhere = ['choice'].map((type) => `/interactions/${type}/way.svelte.ts`);
const way = /\/lib\/interactions\/(\w+)\/[^/]+$/;

/** Is a module part of a way of answering that only some lessons ask? */
export function ofSome(id: string): boolean {
	const [, type] = way.exec(id.split('?')[0]!) ?? [];
	return !!type && !everywhere.some((from) => from.includes(`/${type}/`));
}

/** Watches the modules of a build go by, and says how to group them. */
export function sharing() {
	const imports = new Map<string, readonly string[]>();
	const reach = new Map<string, Set<string>>();

	/** All own modules that a module imports at once, with itself. */
	function reached(suffix: string): Set<string> {
		const known = reach.get(suffix);
		if (known) return known;
		const found = new Set<string>();
		const visit = (id: string) => {
			if (found.has(id) || framework(id)) return;
			found.add(id);
			imports.get(id)?.forEach(visit);
		};
		for (const id of imports.keys()) if (id.endsWith(suffix)) visit(id);
		reach.set(suffix, found);
		return found;
	}

	return {
		/** A module was read. */
		saw({ id, importedIds }: Pick<Rolldown.ModuleInfo, 'id' | 'importedIds'>): void {
			imports.set(id, importedIds);
		},
		groups: [
			{
				name: 'start',
				priority: 2,
				test: (id: string) => (framework(id) ? !rare.test(id) : reached('/lesson/open.svelte.ts').has(id))
			},
			{
				name: 'question',
				priority: 1,
				test: (id: string) => ['/lesson/Placed.svelte', ...everywhere].some((from) => reached(from).has(id))
			},
			// Each other way of answering is a file of its own, for the lessons that ask it.
			{ name: (id: string) => way.exec(id)?.[1] ?? null, test: way }
		]
	};
}

function framework(id: string): boolean {
	return /node_modules\/(svelte|esm-env|clsx|@sveltejs)\//.test(id);
}
