import { expect, test } from 'vitest';
import { stale } from './stale.ts';

const prefix = 'handoff / ';
const names = ['handoff / 1', 'handoff / 2', 'handoff / 3', 'handoff /other/ 1', 'something else'];

test('old caches are dropped once no tab runs their version', () => {
	expect(stale(names, prefix, '3', ['3', '3'])).toEqual(['handoff / 1', 'handoff / 2']);
	expect(stale(names, prefix, '3', [])).toEqual(['handoff / 1', 'handoff / 2']);
});

test('a tab that still runs an old version keeps that version’s cache', () => {
	expect(stale(names, prefix, '3', ['3', '1'])).toEqual(['handoff / 2']);
});

test('a tab that does not answer may run any version, so nothing is dropped', () => {
	expect(stale(names, prefix, '3', ['3', null])).toEqual([]);
});

test('other deployments and other programs are never touched', () => {
	expect(stale(['handoff /other/ 1', 'something else'], prefix, '3', [])).toEqual([]);
});
