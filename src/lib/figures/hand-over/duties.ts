/** Duties of two firms, before a contract starts and while it runs. */
import { bases, type Basis } from '../parts/basis.ts';
import { readCite, type Citation } from '../parts/cite.ts';
import { fields, list, oneOf, text, unique } from '../parts/read.ts';
import { capital, inWords } from '../parts/words.ts';
import type { Tones } from '../parts/tones.ts';

/** The columns, from left to right. */
export const owners = ['client', 'both', 'provider'] as const;
export type Owner = (typeof owners)[number];

/** How a column is called: at its head, and in full. */
export const ownerWords: Record<Owner, { head: string; full: string }> = {
	client: { head: 'Client', full: 'The client' },
	both: { head: 'Both', full: 'Both together' },
	provider: { head: 'Provider', full: 'The provider' }
};

export interface Duty {
	id: string;
	name: string;
	/** `nobody`: it begins with the contract. */
	before: 'client' | 'nobody';
	/** `open`: the sources name nobody. */
	after: Owner | 'open';
	why: string;
	basis: Basis;
	cite: Citation[];
}

/** Whom a learner expects to have each duty later, by their ids. */
export type Expected = Readonly<Record<string, Owner | undefined>>;

/** Reads `hand-over.yaml`; a mistake throws with its place. */
export function readDuties(data: unknown): Duty[] {
	const duties = list(fields(data, 'hand-over').duties, 'duties', (one, at): Duty => {
		const duty = fields(one, at);
		return {
			id: text(duty.id, `${at}.id`),
			name: text(duty.name, `${at}.name`),
			before: oneOf(duty.before, ['client', 'nobody'], `${at}.before`),
			after: oneOf(duty.after, [...owners, 'open'], `${at}.after`),
			why: text(duty.why, `${at}.why`),
			basis: oneOf(duty.basis, bases, `${at}.basis`),
			cite: readCite(duty.cite, `${at}.cite`)
		};
	});
	return unique(duties, 'duties');
}

/** Where the line stands in a duty's row, 0..1: what the client has lies on its left, what the provider has on its right. */
export function lineAt({ after }: Duty, runs: boolean): number {
	if (!runs || after === 'client') return 1;
	return after === 'provider' ? 0 : 0.5;
}

/** The fields beside the line: cool with the client, warm with the provider, none where nobody is named. */
export function tonesOf({ before, after }: Duty, runs: boolean): Tones {
	if (!runs) return { left: before === 'client' ? 'cool' : 'page', right: 'page' };
	return after === 'open' ? { left: 'page', right: 'page' } : { left: 'cool', right: 'warm' };
}

/** Does an expectation fit? Nothing is right or wrong where the sources name nobody. */
export function fits({ after }: Duty, expected: Owner | undefined): boolean | undefined {
	return after === 'open' || expected === undefined ? undefined : after === expected;
}

/** What became of a duty, in a few words. */
export function becameWords({ before, after }: Duty): string {
	if (after === 'open') return 'Open: no source names anybody';
	if (after === 'provider') return 'Moves to the provider';
	if (before === 'nobody') return after === 'both' ? 'New, and shared by both' : 'New, and the client’s';
	return after === 'both' ? 'Shared from now on' : 'Stays with the client';
}

/** Where a duty is before the contract, in a few words. */
export function beforeWords({ before }: Duty): string {
	return before === 'client' ? 'with the client' : 'nobody has it yet';
}

/** What starting the contract says. */
export function tally(duties: readonly Duty[], expected: Expected): string {
	const count = (...after: Duty['after'][]) => inWords(duties.filter((duty) => after.includes(duty.after)).length);
	const judged = duties.map((duty) => fits(duty, expected[duty.id])).filter((one) => one !== undefined);
	const right = judged.filter(Boolean).length;
	const became = `${capital(count('provider'))} duties move to the provider. ${capital(count('client'))} are the client’s, ${count('both')} is shared and ${count('open')} is open.`;
	if (judged.length === 0) return became;
	return `${became} ${capital(inWords(right))} of ${inWords(judged.length)} are where you expected them.`;
}
