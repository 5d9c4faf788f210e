/** Going through a case: where a path leads, and what is seen there. */
import type { Case, Scene, Turn, When } from './types.ts';

/** A place in the story: a scene, and the words that earlier choices left behind. */
export interface Place {
	scene: Scene;
	words: ReadonlySet<string>;
}

/** A choice that was made, and the place it was made at. */
export interface Taken extends Place {
	turn: Turn;
}

/** A path, as far as it can be gone. */
export interface Walk {
	taken: Taken[];
	/** Where it has come to. */
	here: Place;
	/** It has come to an ending, and nothing of the path was left over. */
	whole: boolean;
}

/** The first place; undefined when the case has no such scene. */
export function begin({ start, scenes }: Case['body']): Place | undefined {
	const scene = scenes.find(({ id }) => id === start);
	return scene && { scene, words: new Set() };
}

/** Is something shown where these words were left? */
export function shows(words: ReadonlySet<string>, when: When | undefined): boolean {
	return !when || words.has(when.word) === when.left;
}

/** The paragraphs and turns that are seen at a place. */
export function seen({ scene, words }: Place): Pick<Scene, 'passages' | 'turns'> {
	return {
		passages: scene.passages.filter(({ when }) => shows(words, when)),
		turns: scene.turns.filter(({ when }) => shows(words, when))
	};
}

/** The place that a turn leads to; undefined when there is no such scene. */
export function follow({ scenes }: Case['body'], { words }: Place, turn: Turn): Place | undefined {
	const scene = scenes.find(({ id }) => id === turn.to);
	return scene && { scene, words: new Set([...words, ...turn.leaves]) };
}

/**
 * Goes a path from the start. It ends at the first turn that cannot be taken there.
 * @throws RangeError when the case has no first scene
 */
export function walk(body: Case['body'], path: readonly string[]): Walk {
	const first = begin(body);
	if (!first) throw new RangeError(`The case begins with the scene "${body.start}", which it does not have.`);
	const taken: Taken[] = [];
	let here = first;
	for (const id of path) {
		const turn = seen(here).turns.find((one) => one.id === id);
		const next = turn && follow(body, here, turn);
		if (!next) break;
		taken.push({ ...here, turn });
		here = next;
	}
	return { taken, here, whole: here.scene.turns.length === 0 && taken.length === path.length };
}

/** A name of a place: two with the same name have the same future. */
export function nameOf({ scene, words }: Place): string {
	return `${scene.id} ${[...words].sort().join(' ')}`;
}
