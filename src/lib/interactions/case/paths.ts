/** Goes every path of a story and looks at every scene in every state in which it is reached. Build time only. */
import { short, type Written } from '../markdown.ts';
import type { WrittenCase } from './scenes.ts';
import type { Case, Scene } from './types.ts';
import { begin, follow, nameOf, seen, type Place } from './walk.ts';

/** Reports paths without an end, scenes that none reaches, and scenes that some path finds empty. */
export function checkPaths(body: Case['body'], written: WrittenCase, fail: Written['fail']): void {
	const told = new Set<string>();
	const once: Once = (id, message) => {
		if (!told.has(id)) fail(written.nodes.get(id)!, message);
		told.add(id);
	};
	const places = allPlaces(body, once);
	for (const scene of body.scenes) {
		const own = places.filter((place) => place.scene === scene);
		if (!own.length) once(scene.id, `no path leads to the scene "${scene.id}". Lead a choice there: (#${scene.id}).`);
		else checkConditions(scene, own, written, fail);
		for (const place of own) checkPlace(place, once);
	}
}

/** Reports at a scene or turn, at most once each. */
type Once = (id: string, message: string) => void;

/** Every place that a path comes to. */
function allPlaces(body: Case['body'], once: Once): Place[] {
	const places = new Map<string, Place>();
	const go = (place: Place, above: ReadonlySet<string>) => {
		const name = nameOf(place);
		if (places.has(name)) return;
		places.set(name, place);
		const path = new Set([...above, name]);
		for (const turn of seen(place).turns) {
			const next = follow(body, place, turn)!;
			if (path.has(nameOf(next)))
				once(
					turn.id,
					`the choice "${short(turn.text)}" leads back to "${turn.to}" with nothing changed, so the path never ends. Lead it on, or let it leave a word that hides it.`
				);
			else go(next, path);
		}
	};
	go(begin(body)!, new Set());
	return [...places.values()];
}

/** A condition that no path fulfils hides its text from everybody. */
function checkConditions(scene: Scene, places: Place[], { nodes, passages }: WrittenCase, fail: Written['fail']): void {
	const shown = new Set<object>(places.flatMap((place) => Object.values(seen(place)).flat()));
	const hidden = [
		...scene.passages.map((part) => ({ part, node: passages.get(part)! })),
		...scene.turns.map((part) => ({ part, node: nodes.get(part.id)! }))
	].filter(({ part }) => part.when && !shown.has(part));
	for (const { part, node } of hidden)
		fail(
			node,
			`this is never shown: on every path to "${scene.id}" the word "${part.when!.word}" was ${part.when!.left ? 'not left' : 'left'} behind. Take it out, or change the condition.`
		);
}

function checkPlace(place: Place, once: Once): void {
	const { scene, words } = place;
	const { turns, passages } = seen(place);
	const after = words.size ? `after the ${words.size === 1 ? 'word' : 'words'} ${[...words].join(', ')}` : 'where no word was left behind';
	if (!passages.length) once(scene.id, `the scene "${scene.id}" says nothing ${after}. Write a paragraph that is always shown.`);
	if (scene.turns.length > 1 && turns.length < 2)
		once(
			scene.id,
			`the scene "${scene.id}" offers ${turns.length ? 'one choice' : 'no choice'} ${after}. Leave at least two that can be seen there.`
		);
}
