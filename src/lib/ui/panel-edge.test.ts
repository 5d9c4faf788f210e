import { expect, test } from 'vitest';
import { edgeX } from './panel-edge.ts';

test('the edge steps where its thing stands', () => {
	expect(edgeX(194.5, 390)).toBe(194.5);
});

test('both parts of the edge stay wide enough to be seen', () => {
	expect(edgeX(2, 390)).toBe(32);
	expect(edgeX(400, 390)).toBe(358);
	expect(edgeX(10, 40)).toBe(20);
});
