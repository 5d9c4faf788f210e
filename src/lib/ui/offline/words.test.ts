import { expect, test } from 'vitest';
import { keptWords, offlineWords } from './words.ts';

test('all of this is only said to work offline when all of it is kept', () => {
	expect(offlineWords(false, { state: 'kept' })).toBe('Offline. All of this works.');
	for (const state of ['unknown', 'insecure', 'refused', 'full', 'failed'] as const)
		expect(offlineWords(false, { state })).not.toContain('All of this');
	expect(offlineWords(false, { state: 'keeping', done: 79, total: 80 })).not.toContain('All of this');
});

test('online there is nothing to say, except where offline can never work', () => {
	expect(offlineWords(true, { state: 'kept' })).toBe('');
	expect(offlineWords(true, { state: 'keeping', done: 1, total: 80 })).toBe('');
	expect(offlineWords(true, { state: 'insecure' })).toBe('Offline mode needs https or localhost.');
});

test('how far keeping has come is told in numbers', () => {
	expect(keptWords({ state: 'keeping', done: 12, total: 80 })).toBe('Being kept on this device: 12 of 80');
	expect(keptWords({ state: 'kept' })).toBe('Kept on this device');
});
