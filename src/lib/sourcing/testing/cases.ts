/** The twelve worked cases of the course, with the result that was worked out for each by other means. */
import type { Fact, Model, Needs } from '../types.ts';

export interface WorkedCase {
	id: string;
	needs: Needs;
	facts: Fact[];
	winner: Model;
	/** Lead over the next model still in, three decimals; null when no other is left. */
	gap: number | null;
	points: Record<Model, number>;
	index: Record<Model, number>;
	/** Models that a must drops, with those musts. */
	out: Partial<Record<Model, string[]>>;
}

export const cases: WorkedCase[] = [
	{
		id: 'K01',
		needs: { cost_effectiveness: 'must', skilled_workforce: 'important', language_proficiency: 'nice' },
		facts: [{ need: 'language_proficiency', model: 'offshore', rating: 3, because: 'English is spoken widely there.' }],
		winner: 'offshore',
		gap: 0.389,
		points: { onshore: 8, nearshore: 11, offshore: 18 },
		index: { onshore: 0.444, nearshore: 0.611, offshore: 1 },
		out: { onshore: ['cost_effectiveness'] }
	},
	{
		id: 'K02',
		needs: { regulatory_compliance: 'must', ease_of_communication: 'important', cost_effectiveness: 'nice' },
		facts: [],
		winner: 'onshore',
		gap: null,
		points: { onshore: 16, nearshore: 9, offshore: 8 },
		index: { onshore: 0.889, nearshore: 0.5, offshore: 0.444 },
		out: { nearshore: ['regulatory_compliance'], offshore: ['regulatory_compliance'] }
	},
	{
		id: 'K03',
		needs: { regulatory_compliance: 'must', language_proficiency: 'important', ease_of_communication: 'nice' },
		facts: [],
		winner: 'onshore',
		gap: null,
		points: { onshore: 18, nearshore: 7, offshore: 6 },
		index: { onshore: 1, nearshore: 0.389, offshore: 0.333 },
		out: { nearshore: ['regulatory_compliance'], offshore: ['regulatory_compliance'] }
	},
	{
		id: 'K04',
		needs: { round_the_clock: 'must', cost_effectiveness: 'important' },
		facts: [],
		winner: 'offshore',
		gap: null,
		points: { onshore: 5, nearshore: 7, offshore: 15 },
		index: { onshore: 0.333, nearshore: 0.467, offshore: 1 },
		out: { onshore: ['round_the_clock'], nearshore: ['round_the_clock'] }
	},
	{
		id: 'K05',
		needs: { cost_effectiveness: 'must', cultural_alignment: 'important', geographical_proximity: 'nice' },
		facts: [],
		winner: 'nearshore',
		gap: 0.166,
		points: { onshore: 12, nearshore: 15, offshore: 12 },
		index: { onshore: 0.667, nearshore: 0.833, offshore: 0.667 },
		out: { onshore: ['cost_effectiveness'] }
	},
	{
		id: 'K06',
		needs: { language_proficiency: 'must', ease_of_communication: 'important', cost_effectiveness: 'nice' },
		facts: [],
		winner: 'onshore',
		gap: null,
		points: { onshore: 16, nearshore: 9, offshore: 8 },
		index: { onshore: 0.889, nearshore: 0.5, offshore: 0.444 },
		out: { nearshore: ['language_proficiency'], offshore: ['language_proficiency'] }
	},
	{
		id: 'K07',
		needs: { cost_effectiveness: 'important', geographical_proximity: 'important', shared_working_hours: 'nice' },
		facts: [],
		winner: 'nearshore',
		gap: 0.134,
		points: { onshore: 11, nearshore: 13, offshore: 9 },
		index: { onshore: 0.733, nearshore: 0.867, offshore: 0.6 },
		out: {}
	},
	{
		id: 'K08',
		needs: { skilled_workforce: 'must', cost_effectiveness: 'important' },
		facts: [],
		winner: 'offshore',
		gap: 0.333,
		points: { onshore: 5, nearshore: 10, offshore: 15 },
		index: { onshore: 0.333, nearshore: 0.667, offshore: 1 },
		out: { onshore: ['skilled_workforce'] }
	},
	{
		id: 'K09',
		needs: { cultural_alignment: 'must', cost_effectiveness: 'important' },
		facts: [],
		winner: 'nearshore',
		gap: 0.134,
		points: { onshore: 11, nearshore: 13, offshore: 9 },
		index: { onshore: 0.733, nearshore: 0.867, offshore: 0.6 },
		out: { offshore: ['cultural_alignment'] }
	},
	{
		id: 'K10',
		needs: { regulatory_compliance: 'must', ease_of_communication: 'important', cost_effectiveness: 'nice' },
		facts: [],
		winner: 'onshore',
		gap: null,
		points: { onshore: 16, nearshore: 9, offshore: 8 },
		index: { onshore: 0.889, nearshore: 0.5, offshore: 0.444 },
		out: { nearshore: ['regulatory_compliance'], offshore: ['regulatory_compliance'] }
	},
	{
		id: 'K11',
		needs: { skilled_workforce: 'must', cost_effectiveness: 'must', cultural_alignment: 'nice' },
		facts: [],
		winner: 'offshore',
		gap: 0.191,
		points: { onshore: 9, nearshore: 15, offshore: 19 },
		index: { onshore: 0.429, nearshore: 0.714, offshore: 0.905 },
		out: { onshore: ['skilled_workforce', 'cost_effectiveness'] }
	},
	{
		id: 'K12',
		needs: { cost_effectiveness: 'must', cultural_alignment: 'must', geographical_proximity: 'nice' },
		facts: [],
		winner: 'nearshore',
		gap: null,
		points: { onshore: 15, nearshore: 18, offshore: 13 },
		index: { onshore: 0.714, nearshore: 0.857, offshore: 0.619 },
		out: { onshore: ['cost_effectiveness'], offshore: ['cultural_alignment'] }
	}
];
