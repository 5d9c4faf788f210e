/** Five stages with one choice each, and what the choices bring about in later stages. */
import { readCite, type Citation } from '../parts/cite.ts';
import { DataError, fields, list, number, oneOf, text, unique } from '../parts/read.ts';

export const measureIds = ['response', 'quality', 'saving'] as const;
export type MeasureId = (typeof measureIds)[number];

export interface Stage {
	id: string;
	name: string;
	purpose: string;
	cite: Citation[];
	ask: string;
	options: { id: string; text: string }[];
}

/** What a learner chose, by stage; a stage not decided yet is missing. */
export type Plan = Readonly<Record<string, string | undefined>>;

export interface Effect {
	/** The stage in which it is noticed. */
	at: string;
	/** Choices that bring it about together; the first is called its cause. */
	when: Plan;
	/** One of these choices prevents it. */
	unless: Plan;
	/** E-mails of 100 that come back from then on. */
	back: number;
	hits: MeasureId;
	text: string;
	cite: Citation[];
}

export interface Engagement {
	story: string;
	measures: Record<MeasureId, { name: string; target: string }>;
	stages: Stage[];
	effects: Effect[];
	debrief: string;
	debriefCite: Citation[];
}

/** Reads `engagement-simulator.yaml`; a mistake throws with its place. */
export function readEngagement(data: unknown): Engagement {
	const all = fields(data, 'engagement-simulator');
	const measures = fields(all.measures, 'measures');
	const stages = unique(list(all.stages, 'stages', readStage), 'stages');
	return {
		story: text(all.story, 'story'),
		measures: Object.fromEntries(
			measureIds.map((id) => {
				const { name, target } = fields(measures[id], `measures.${id}`);
				return [id, { name: text(name, `measures.${id}.name`), target: text(target, `measures.${id}.target`) }];
			})
		) as Engagement['measures'],
		stages,
		effects: list(all.effects, 'effects', (one, at) => readEffect(one, at, stages)),
		debrief: text(all.debrief, 'debrief'),
		debriefCite: readCite(all.debriefCite, 'debriefCite')
	};
}

function readStage(value: unknown, at: string): Stage {
	const stage = fields(value, at);
	return {
		id: text(stage.id, `${at}.id`),
		name: text(stage.name, `${at}.name`),
		purpose: text(stage.purpose, `${at}.purpose`),
		cite: readCite(stage.cite, `${at}.cite`),
		ask: text(stage.ask, `${at}.ask`),
		options: unique(
			list(stage.options, `${at}.options`, (one, place) => {
				const { id, text: words } = fields(one, place);
				return { id: text(id, `${place}.id`), text: text(words, `${place}.text`) };
			}),
			`${at}.options`
		)
	};
}

function readEffect(value: unknown, at: string, stages: Stage[]): Effect {
	const effect = fields(value, at);
	const place = oneOf(
		effect.at,
		stages.map(({ id }) => id),
		`${at}.at`
	);
	const when = readPlan(effect.when, `${at}.when`, stages);
	const order = (id: string) => stages.findIndex((stage) => stage.id === id);
	const late = Object.keys(when).find((id) => order(id) > order(place));
	if (late) throw new DataError(`${at}.at`, `comes before the choice in ${late} that brings it about`);
	return {
		at: place,
		when,
		unless: effect.unless === undefined ? {} : readPlan(effect.unless, `${at}.unless`, stages),
		back: number(effect.back, `${at}.back`),
		hits: oneOf(effect.hits, measureIds, `${at}.hits`),
		text: text(effect.text, `${at}.text`),
		cite: readCite(effect.cite, `${at}.cite`)
	};
}

function readPlan(value: unknown, at: string, stages: Stage[]): Plan {
	return Object.fromEntries(
		Object.entries(fields(value, at)).map(([id, option]) => {
			const stage = stages.find((one) => one.id === id);
			if (!stage) throw new DataError(`${at}.${id}`, 'is no stage');
			return [
				id,
				oneOf(
					option,
					stage.options.map((one) => one.id),
					`${at}.${id}`
				)
			];
		})
	);
}

/** What became of one stage. */
export interface Outcome {
	stage: Stage;
	/** What is noticed here, and the stage whose choice is its cause. */
	noticed: { effect: Effect; cause: Stage }[];
	/** E-mails of 100 that the provider handles to the end, as things stand after this stage. */
	stays: number;
}

/** Runs a whole plan through its stages. */
export function run({ stages, effects }: Engagement, plan: Plan): Outcome[] {
	let stays = 100;
	return stages.map((stage) => {
		const noticed = effects
			.filter(
				({ at, when, unless }) =>
					at === stage.id &&
					Object.entries(when).every(([id, option]) => plan[id] === option) &&
					!Object.entries(unless).some(([id, option]) => plan[id] === option)
			)
			.map((effect) => ({ effect, cause: stages.find(({ id }) => id === Object.keys(effect.when)[0])! }));
		stays = Math.max(0, stays - noticed.reduce((sum, { effect }) => sum + effect.back, 0));
		return { stage, noticed, stays };
	});
}

/** The first stage in which something goes wrong; null where nothing does. */
export function firstTrouble(outcomes: readonly Outcome[]): Outcome | null {
	return outcomes.find(({ noticed }) => noticed.length > 0) ?? null;
}

/** How often each measure is hit; 0 means that its target is met. */
export function hits(outcomes: readonly Outcome[]): Record<MeasureId, number> {
	const all = outcomes.flatMap(({ noticed }) => noticed.map(({ effect }) => effect.hits));
	return Object.fromEntries(measureIds.map((id) => [id, all.filter((one) => one === id).length])) as Record<MeasureId, number>;
}
