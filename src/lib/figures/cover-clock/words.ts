/** What the clock shows, in sentences. */
import { capital, inWords } from '../parts/words.ts';
import { cover, gaps, onClock, turnaround, wayOf, type Request, type Shift, type Team } from './teams.ts';

/** "09:00" */
export function time(hour: number): string {
	return `${String(onClock(hour)).padStart(2, '0')}:00`;
}

/** "09:00 to 17:00" */
export function span({ from, to }: Shift): string {
	return `${time(from)} to ${time(to)}`;
}

function hours(count: number): string {
	return `${inWords(count)} ${count === 1 ? 'hour' : 'hours'}`;
}

/** How many hours are covered, and when nobody works. */
export function coverWords(teams: readonly Team[]): string {
	const counts = cover(teams);
	const covered = counts.filter(Boolean).length;
	if (covered === 0) return 'Nobody works at any hour.';
	if (covered === 24) return 'Somebody works at every hour of the day.';
	return `${covered} of 24 hours are covered. Nobody works from ${gaps(teams).map(span).join(' and from ')}.`;
}

/** When the request is ready, and how long after it came. */
export function readyWords(request: Request, teams: readonly Team[]): string {
	const after = turnaround(request, teams);
	if (after === null) return 'The request is never ready.';
	return `The request is ready at ${time(request.at + after)}, ${hours(after)} after it came.`;
}

/** Who hands it to whom, and whether two teams ever meet. */
export function handoverWords(request: Request, teams: readonly Team[]): string {
	const way = (wayOf(request, teams) ?? []).filter(({ team }) => team !== null);
	const name = (id: string | null) =>
		teams
			.find((team) => team.id === id)!
			.name.split(',')
			.join('')
			.replace(' by day', '');
	const handed = way
		.slice(1)
		.map((leg, i) => ({ from: way[i]!.team, to: leg.team, at: leg.from }))
		.filter(({ from, to }) => from !== to);
	const first =
		handed.length === 0
			? 'One team does all of it.'
			: `${capital(inWords(handed.length))} ${handed.length === 1 ? 'handover' : 'handovers'}: ${handed.map(({ from, to, at }) => `${name(from)} to ${name(to)} at ${time(at)}`).join(', ')}.`;
	const shared = cover(teams).filter((count) => count > 1).length;
	const meet = shared ? `In ${hours(shared)} of the day two teams work at once and can talk.` : 'No two teams ever work at the same hour.';
	return teams.length > 1 ? `${first} ${meet}` : first;
}

/** Both results in a few words. */
export function short(request: Request, teams: readonly Team[]): string {
	const after = turnaround(request, teams);
	const covered = `${cover(teams).filter(Boolean).length} of 24 hours covered`;
	return after === null ? `${covered}, never ready` : `${covered}, ready after ${hours(after)}`;
}
