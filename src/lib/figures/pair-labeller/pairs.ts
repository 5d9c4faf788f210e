/** Clients, the providers that they may choose, and the label of each pair. */
import type { Model } from '#lib/sourcing/types.ts';
import { models } from '#lib/sourcing/types.ts';
import { DataError, fields, list, number, oneOf, text } from '../parts/read.ts';
import type { Place } from './geo.ts';

export interface City extends Place {
	id: string;
	city: string;
	country: string;
	/** Standard time, in hours from UTC. */
	utc: number;
}

/** A provider beside one client. */
export interface Pair {
	provider: City;
	label: Model;
	because: string;
}

export interface Client extends City {
	story: string;
	/** In the order of the providers' countries, which says nothing about the labels. */
	pairs: Pair[];
}

/** Reads `pair-labeller.yaml`; a mistake throws with its place. */
export function readClients(data: unknown): Client[] {
	const all = fields(data, 'pair-labeller');
	const providers = list(all.providers, 'providers', readCity);
	return list(all.clients, 'clients', (one, at) => {
		const pairs = fields(fields(one, at).pairs, `${at}.pairs`);
		const unknown = Object.keys(pairs).find((id) => !providers.some((provider) => provider.id === id));
		if (unknown) throw new DataError(`${at}.pairs.${unknown}`, 'is no provider');
		return {
			...readCity(one, at),
			story: text(fields(one, at).story, `${at}.story`),
			pairs: providers
				.filter(({ id }) => id in pairs)
				.map((provider) => {
					const pair = fields(pairs[provider.id], `${at}.pairs.${provider.id}`);
					return {
						provider,
						label: oneOf(pair.label, models, `${at}.pairs.${provider.id}.label`),
						because: text(pair.because, `${at}.pairs.${provider.id}.because`)
					};
				})
		};
	});
}

function readCity(value: unknown, at: string): City {
	const city = fields(value, at);
	return {
		id: text(city.id, `${at}.id`),
		city: text(city.city, `${at}.city`),
		country: text(city.country, `${at}.country`),
		lon: number(city.lon, `${at}.lon`),
		lat: number(city.lat, `${at}.lat`),
		utc: number(city.utc, `${at}.utc`)
	};
}

/** Names a pair among all pairs. */
export function keyOf(client: City, { provider }: Pair): string {
	return `${client.id}:${provider.id}`;
}

/** "Singapore", or "Seattle, United States" */
export function cityWords({ city, country }: City): string {
	return city === country ? city : `${city}, ${country}`;
}

/** One question of the ladder and what became of it. */
export interface Rung {
	model: Model;
	ask: string;
	/** `null`: not asked, the ladder stopped above it. */
	answer: 'yes' | 'no' | null;
}

const asks: Record<Model, string> = {
	onshore: 'Same country?',
	nearshore: 'A neighbouring or nearby country?',
	offshore: 'Any other country?'
};

/** The ladder, from the most specific label down to the first yes. */
export function ladder(label: Model): Rung[] {
	const stop = models.indexOf(label);
	return models.map((model, i) => ({ model, ask: asks[model], answer: i < stop ? 'no' : i === stop ? 'yes' : null }));
}

/** A model's name at the head of a line. */
export const modelWords: Record<Model, string> = { onshore: 'Onshore', nearshore: 'Nearshore', offshore: 'Offshore' };
