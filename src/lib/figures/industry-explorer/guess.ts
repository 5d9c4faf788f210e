/** What a learner guesses of a sector's functions, and what the tasks in them say. */
import { capital, inWords } from '../parts/words.ts';
import { categoryWords, type Category, type Sector, type Task, type Work } from './sectors.ts';

/** Does the function meet the client's customers? */
export const faces = ['yes', 'no'] as const;
export type Faces = (typeof faces)[number];
/** A learner's guesses, by the ids of functions. */
export type Guesses = Readonly<Record<string, Faces | undefined>>;

/** A function meets customers when its tasks are front office; `both` when only some of them are. */
export function facing({ tasks }: Work): Faces | 'both' {
	const front = tasks.filter((task) => task.in.includes('front')).length;
	return front === 0 ? 'no' : front === tasks.length ? 'yes' : 'both';
}

/** Does a guess fit? One that is half right fits. */
export function fits(work: Work, guess: Faces): boolean {
	const is = facing(work);
	return is === 'both' || is === guess;
}

/** Where the line stands in a function's row, 0..1: all of it faces a customer, none of it, or it is not placed yet. */
export function faceAt(guess: Faces | undefined): number {
	return guess === undefined ? 0.5 : guess === 'yes' ? 1 : 0;
}

/** A guess beside what the tasks say: "Meets customers. You said so too." */
export function faceWords(work: Work, guess: Faces | undefined): string {
	const says = { yes: 'Meets customers', no: 'Does not meet customers', both: 'Both: some of its tasks meet customers' }[facing(work)];
	if (guess === undefined) return `${says}.`;
	return `${says}. ${facing(work) === 'both' ? 'You were half right' : fits(work, guess) ? 'You said so too' : 'You said otherwise'}.`;
}

/** What looking into a sector says. */
export function tally({ name, functions }: Sector, guesses: Guesses): string {
	const meet = functions.filter((work) => facing(work) !== 'no').length;
	const placed = functions.filter(({ id }) => guesses[id]);
	const right = placed.filter((work) => fits(work, guesses[work.id]!)).length;
	const said = placed.length
		? ` ${capital(inWords(right))} of your ${inWords(placed.length)} ${placed.length === 1 ? 'guess' : 'guesses'} ${right === 1 ? 'fits' : 'fit'}.`
		: '';
	return `${name}: ${inWords(meet)} of ${inWords(functions.length)} functions ${meet === 1 ? 'meets' : 'meet'} customers.${said}`;
}

/** The tasks of a sector that a choice of category leaves. */
export function left({ functions }: Sector, category: Category | 'all'): { work: Work; tasks: Task[] }[] {
	return functions
		.map((work) => ({ work, tasks: work.tasks.filter((task) => category === 'all' || task.in.includes(category)) }))
		.filter(({ tasks }) => tasks.length > 0);
}

/** What a choice of category says: "Two of six tasks are front office." */
export function leftWords(sector: Sector, category: Category | 'all'): string {
	const count = (of: Category | 'all') => left(sector, of).reduce((sum, { tasks }) => sum + tasks.length, 0);
	const all = inWords(count('all'));
	if (category === 'all') return `${capital(all)} tasks.`;
	const some = count(category);
	const name = category === 'kpo' ? 'KPO' : categoryWords[category].full.toLowerCase();
	if (some === 0) return `None of the ${all} tasks is ${name}.`;
	return `${capital(inWords(some))} of ${all} tasks ${some === 1 ? 'is' : 'are'} ${name}.`;
}
