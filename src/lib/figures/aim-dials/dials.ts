/** What is drawn and said of dials that a learner has set. */
import { pieces, type Piece } from '../parts/line.ts';
import { capital, inWords } from '../parts/words.ts';
import { levels, marks, readers, type Aim, type Firm, type Level, type Mark } from './aims.ts';

/** Dials by the aims' ids; one that is missing stands at "not said". */
export type Dials = Readonly<Record<string, Mark | undefined>>;

/** How far to the right a dial's line stands, 0..1: over the middle of its option is not enough, it takes the option in. */
export function dialAt(mark: Mark | undefined): number {
	return (marks.indexOf(mark ?? 'not said') + 1) / marks.length;
}

/** How far a source's bar reaches, 0..1. */
export function barAt(level: Level): number {
	return levels.indexOf(level) / (levels.length - 1);
}

/** The line down one source's bars, aim by aim; it comes from the left edge. */
export function barLine(aims: readonly Aim[], source: string): Piece[] {
	return pieces(
		aims.map(({ stances }) => barAt(stances.find((one) => one.source === source)?.level ?? 'silent')),
		0
	);
}

/** The aims that a firm turns up, what comes first before the rest. */
export function wanted(aims: readonly Aim[], firm: Firm): Aim[] {
	const of = (mark: Mark) => aims.filter(({ id }) => firm.marks[id] === mark);
	return [...of('first'), ...of('wanted')];
}

/** The numbers of the sources that speak of an aim at a level. */
export function at(aim: Aim, level: Level): number[] {
	return readers.filter(({ id }) => aim.stances.some((one) => one.source === id && one.level === level)).map(({ number }) => number);
}

/** How the learner's dials and ours compare, in a sentence. */
export function tally(aims: readonly Aim[], firm: Firm, dials: Dials): string {
	const apart = aims.filter(({ id }) => (dials[id] ?? 'not said') !== firm.marks[id]);
	if (apart.length === 0) return `All ${inWords(aims.length)} dials stand where we set them.`;
	const same = aims.length - apart.length;
	const count = same === 0 ? 'No dial stands' : same === 1 ? 'One dial stands' : `${capital(inWords(same))} dials stand`;
	return `${count} where we set ${same === 1 ? 'it' : 'them'}. We differ on: ${apart.map(({ name }) => name.toLowerCase()).join(', ')}.`;
}

/** Who stresses an aim and who is silent about it, in a sentence. */
export function spread(aim: Aim): string {
	const stress = at(aim, 'stresses').length;
	const silent = at(aim, 'silent').length;
	const who = (count: number) => (count === 1 ? 'one article' : `${inWords(count)} articles`);
	const first = stress === 0 ? 'No article stresses it' : `${capital(who(stress))} ${stress === 1 ? 'stresses' : 'stress'} it`;
	return silent === 0 ? `${first}, and none is silent.` : `${first}, and ${silent === 1 ? 'one is' : `${inWords(silent)} are`} silent.`;
}
