/** The outcome in words, with its count. */
import { balance, choose, type Known, type Outcome, type Signal } from './choose.ts';

export const outcomeWords: Record<Outcome, string> = {
	'in-house': 'Keep it in-house',
	remote: 'Keep it in-house, own staff remote',
	bpo: 'BPO: a provider runs it',
	bpa: 'BPA: technology runs it',
	open: 'Still open: ask for more facts'
};

/** "3½" */
export function halves(weight: number): string {
	const whole = Math.floor(weight);
	return weight === whole ? String(whole) : `${whole || ''}½`;
}

/** "BPA 3, BPO ½." */
export function count(signals: readonly Signal[], on: readonly string[]): string {
	const [bpa, bpo] = (['bpa', 'bpo'] as const).map((way) =>
		Math.abs(
			balance(
				signals.filter(({ to }) => to === way),
				on
			)
		)
	);
	return `BPA ${halves(bpa!)}, BPO ${halves(bpo!)}`;
}

/** The outcome and what it rests on, in one or two sentences; nothing while the gate is open. */
export function reason(signals: readonly Signal[], known: Known): string {
	const outcome = choose(signals, known);
	if (outcome === null) return '';
	if (outcome === 'in-house') return 'The work is core, so no signal is counted.';
	if (outcome === 'remote')
		return 'The work is core and stays with own staff. Only the overhead is the trouble, and remote work lowers it.';
	const lead = Math.abs(balance(signals, known.on));
	const counted = `The signals count ${count(signals, known.on)}.`;
	if (outcome === 'open')
		return `${counted} ${lead === 0 ? 'That is a tie.' : `A lead of ${halves(lead)} is too small.`} It takes a lead of 1½ to be clear.`;
	return `${counted} A lead of ${halves(lead)} is clear.`;
}

/** The signals that are on and point the other way. */
export function otherSide(signals: readonly Signal[], known: Known): Signal[] {
	const outcome = choose(signals, known);
	return signals.filter(({ id, to }) => known.on.includes(id) && (outcome === 'bpo' || outcome === 'bpa') && to !== outcome);
}

/** The signals that are on and point the way of the outcome; all that are on while it is open. */
export function ownSide(signals: readonly Signal[], known: Known): Signal[] {
	const outcome = choose(signals, known);
	if (outcome === 'in-house' || outcome === 'remote') return [];
	return signals.filter(({ id, to }) => known.on.includes(id) && (outcome === 'open' || to === outcome));
}
