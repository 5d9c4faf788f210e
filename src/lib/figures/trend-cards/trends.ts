/** Trends that are laid on tasks, and what each does to a task. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, optional, text, unique, yes } from '../parts/read.ts';
import { inWords } from '../parts/words.ts';

/** From the left: how far a trend gets into a task. */
export const answers = ['leave', 'help', 'automate'] as const;
export type Answer = (typeof answers)[number];

/** How an answer is called: over its column, and in full. */
export const answerWords: Record<Answer, { head: string; full: string }> = {
	leave: { head: 'Leave alone', full: 'Leave alone: a person does it as before' },
	help: { head: 'Help', full: 'Help: software prepares, a person decides or speaks' },
	automate: { head: 'Auto\u00admate', full: 'Automate: software does it' }
};

export interface Trend {
	id: string;
	name: string;
	/** What the source says that it brings. */
	brings: string;
	/** What it changes about a task that it leaves alone; empty for the trend that the three questions judge. */
	around: string;
	/** What can be learned from all its answers; empty as above. */
	back: string;
	cite: Citation[];
}

/** The lesson's three questions about a task, each answered yes or no, and whether the talk is the whole task. */
export interface Questions {
	same: boolean;
	shows: boolean;
	alone: boolean;
	talk: boolean;
}

export interface Task extends Questions {
	id: string;
	name: string;
	/** Why the three questions are answered so. */
	why: string;
	/** Trend id to how it helps. */
	helps: Record<string, string>;
}

export interface Cards {
	trends: Trend[];
	tasks: Task[];
}

/** The trend that the three questions judge. */
export const judged = 'automation';

/** Reads `trend-cards.yaml`; a mistake throws with its place. */
export function readCards(data: unknown): Cards {
	const all = fields(data, 'trend-cards');
	const trends = unique(list(all.trends, 'trends', readTrend), 'trends');
	const tasks = unique(list(all.tasks, 'tasks', readTask), 'tasks');
	for (const [i, { helps }] of tasks.entries())
		for (const id of Object.keys(helps))
			if (id === judged || !trends.some((trend) => trend.id === id))
				throw new DataError(`tasks[${i}].helps.${id}`, 'is no trend that can help');
	return { trends, tasks };
}

function readTrend(value: unknown, at: string): Trend {
	const trend = fields(value, at);
	const id = text(trend.id, `${at}.id`);
	const words = id === judged ? optional : text;
	return {
		id,
		name: text(trend.name, `${at}.name`),
		brings: text(trend.brings, `${at}.brings`),
		around: words(trend.around, `${at}.around`),
		back: words(trend.back, `${at}.back`),
		cite: readCite(trend.cite, `${at}.cite`)
	};
}

function readTask(value: unknown, at: string): Task {
	const task = fields(value, at);
	const helps = task.helps === undefined ? {} : fields(task.helps, `${at}.helps`);
	return {
		id: text(task.id, `${at}.id`),
		name: text(task.name, `${at}.name`),
		same: yes(task.same, `${at}.same`),
		shows: yes(task.shows, `${at}.shows`),
		alone: yes(task.alone, `${at}.alone`),
		talk: task.talk === undefined ? false : yes(task.talk, `${at}.talk`),
		why: text(task.why, `${at}.why`),
		helps: Object.fromEntries(Object.entries(helps).map(([id, how]) => [id, text(how, `${at}.helps.${id}`)]))
	};
}

/** The lesson's rule: three times yes, automate; the talk is all there is, leave alone; anything else, help. */
export function judge({ same, shows, alone, talk }: Questions): Answer {
	if (talk) return 'leave';
	return same && shows && alone ? 'automate' : 'help';
}

/** What a trend does to a task, and why. */
export function reach(trend: Trend, task: Task): { answer: Answer; why: string } {
	if (trend.id === judged) return { answer: judge(task), why: task.why };
	const helps = task.helps[trend.id];
	return helps ? { answer: 'help', why: helps } : { answer: 'leave', why: trend.around };
}

/** The questions that were answered with no, in a few words. */
export function questionWords({ same, shows, alone }: Questions): string {
	const no = [same ? '' : 'The steps differ.', shows ? '' : 'Mistakes do not show.', alone ? '' : 'Somebody needs a person.'].filter(
		Boolean
	);
	return no.join(' ') || 'Three times yes.';
}

/** Where the line stands in a task's row, 0..1: how far the trend gets. It waits at the left. */
export function reachAt(answer: Answer | undefined): number {
	return answer === undefined ? 0 : answers.indexOf(answer) / (answers.length - 1);
}

/** A learner's answers to one trend, by the ids of tasks. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** What turning a card says, over the tasks that were answered. */
export function tally(trend: Trend, tasks: readonly Task[], given: Given): string {
	const answered = tasks.filter(({ id }) => given[id]);
	if (answered.length === 0) return '';
	const same = answered.filter((task) => given[task.id] === reach(trend, task).answer).length;
	const all = inWords(answered.length);
	if (answered.length === 1) return `${trend.name}: ${same ? 'your answer is ours' : 'your answer is not ours'}.`;
	return `${trend.name}: ${same === answered.length ? `all ${all}` : `${inWords(same)} of ${all}`} answers are the same as ours.`;
}

/** What the card says on its back: how many tasks it automates, helps with and leaves alone. */
export function backWords(trend: Trend, tasks: readonly Task[]): string {
	const count = (answer: Answer) => tasks.filter((task) => reach(trend, task).answer === answer).length;
	const [automate, help, leave] = [count('automate'), count('help'), count('leave')];
	const parts = [
		automate ? `automates ${inWords(automate)}` : '',
		help ? `helps with ${inWords(help)}` : '',
		leave ? `leaves ${leave === tasks.length ? `all ${inWords(leave)}` : inWords(leave)} alone` : ''
	].filter(Boolean);
	const last = parts.pop()!;
	return `Of our ${inWords(tasks.length)} tasks it ${parts.length ? `${parts.join(', ')} and ${last}` : last}.`;
}
