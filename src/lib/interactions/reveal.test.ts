import { expect, test } from 'vitest';
import { revealBy } from './reveal.ts';

test('a verdict that can be seen does not move the page', () => {
	expect(revealBy(400, 700, 800)).toBe(0);
});

test('a verdict below the foot comes up just as far as it needs', () => {
	expect(revealBy(700, 1000, 800)).toBe(200);
});

test('a long verdict never pushes the options out of sight', () => {
	expect(revealBy(700, 3000, 800)).toBe(460);
	expect(revealBy(100, 3000, 800)).toBe(0);
});
