import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightAnswers } from '#lib/interactions/testing/answers.ts';
import { MAX_TEXT, parseEvent } from './parse.ts';
import { answer, anyEvent, event } from './testing/samples.ts';

const kind = (raw: unknown) => parseEvent(raw).kind;

test('every event there can be is read as itself', () => {
	fc.assert(fc.property(anyEvent, (made) => void expect(parseEvent(made)).toEqual({ kind: 'event', event: made })));
});

test.each(Object.entries({ ...rightAnswers }))('an answer to a %s is kept as it was given', (_, response) => {
	const made = { ...answer(1), response };
	expect(parseEvent(JSON.parse(JSON.stringify(made)))).toEqual({ kind: 'event', event: made });
});

test('what a newer version made is kept word for word', () => {
	const raw = { id: 'anything:1', v: 2, verb: 'answered', strange: [1] };
	expect(parseEvent(raw)).toEqual({ kind: 'newer', id: 'anything:1', raw });
	expect(kind({ ...answer(1), verb: 'pondered' })).toBe('newer');
});

test('nothing at all makes it throw, and what is not an event is called damaged', () => {
	fc.assert(
		fc.property(
			fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true }),
			(raw) => void expect(kind(raw)).toBe('damaged')
		)
	);
});

test.each<[string, Record<string, unknown>]>([
	['a number that is none', { scaled: Number.NaN }],
	['a time beyond all dates', { at: 9e15 }],
	['a score above one', { scaled: 1.01 }],
	['negative time', { took: -1 }],
	['a key that reaches into all objects', { item: '__proto__' }],
	['another such key', { objective: 'constructor' }],
	['such a key deep inside', { response: JSON.parse('{"__proto__":"b"}') as unknown }],
	['a text of absurd size', { response: 'x'.repeat(MAX_TEXT + 1) }],
	['a nest of absurd depth', { response: JSON.parse('['.repeat(20) + ']'.repeat(20)) as unknown }],
	['a list of absurd length', { response: Array.from({ length: 20_001 }, () => 'a') }],
	['something that is not plain data', { response: new Map() }],
	['no response', { response: undefined }],
	['a place nobody knows', { place: 'moon' }],
	['an empty id of an item', { item: '' }],
	['version nought', { v: 0 }],
	['an id of another form', { id: 'abc' }]
])('an answer with %s is damaged', (_, change) => {
	expect(kind({ ...answer(1), ...change })).toBe('damaged');
});

test('a text of the greatest size is still an event', () => {
	expect(kind(event(1, { verb: 'recalled', lesson: 'l', text: 'x'.repeat(MAX_TEXT) }))).toBe('event');
});

test('an answer says what is wrong with it', () => {
	expect(parseEvent({ ...answer(1), sure: 1 })).toMatchObject({ kind: 'damaged', why: 'not a whole answered' });
});
