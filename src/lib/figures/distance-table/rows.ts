/** The three models as the table shows them: what each is named for, and how far it goes. A test holds them to the sourcing model. */
import type { Model } from '#lib/sourcing/types.ts';

export interface Row {
	model: Model;
	name: string;
	/** Needs that a source names the model for, by their ids in the sourcing model. */
	needs: string[];
	/** The same in a few words. */
	namedFor: string;
	far: string;
}

export const rows: readonly Row[] = [
	{
		model: 'onshore',
		name: 'Onshore',
		needs: ['regulatory_compliance', 'language_proficiency', 'ease_of_communication'],
		namedFor: 'rules, language, easy talk',
		far: 'same country'
	},
	{
		model: 'nearshore',
		name: 'Nearshore',
		needs: ['geographical_proximity', 'cultural_alignment'],
		namedFor: 'closeness, shared culture',
		far: 'one border, close by'
	},
	{
		model: 'offshore',
		name: 'Offshore',
		needs: ['cost_effectiveness', 'skilled_workforce'],
		namedFor: 'lower cost, wide choice of skills',
		far: 'a border, usually far'
	}
];
