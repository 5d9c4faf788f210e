/** The table of the course as a fixture: figures, basis and source lines as they were worked out, in test words. */
import type { Basis, Cell, Need, Needs, Rating, SourcingModel, Weight } from '../types.ts';

const bases: Record<string, Basis> = { S: 'stated', C: 'contrast', D: 'definition', I: 'inference' };

/** "3S crmxchange:34 | why" */
function cell(text: string): Cell {
	const [, rating, basis, lines = '', why = ''] = /^(\d)(\w) ?([^|]*?) ?\| (.+)$/.exec(text) ?? [];
	return { rating: Number(rating) as Rating, basis: bases[basis ?? ''] ?? 'inference', source: lines.split(' ').filter(Boolean), why };
}

function need(id: string, name: string, label: string, wants: string, onshore: string, nearshore: string, offshore: string): Need {
	return { id, name, label, wants, ratings: { onshore: cell(onshore), nearshore: cell(nearshore), offshore: cell(offshore) } };
}

export const fixture: SourcingModel = {
	tieGap: 0.1,
	weights: { must: 3, important: 2, nice: 1 },
	models: {
		onshore: { name: 'Onshore', distance: 'same country' },
		nearshore: { name: 'Nearshore', distance: 'one border, close by' },
		offshore: { name: 'Offshore', distance: 'a border, usually far' }
	},
	needs: [
		need(
			'cost_effectiveness',
			'Lower cost',
			'cost',
			'lower cost',
			'1C crmxchange:42 | lower rates are linked to providers abroad',
			'2S crmxchange:42 | its rates may be lower',
			'3S crmxchange:30 crmxchange:42 | it is often chosen for its cost'
		),
		need(
			'geographical_proximity',
			'Nearness',
			'near',
			'nearness',
			'3D | it is the same country',
			'3S crmxchange:32 | it is close by',
			'1C upwork:15 | the country is usually far away'
		),
		need(
			'cultural_alignment',
			'Shared culture',
			'culture',
			'a shared culture',
			'3I | it is the same country',
			'3S crmxchange:32 | its culture fits',
			'1I bpo-guide:109 crmxchange:32 | cultures differ more over a long distance'
		),
		need(
			'ease_of_communication',
			'Easy communication',
			'talk',
			'easy communication',
			'3S crmxchange:34 | it is named for it',
			'2I upwork:50 | talk crosses a near border',
			'1C upwork:50 vocal:92 | distance makes talk harder'
		),
		need(
			'regulatory_compliance',
			'Following home law',
			'law',
			'following home law',
			'3S crmxchange:34 | it is named for it',
			"1I | it works under another country's law",
			"1I | it works under another country's law"
		),
		need(
			'language_proficiency',
			'Language skill',
			'language',
			'good language skill',
			'3S crmxchange:34 | it is named for it',
			'1I bpo-guide:109 | the language may differ',
			'1I bpo-guide:109 vocal:92 | the language may differ'
		),
		need(
			'skilled_workforce',
			'Wide choice of skills',
			'skills',
			'a wide choice of skills',
			'1I bpo-guide:99 | the choice ends at the border',
			'2I | the choice is wider than at home',
			'3S crmxchange:30 bpo-guide:99 | it is often chosen for it'
		),
		need(
			'round_the_clock',
			'Round-the-clock cover',
			'cover',
			'round-the-clock cover',
			'1I | it keeps the same clock',
			'1I | its clock is close',
			'3I bpo-guide:100 vocal:80 upwork:15 | it is day there at night'
		),
		need(
			'shared_working_hours',
			'Same working hours',
			'hours',
			'the same working hours',
			'3D | it is the same country',
			'3I upwork:50 | a near country has almost the same time',
			'1I upwork:50 vocal:92 upwork:15 | a far country works at other hours'
		)
	],
	neutral: [
		{ id: 'data_security', name: 'Data security', settled: 'in the contract' },
		{ id: 'hidden_costs', name: 'Hidden costs', settled: 'in the contract' },
		{ id: 'scalability', name: 'Growing with demand', settled: 'in the contract' }
	],
	presets: []
};

/** The case in the pictures of the lab. */
export const travelFirm: Needs = {
	cost_effectiveness: 'must',
	geographical_proximity: 'important',
	cultural_alignment: 'important',
	ease_of_communication: 'nice'
};

/** Every need of the fixture with the same weight. */
export function all(...ids: string[]): (weight: Weight) => Needs {
	return (weight) => Object.fromEntries(ids.map((id) => [id, weight]));
}
