/** A brief as the query of an address, `cost_effectiveness=must&geographical_proximity=nice`, and back. */
import { models, type Fact, type Needs, type Rating, type SourcingModel, type Weight } from './types.ts';

/** What the query of an address says: needs, and the facts that came with a question. */
export interface Brief {
	needs: Needs;
	/** `because` is not kept in an address and is empty. */
	facts: Fact[];
}

/**
 * Query without `?`; needs by id, then facts as `language_proficiency.offshore=3`. The same brief always gives
 * the same text.
 */
export function writeNeeds(needs: Needs, facts: readonly Fact[] = []): string {
	const pairs = [
		...Object.entries(needs).sort(([a], [b]) => (a < b ? -1 : 1)),
		...facts.map(({ need, model, rating }) => [`${need}.${model}`, String(rating)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
	];
	return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

/** The needs of a query, without its facts. */
export function readNeeds(model: SourcingModel, query: string): Needs {
	return readBrief(model, query).needs;
}

/** Reads a query. What the table does not know, or what makes no sense, is left out; of two values the first counts. */
export function readBrief(model: SourcingModel, query: string): Brief {
	const needs: Record<string, Weight> = {};
	const facts: Fact[] = [];
	for (const pair of query.replace(/^\?/, '').split('&')) {
		const [key = '', value = ''] = pair.split('=', 2).map(decode);
		const [id = '', place] = key.split('.', 2);
		if (!model.needs.some((need) => need.id === id)) continue;
		if (place === undefined) {
			if (isWeight(value) && !Object.hasOwn(needs, id)) needs[id] = value;
			continue;
		}
		const named = models.find((one) => one === place);
		const rating = ([1, 2, 3] as Rating[]).find((one) => String(one) === value);
		if (named && rating && !facts.some((fact) => fact.need === id && fact.model === named))
			facts.push({ need: id, model: named, rating, because: '' });
	}
	return { needs, facts };
}

function isWeight(value: string): value is Weight {
	return value === 'must' || value === 'important' || value === 'nice';
}

/** A broken escape is left as it stands. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text.replace(/\+/g, ' ')).trim().toLowerCase();
	} catch {
		return text;
	}
}
