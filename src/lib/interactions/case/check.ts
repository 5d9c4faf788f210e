/** What can be wrong with the scenes of a story, before its paths are gone. Build time only. */
import type { Nodes } from 'mdast';
import { short, twin, type Written } from '../markdown.ts';
import { checkPaths } from './paths.ts';
import type { WrittenCase } from './scenes.ts';
import type { Scene, When } from './types.ts';

/** Reports every mistake in the course of the story. @returns true when every path can be gone to its end */
export function checkStory(start: string, written: WrittenCase, tell: Written['fail']): boolean {
	const { scenes, nodes } = written;
	let sound = true;
	const fail: Written['fail'] = (where, message) => {
		sound = false;
		tell(where, message);
	};
	const known = new Set(scenes.map(({ id }) => id));
	const list = `The scenes are: ${[...known].join(', ')}.`;
	if (!known.has(start)) fail('start', `${start ? `the case starts with "${start}", which is no scene` : 'start is missing'}. ${list}`);
	for (const { id, to, text } of scenes.flatMap(({ turns }) => turns)) {
		// A choice without a link was told when it was read.
		if (!to) sound = false;
		else if (!known.has(to)) fail(nodes.get(id)!, `the choice "${short(text)}" leads to "${to}", which is no scene. ${list}`);
	}
	checkWords(written, fail);
	for (const scene of scenes) checkTurns(scene, written, tell);
	if (scenes.filter(({ turns }) => !turns.length).length < 2)
		tell(nodes.get(scenes.at(-1)!.id)!, 'a case has at least two endings. Write a scene without choices for each way it can go.');
	// Whoever mistyped a name would be told of unreachable scenes too, so paths are gone only when every name is known.
	if (sound) checkPaths({ start, scenes }, written, fail);
	return sound;
}

function checkTurns({ id, turns }: Scene, { nodes }: WrittenCase, fail: Written['fail']): void {
	if (turns.length === 1 || turns.length > 3)
		fail(nodes.get(id)!, `the scene "${id}" has ${turns.length} choices. Write two or three, or none where the story ends.`);
	for (const [one, two] of twin(turns))
		fail(nodes.get(two.id)!, `two choices of "${id}" are alike: "${short(one.text)}". Change one of them.`);
}

/** A word that a condition asks for has to be left behind somewhere. */
function checkWords({ scenes, nodes, passages }: WrittenCase, fail: Written['fail']): void {
	const left = new Set(scenes.flatMap(({ turns }) => turns.flatMap(({ leaves }) => leaves)));
	const instead = (word: string) =>
		left.size ? `The words are: ${[...left].join(', ')}.` : `Write it behind the points of a choice: \`+1 ${word}\`.`;
	const check = (when: When | undefined, node: Nodes) => {
		if (when && !left.has(when.word)) fail(node, `no choice leaves the word "${when.word}" behind. ${instead(when.word)}`);
	};
	for (const { passages: own, turns } of scenes) {
		for (const passage of own) check(passage.when, passages.get(passage)!);
		for (const turn of turns) check(turn.when, nodes.get(turn.id)!);
	}
}
