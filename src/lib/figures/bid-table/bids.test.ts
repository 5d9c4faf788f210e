import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { barsOf } from './bars.ts';
import { briefWeights, leaderOf, levels, rankBids, readTender, turns, type Weights } from './bids.ts';
import { differences, headline, outWords, turnWords } from './words.ts';

const data = parse(readFileSync('lessons/en/06-running-an-engagement/03-choosing-a-provider/bid-table.yaml', 'utf8')) as {
	bids: Record<string, unknown>[];
};
const tender = readTender(data);
const weights = briefWeights(tender.criteria);
const standings = rankBids(tender, weights);

test('the brief leads to one bid, and drops the cheapest on its must', () => {
	expect(standings.map(({ bid, index }) => [bid.id, index])).toEqual([
		['borea', 32 / 40],
		['aster', 27 / 40],
		['cala', 27 / 40]
	]);
	expect(leaderOf(standings)?.id).toBe('borea');
	expect(outWords(standings)).toBe('Cala is out: weak on “Good Swedish”, which is a must.');
	expect(headline(standings)).toBe('Borea leads, 80 of 100');
});

test('every cue of the brief stands in it, and the explanation names the winner and its rivals', () => {
	for (const { cue, weight } of tender.criteria) {
		expect(cue === '').toBe(weight === 'none');
		expect(tender.brief).toContain(cue);
	}
	for (const { name } of tender.bids) expect(tender.explanation).toContain(name);
	expect(tender.explanation.startsWith(leaderOf(standings)!.name)).toBe(true);
});

test('what the explanation says would turn it, turns it', () => {
	expect(leaderOf(rankBids(tender, { ...weights, growth: 'none' }))?.id).toBe('aster');
});

test('each turn turns, and no smaller change of that weight does', () => {
	for (const { criterion, level, leader } of turns(tender, weights)) {
		expect(leaderOf(rankBids(tender, { ...weights, [criterion.id]: level }))?.id).toBe(leader?.id);
		expect(leader?.id).not.toBe('borea');
		const [own, far] = [levels.indexOf(weights[criterion.id]!), levels.indexOf(level)];
		for (const between of levels.filter((_, i) => Math.abs(i - own) < Math.abs(far - own)))
			expect(leaderOf(rankBids(tender, { ...weights, [criterion.id]: between }))?.id).toBe('borea');
	}
	expect(turnWords(tender, { ...weights, price: 'important' }, 9)).toContain('Were “Low price” a must, every bid would be out.');
	expect(turnWords(tender, weights, 9)).toContain(
		'Were “Room for busy months” nice, it would be too close to call between Borea and Aster.'
	);
});

test('a must that a bid just reaches keeps it in', () => {
	const out = (id: string, more: Weights) =>
		rankBids(tender, { ...weights, ...more })
			.find(({ bid }) => bid.id === id)!
			.out.map((one) => one.id);
	expect(out('cala', { data: 'must' })).toEqual(['language']);
	expect(out('aster', { growth: 'must' })).toEqual(['growth']);
});

test('with nothing asked for nobody leads, and with all out neither', () => {
	const none = Object.fromEntries(tender.criteria.map(({ id }) => [id, 'none' as const]));
	expect(leaderOf(rankBids(tender, none))).toBeNull();
	expect(headline(rankBids(tender, none))).toBe('Nothing is asked for yet');
	const all = rankBids(tender, { ...weights, price: 'must', growth: 'must', fame: 'must' });
	expect(headline(all)).toBe('Every bid is out');
});

test('weights that differ from the brief are told with its words', () => {
	expect(differences(tender.criteria, weights)).toEqual([]);
	expect(differences(tender.criteria, { ...weights, price: 'must', fame: 'nice' })).toEqual([
		'Low price: you chose must; the brief says “would be nice”, so nice.',
		'A famous name: you chose nice; the brief does not mention it.'
	]);
});

test('a score that is none stops the page', () => {
	const broken = { ...data, bids: [{ ...data.bids[0], scores: { price: 6 } }] };
	expect(() => readTender(broken)).toThrow('bids[0].scores.price is not from 1 to 5');
});

test('the line traces the ends of the bars and passes a bid that is out on the left', () => {
	const { bars, line, left } = barsOf(standings, 462, 74);
	expect(bars.map(({ end }) => end)).toEqual([10 + 400 * 0.8, 10 + 400 * 0.675, 10 + 400 * 0.675]);
	expect(line).toBe('M330 22V70H280V144H2V212');
	expect(left).toBe(10);
	// Price 2, Swedish 12, data 8 of 32 points.
	expect(bars[0]!.cuts).toEqual([10 + 320 * (2 / 32), 10 + 320 * (14 / 32), 10 + 320 * (22 / 32)]);
});
