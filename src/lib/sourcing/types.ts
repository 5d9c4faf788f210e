/**
 * The sourcing model: needs x delivery models. One table keys the questions, writes their
 * explanations, generates scenarios and drives the lab, so that key and reason cannot drift apart.
 * Source of the figures: `lessons/en/sourcing.yaml`.
 */

export const models = ['onshore', 'nearshore', 'offshore'] as const;
export type Model = (typeof models)[number];

/** How much a client asks for something. A missing need is not mentioned and weighs nothing. */
export type Weight = 'must' | 'important' | 'nice';

/** On what a rating rests: said by a source, its direct contrast, the definition, or our inference. */
export type Basis = 'stated' | 'contrast' | 'definition' | 'inference';

export type Rating = 1 | 2 | 3;

export interface Cell {
	rating: Rating;
	basis: Basis;
	/** Source lines, `crmxchange:34`; may be empty for a definition or an inference. */
	source: string[];
	/** A short clause in plain words: why this rating. */
	why: string;
}

export interface Need {
	id: string;
	/** For learners: "Lower cost". */
	name: string;
	/** Under a bar: "cost". */
	label: string;
	/** Inside a sentence: "lower cost". */
	wants: string;
	ratings: Record<Model, Cell>;
}

export interface Preset {
	id: string;
	title: string;
	/** The brief in a few sentences. */
	brief: string;
	needs: Needs;
	facts?: Fact[];
}

export interface SourcingModel {
	/** A lead of at least this share of the index is a clear answer (0.1). */
	tieGap: number;
	weights: Record<Weight, number>;
	models: Record<Model, { name: string; distance: string }>;
	/** In the order in which they are shown. */
	needs: Need[];
	/** Needs that no place settles; they must never move the answer. */
	neutral: { id: string; name: string; settled: string }[];
	presets: Preset[];
}

/** Need id to weight. Ids of neutral needs may stand here; they move nothing. */
export type Needs = Readonly<Record<string, Weight>>;

/** A fact of the story that replaces the table's rating of one need for one model. */
export interface Fact {
	need: string;
	model: Model;
	rating: Rating;
	because: string;
}
