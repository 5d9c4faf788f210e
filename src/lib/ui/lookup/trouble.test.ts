import { expect, test } from 'vitest';
import { reloadOnce, troubleWords } from './trouble.ts';

test('each kind of trouble has words of its own, and an address that leads nowhere is not tried again', () => {
	const titles = [404, 403, 503, 500, 400].map((status) => troubleWords(status, true).title);
	expect(new Set(titles).size).toBe(5);
	expect(troubleWords(404, false).again).toBe(false);
	expect(troubleWords(500, true).again).toBe(true);
});

test('whoever is offline is told so, not that something broke', () => {
	expect(troubleWords(500, false).title).toContain('network');
});

test('a page that broke is loaded once more, and not twice in a row', () => {
	const left = reloadOnce(500, true, '/a b', 1_000_000, null);
	expect(left).toBe('1000000 /a b');
	expect(reloadOnce(500, true, '/a b', 1_030_000, left)).toBeNull();
	expect(reloadOnce(500, true, '/a b', 1_060_000, left)).not.toBeNull();
	expect(reloadOnce(500, true, '/c', 1_000_001, left)).not.toBeNull();
});

test('nothing is loaded again for an unknown address or without a network', () => {
	expect(reloadOnce(404, true, '/', 1, null)).toBeNull();
	expect(reloadOnce(500, false, '/', 1, null)).toBeNull();
});

test('whatever was left behind, a broken note does not stop the page', () => {
	expect(reloadOnce(500, true, '/', 1, 'nonsense')).toBe('1 /');
});
