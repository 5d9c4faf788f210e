import { expect, test } from 'vitest';
import { edgeX, middleIn } from './panel-edge.ts';

test('the edge steps under the middle of its chip', () => {
	expect(edgeX(middleIn({ left: 225, width: 22 }, { left: 0 }), 390)).toBe(236);
	expect(edgeX(middleIn({ left: 400, width: 20 }, { left: 300 }), 390)).toBe(110);
});

test('both parts of the edge stay wide enough to be seen', () => {
	expect(edgeX(2, 390)).toBe(32);
	expect(edgeX(400, 390)).toBe(358);
	expect(edgeX(10, 40)).toBe(20);
});
