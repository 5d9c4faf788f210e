import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { fixture, travelFirm } from '#lib/sourcing/testing/model.ts';
import { checkSourcing } from '#lib/sourcing/check.ts';
import Lab from './Lab.svelte';
import { LabState } from './lab.svelte.ts';

const presets = [
	{ id: 'travel', title: 'A travel firm', brief: 'A travel firm asks.', needs: travelFirm },
	{
		id: 'night',
		title: 'A night chat',
		brief: 'A game maker asks.',
		needs: { round_the_clock: 'must' },
		facts: [{ need: 'round_the_clock', model: 'onshore', rating: 3, because: 'It has a night shift.' }]
	}
] as const;
const model = { ...fixture, presets: presets.map((preset) => ({ ...preset, facts: 'facts' in preset ? [...preset.facts] : undefined })) };

describe('the page that the server writes', () => {
	const { body } = render(Lab, { props: { model } });

	test('it holds no style attribute, which the security policy would refuse', () => {
		expect(body).not.toMatch(/\sstyle=/);
	});

	test('it has a named radio for every need and level, and those of the first brief are chosen', () => {
		expect(body.match(/<input type="radio"[^>]*aria-label="/g)).toHaveLength(36);
		const chosen = [...body.matchAll(/aria-label="([^"]+)"[^>]*checked/g)].map(([, name]) => name);
		expect(chosen).toHaveLength(9);
		expect(chosen.slice(0, 5)).toEqual([
			'Lower cost: must',
			'Nearness: important',
			'Shared culture: important',
			'Easy communication: nice',
			'Following home law: not mentioned'
		]);
	});

	test('before the guess there is no bar, and what needs no script says it all', () => {
		expect(body).toContain('Which will lead?');
		expect(body).not.toContain('Nearshore leads');
		expect(body).toMatch(/class="reason[^"]*scriptless/);
		expect(body).toContain('Points of each model');
	});

	test('there is one status region from the start, and it is empty', () => {
		expect(body.match(/role="status"/g)).toHaveLength(1);
		expect(body).toMatch(/role="status"[^>]*><\/p>/);
	});

	test('in a lesson its headings stand one level lower', () => {
		const inLesson = render(Lab, { props: { model, compact: true, presets: false } }).body;
		expect(inLesson).toContain('<h3');
		expect(inLesson).not.toContain('<h2');
		expect(inLesson).toContain('A travel firm asks.');
	});
});

describe('the state', () => {
	const lab = (initial: ConstructorParameters<typeof LabState>[1] = null) => {
		const told: unknown[] = [];
		return { told, lab: new LabState(model, initial, (needs, facts) => told.push([needs, facts])) };
	};

	test('it begins with the first brief, or with what the address says', () => {
		expect(lab().lab.preset?.id).toBe('travel');
		const own = lab({ needs: { round_the_clock: 'nice' }, facts: [] }).lab;
		expect([own.preset, own.key]).toEqual([null, 'offshore']);
	});

	test('every change is told with the facts of its brief', () => {
		const { lab: state, told } = lab();
		state.open(model.presets[1]!);
		state.set('ease_of_communication', 'nice');
		expect(told).toEqual([
			[presets[1].needs, presets[1].facts],
			[{ round_the_clock: 'must', ease_of_communication: 'nice' }, presets[1].facts]
		]);
		expect([state.faithful, state.key]).toEqual([false, 'onshore']);
	});

	test('trying the tip makes the result that the tip promised', () => {
		const { lab: state } = lab();
		const [tip] = state.tips;
		state.take(tip!.needs);
		expect(state.ranking.outcome).toEqual(tip!.outcome);
	});

	test('starting over brings the first brief and the guess back', () => {
		const { lab: state } = lab();
		state.guess = 'onshore';
		state.revealed = true;
		state.set('round_the_clock', 'must');
		state.startOver();
		expect([state.needs, state.guess, state.revealed]).toEqual([travelFirm, null, false]);
	});
});

test('the fixture is a table that the course would accept', () => {
	const { tieGap, ...rest } = fixture;
	expect(checkSourcing({ tie_gap: tieGap, ...rest })).toMatchObject({ ok: true });
});
