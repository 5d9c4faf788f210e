/**
 * The order in which the steps of a sequence are first shown. It is never the right one, and the page that shows
 * it does not know which is right: the list is stored so that none of its turnings is the right order (turning:
 * some steps go from the front to the end), and the page only ever turns it.
 */
import { shuffled } from '../shuffle.ts';

/**
 * A list in an order of which no turning is the order given. Build time; the same for the same seed.
 * @throws RangeError under three entries, where every order is a turning of every other
 */
export function mixed<T>(list: readonly T[], seed: string): T[] {
	if (list.length < 3)
		throw new RangeError(`${list.length} entries cannot be mixed, because every order of them is a turning of the right one.`);
	for (let round = 0; ; round++) {
		const places = shuffled(
			list.map((_, i) => i),
			`${seed} ${round}`
		);
		const turned = places.every((place, i) => places[(i + 1) % places.length] === (place + 1) % places.length);
		if (!turned) return places.map((place) => list[place]!);
	}
}

/** The list turned by a number of steps that the seed decides. */
export function turned<T>(list: readonly T[], seed: string): T[] {
	const [by = 0] = shuffled(
		list.map((_, i) => i),
		seed
	);
	return [...list.slice(by), ...list.slice(0, by)];
}

/** The steps as they stand: as the learner left them, or as they first come. Unknown ids fall out, missing ones come last. */
export function standing<T extends { id: string }>(steps: readonly T[], response: readonly string[] | undefined, seed: string): T[] {
	const first = turned(steps, seed);
	if (!response) return first;
	const moved = response.flatMap((id) => steps.find((step) => step.id === id) ?? []);
	return [...moved, ...first.filter((step) => !moved.includes(step))];
}

/** The list with one entry moved to another place; a place outside the list changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	if (to < 0 || to >= list.length || from < 0 || from >= list.length) return [...list];
	const rest = list.filter((_, i) => i !== from);
	return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}
