import type { ViewProps, Settled } from '../view.ts';
import type { Bin, Sort } from './types.ts';

/** What the table and the lists have in common. */
export interface RowsProps extends Pick<ViewProps<'sort'>, 'name' | 'locked' | 'settled'> {
	tasks: Sort['body']['tasks'];
	bins: Bin[];
	response: Sort['response'];
	onplace: (task: string, bin: string) => void;
}

/** What is said about a row once the answer is in. */
export interface RowVerdict {
	right: boolean;
	/** "Warm", or "You chose Cold. It fits Warm." */
	says: string;
	why: string;
}

/** The verdict on one row. */
export function rowVerdict(task: string, bins: Bin[], response: Sort['response'], settled: Settled<'sort'>): RowVerdict {
	const label = (id: string | undefined) => bins.find((bin) => bin.id === id)?.label ?? 'nothing';
	const right = settled.score.parts[task] === true;
	const accepted = (settled.key[task] ?? []).map(label);
	const says = right ? label(response[task]) : `You chose ${label(response[task])}. It fits ${accepted.join(' or ')}.`;
	return { right, says, why: settled.feedback[task] ?? '' };
}
