/** The state of one lab: a brief, and all that follows from it. */
import { explain } from '#lib/sourcing/explain.ts';
import { outcomeKey, rank } from '#lib/sourcing/rank.ts';
import { writeNeeds } from '#lib/sourcing/state.ts';
import { bestTips, tippingPoints, withNeed } from '#lib/sourcing/tipping.ts';
import type { Fact, Model, Needs, Preset, SourcingModel, Weight } from '#lib/sourcing/types.ts';

/** What the learner expects to lead; `open` is too close to call. */
export type Guess = Model | 'open';

export class LabState {
	needs: Needs = $state.raw({});
	facts: Fact[] = $state.raw([]);
	/** The brief that was taken last; null for one of the learner's own. */
	preset: Preset | null = $state.raw(null);
	guess: Guess | null = $state(null);
	/** Bars are shown only after a guess, or after the learner passed it by. */
	revealed = $state(false);
	/** True while the brief on the screen still asks for exactly these needs. */
	faithful = $derived(this.preset !== null && same(this.preset, this.needs, this.facts));
	ranking = $derived.by(() => rank(this.model, this.needs, this.facts));
	reason = $derived.by(() => explain(this.model, this.ranking));
	tips = $derived.by(() => bestTips(tippingPoints(this.model, this.needs, this.facts), this.ranking.outcome));
	key = $derived(outcomeKey(this.ranking.outcome));
	/** The model that leads, if one does. */
	leader = $derived(this.ranking.outcome.kind === 'clear' ? this.ranking.outcome.winner : null);
	#start: { needs: Needs; facts: Fact[] };

	readonly model: SourcingModel;
	readonly #changed: (needs: Needs, facts: Fact[]) => void;

	constructor(model: SourcingModel, initial: { needs: Needs; facts: Fact[] } | null, changed: (needs: Needs, facts: Fact[]) => void) {
		this.model = model;
		this.#changed = changed;
		const first = model.presets[0];
		this.#start = initial ?? { needs: first?.needs ?? {}, facts: first?.facts ?? [] };
		this.startOver(false);
	}

	/** The level of one need. */
	set(id: string, level: Weight | null): void {
		this.take(withNeed(this.needs, id, level));
	}

	/** Other needs of the same brief. */
	take(needs: Needs): void {
		this.needs = needs;
		this.#changed(needs, this.facts);
	}

	/** Another brief, and a new guess; null for an empty one. */
	open(preset: Preset | null): void {
		this.facts = preset?.facts ?? [];
		this.preset = preset;
		this.guess = null;
		this.revealed = preset === null;
		this.take(preset?.needs ?? {});
	}

	startOver(tell = true): void {
		const { needs, facts } = this.#start;
		this.needs = needs;
		this.facts = facts;
		this.preset = this.model.presets.find((preset) => same(preset, needs, facts)) ?? null;
		this.guess = null;
		this.revealed = false;
		if (tell) this.#changed(needs, facts);
	}
}

function same(preset: Preset, needs: Needs, facts: readonly Fact[]): boolean {
	return writeNeeds(preset.needs, preset.facts) === writeNeeds(needs, facts);
}
