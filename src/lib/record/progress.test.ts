import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, arrange, fold, initial, step } from './progress.ts';
import { answer, anyEvents, event } from './testing/samples.ts';

test('the same set of events gives the same state in any order and with doubles', () => {
	const shuffled = anyEvents.chain((events) =>
		fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length }))
	);
	fc.assert(
		fc.property(shuffled, ([events, other]) => {
			expect(fold([...other, ...events])).toEqual(fold(events));
		})
	);
});

test('one event at a time leads to the same state, unless it asks for a refold', () => {
	fc.assert(
		fc.property(anyEvents, (events) => {
			const state = arrange(events).reduce(step, initial());
			if (!state.needsRefold) expect(state).toEqual(fold(events));
		})
	);
});

test('a refold is asked for whenever something already folded is taken back or something comes late', () => {
	const first = answer(1);
	expect(step(fold([first]), event(2, { verb: 'voided', event: first.id })).needsRefold).toBe(true);
	expect(step(fold([answer(2)]), first).needsRefold).toBe(true);
	expect(step(fold([first]), first).needsRefold).toBe(false);
});

test('folding in two parts is folding at once', () => {
	fc.assert(
		fc.property(anyEvents, fc.nat(60), (events, cut) => {
			const inOrder = arrange(events);
			const state = fold(inOrder.slice(cut), fold(inOrder.slice(0, cut)));
			if (!state.needsRefold) expect(state).toEqual(fold(events));
		})
	);
});

test('the state survives being kept as text', () => {
	fc.assert(fc.property(anyEvents, (events) => void expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(fold(events))));
});

test('a step leaves the state it started from as it was', () => {
	fc.assert(
		fc.property(anyEvents, (events) => {
			const [last, ...before] = arrange(events).reverse();
			if (!last) return;
			const base = fold(before);
			const kept = JSON.stringify(base);
			step(base, last);
			expect(JSON.stringify(base)).toBe(kept);
		})
	);
});

test('what was taken back leaves no trace but the taking back', () => {
	const events = [answer(1), answer(2, { item: 'i2', right: false, scaled: 0 }), event(3, { verb: 'completed', lesson: 'l' })];
	const back = event(4, { verb: 'voided', event: events[1]!.id });
	const { voided, newest, ...rest } = fold([...events, back]);
	const { voided: none, newest: old, ...without } = fold([events[0]!, events[2]!]);
	expect(rest).toEqual(without);
	expect([voided, none, newest > old]).toEqual([{ [events[1]!.id]: true }, {}, true]);
});

test('a lesson is resumed at the step reached last, and its steps are seen once each', () => {
	const reach = (n: number, lesson: string, step: string) => event(n, { verb: 'experienced', lesson, step });
	const state = fold([
		reach(1, 'l', 's1'),
		reach(2, 'l', 's2'),
		reach(3, 'm', 's1'),
		reach(4, 'l', 's1'),
		event(5, { verb: 'recalled', lesson: 'm', text: 'All of it.' })
	]);
	expect(state.lessons.l).toEqual({ step: 's1', seen: ['s1', 's2'], completed: false, at: 4000, recalled: null });
	expect(state.lessons.m).toMatchObject({ recalled: 'All of it.', at: 5000 });
	expect(state.last).toEqual({ lesson: 'l', step: 's1' });
});

test('a guess is remembered and counts for nothing', () => {
	const state = fold([answer(1, { place: 'guess' })]);
	expect(state).toEqual({
		...initial(),
		newest: state.newest,
		items: { i1: { attempts: 0, everRight: false, last: expect.objectContaining({ response: 'b', place: 'guess' }) as unknown } }
	});
});

test('an item remembers its last answer and whether it was ever right', () => {
	const { items } = fold([answer(1), answer(2, { response: 'c', right: false, scaled: 0, sure: false })]);
	expect(items.i1).toEqual({
		attempts: 2,
		everRight: true,
		last: { response: 'c', right: false, scaled: 0, sure: false, at: 2000, place: 'lesson' }
	});
});

test('time spent counts at most five minutes of an answer, and days are counted by event', () => {
	const state = fold([answer(1, { took: 10_000 }, 0), answer(2, { took: 3_600_000 }, 86_400_000), answer(3, { took: 0 }, 86_400_001)]);
	expect(state.took).toBe(310_000);
	expect(state.days).toEqual({ 0: 1, 1: 2 });
	expect(state.counts).toEqual({ answers: 3, right: 3, sure: 3, sureRight: 3 });
});

test('of two events under one id the same one counts, whichever came first', () => {
	const [one, two] = [answer(1, { response: 'a' }), answer(1, { response: 'c' })];
	expect(fold([one, two])).toEqual(fold([two, one]));
});

test('a hundred thousand events are folded without copying the state for each', () => {
	const state = initial();
	const { items } = state;
	for (let n = 1; n <= 100_000; n++) apply(state, answer(n, { item: `i${n % 300}`, objective: `o${n % 40}` }, n * 60_000));
	expect(state.items).toBe(items);
	expect(state.counts.answers).toBe(100_000);
});
