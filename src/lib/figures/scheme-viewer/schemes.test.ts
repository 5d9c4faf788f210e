import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { differing, parting, reachOf, readSchemes, sourceIds, statusOf, tally, type Service } from './schemes.ts';

const file = 'lessons/en/02-what-gets-outsourced/05-families-and-grey-areas/scheme-viewer.yaml';
const data = parse(readFileSync(file, 'utf8')) as { services: Record<string, unknown>[] };
const { schemes, services } = readSchemes(data);
const by = (id: string): Service => services.find((service) => service.id === id)!;

test('twenty services stand in five schemes, in the order of the sources’ numbers', () => {
	expect(services).toHaveLength(20);
	expect(schemes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('what the ledger of disagreements says of a service is what the figure flags', () => {
	expect(differing(services).map(({ id }) => id)).toEqual([
		'technical-support',
		'financial-services',
		'claims',
		'medical-billing',
		'data-analysis'
	]);
	expect(services.filter((service) => statusOf(service) === 'unplaced').map(({ id }) => id)).toEqual([
		'order-processing',
		'software',
		'web',
		'graphic-design'
	]);
});

test('only sources that know KPO put a service there', () => {
	const kpo = services.flatMap(({ said }) =>
		Object.entries(said).flatMap(([source, all]) => (all.some(({ place }) => place === 'kpo') ? [source] : []))
	);
	expect([...new Set(kpo)].sort()).toEqual(['bpo-guide', 'vocal']);
});

test('a family of Upwork that matches no category is named and not placed', () => {
	for (const id of ['bookkeeping', 'payroll', 'recruiting', 'inventory', 'software'])
		expect(by(id).said.upwork!.map(({ place }) => place)).toEqual(['none']);
});

test('the line parts two sources that put a service in two categories, over silent ones between', () => {
	expect(parting(by('claims'))).toEqual({ crmxchange: false, 'bpo-guide': false, upwork: true, vocal: false, 'what-does-bpo-do': false });
	expect(parting(by('medical-billing'))['what-does-bpo-do']).toBe(true);
	expect(Object.values(parting(by('customer-service')))).not.toContain(true);
});

test('a source that says two things hands the second one on', () => {
	// Back office for the guide's last word, so Upwork's front office parts from it.
	expect(parting(by('technical-support'))).toMatchObject({ 'bpo-guide': false, upwork: true, vocal: false });
});

test('in one source’s scheme the line takes in what it puts in a category', () => {
	expect(reachOf(by('payroll'), 'crmxchange')).toBe(1);
	expect(reachOf(by('payroll'), 'upwork')).toBe(0);
	expect(reachOf(by('technical-support'), 'upwork')).toBe(0.5);
	expect(reachOf(by('legal'), 'upwork')).toBe(0);
});

test('the result names what was found and what was ticked besides', () => {
	expect(tally(services, ['claims', 'technical-support'])).toEqual({ word: 'You found two of five', more: '', all: false });
	expect(tally(services, ['claims', 'web'])).toEqual({
		word: 'You found one of five',
		more: 'One of your ticks stands on a service that the sources do not put in two categories.',
		all: false
	});
	const differ = differing(services).map(({ id }) => id);
	expect(tally(services, differ)).toEqual({ word: 'You found all five', more: '', all: true });
	expect(tally(services, [...differ, 'web']).all).toBe(false);
});

test('a service that differs without a deciding fact is a mistake, and so is a source that there is not', () => {
	const changed = (i: number, more: object) => ({ ...data, services: data.services.with(i, { ...data.services[i], ...more }) });
	expect(() => readSchemes(changed(1, { decides: undefined }))).toThrow('services[1].decides belongs to');
	expect(() => readSchemes(changed(0, { said: { wiki: [] } }))).toThrow('services[0].said.wiki is no source');
	expect(() => readSchemes(changed(0, { id: 'claims' }))).toThrow('"claims" stands there twice');
});

test('every column has a source', () => {
	expect(sourceIds).toHaveLength(5);
});
