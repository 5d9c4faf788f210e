import type { Rich, Shape } from '../types.ts';

/** Shown only when a choice left this word behind, or with `left: false` when none did. */
export interface When {
	word: string;
	left: boolean;
}

/** A paragraph of a scene. */
export interface Passage {
	text: Rich;
	when?: When;
}

/** One turn that the story can take from a scene. */
export interface Turn {
	/** `call-a`: its scene and a letter, unique in the case. */
	id: string;
	text: Rich;
	/** Id of the next scene. */
	to: string;
	/** Words it leaves behind for later scenes. */
	leaves: string[];
	when?: When;
}

/** A scene; one without turns is an ending. */
export interface Scene {
	id: string;
	passages: Passage[];
	turns: Turn[];
}

/** A story in scenes, in which choices change what comes later. xAPI interactionType: performance. */
export type Case = Shape<
	'case',
	/** `start` is the id of the first scene. */
	{ start: string; scenes: Scene[] },
	{
		/** Turn id to its points, −2 to 2. */
		points: Record<string, number>;
		/** Ids of the turns of the best path. */
		best: string[];
		/** Points of the best and of the worst path. */
		most: number;
		least: number;
		/** What a path chosen blindly scores on average, 0..1. */
		chance: number;
	},
	/** Turn id to its consequence in words. */
	Record<string, Rich>,
	/** Ids of the turns taken, in order, up to an ending. */
	string[]
>;
