/** Short ways to write orders, matches, numbers and cases for tests of the rules. */
import { story } from '#lib/interactions/testing/story.ts';
import type { Item } from '#lib/interactions/types.ts';
import { common, fine, type Changes } from './items.ts';

const letter = (i: number) => String.fromCharCode(97 + i);

/** An order, in the right order. */
export function order(steps: string[], { feedback = [], ...changes }: Changes = {}): Item {
	return {
		...common,
		stem: 'Ada bakes at night. **In which order does she work?**',
		...changes,
		type: 'order',
		body: { steps: steps.map((text, i) => ({ id: letter(i), text })) },
		key: { order: steps.map((_, i) => letter(i)) },
		feedback: Object.fromEntries(steps.map((_, i) => [letter(i), feedback[i] ?? fine]))
	};
}

/** A match; a pair is "row > answer", a spare answer " > answer". */
export function match(lines: string[], { feedback = [], ...changes }: Changes = {}): Item {
	const all = lines.map((line, i) => ({ left: line.split(' > ')[0]!.trim(), right: line.split(' > ')[1]!, i }));
	const pairs = all.filter(({ left }) => left);
	return {
		...common,
		stem: 'Ada has tools. **Which work is each one for?**',
		...changes,
		type: 'match',
		body: {
			heads: ['The tool', 'The work'],
			rows: pairs.map(({ left, i }) => ({ id: `r${i}`, text: left })),
			answers: all.map(({ right, i }) => ({ id: letter(i), text: right }))
		},
		key: Object.fromEntries(pairs.map(({ i }) => [`r${i}`, letter(i)])),
		feedback: Object.fromEntries(all.map(({ left, i }) => [left ? `r${i}` : letter(i), feedback[i] ?? fine]))
	};
}

/** A number; the traps are other numbers. */
export function number(value: number, traps: number[], { feedback = [], ...changes }: Changes = {}): Item {
	return {
		...common,
		stem: 'Ada bakes 3 trays of 4 loaves. **How many loaves are there?**',
		...changes,
		type: 'number',
		body: { unit: 'loaves', decimals: 0 },
		key: { value, tolerance: 0, traps: traps.map((trap, i) => ({ id: `t${i}`, value: trap })) },
		feedback: Object.fromEntries(traps.map((_, i) => [`t${i}`, feedback[i] ?? fine]))
	};
}

/** The small case of the interactions' own tests; `first` and `last` replace texts of its first and last scene. */
export function tale(texts: { first?: string; last?: string } = {}, { feedback = [], ...changes }: Changes = {}): Item {
	const scenes = story.body.scenes.map((scene, i, all) => {
		const text = i === 0 ? texts.first : i === all.length - 1 ? texts.last : undefined;
		return text === undefined ? scene : { ...scene, passages: [{ text }] };
	});
	const turns = scenes.flatMap((scene) => scene.turns);
	return {
		...common,
		stem: common.title,
		...changes,
		type: 'case',
		body: { ...story.body, scenes },
		key: story.key,
		feedback: Object.fromEntries(turns.map(({ id }, i) => [id, feedback[i] ?? fine]))
	};
}
