import { expect, test } from 'vitest';
import { cameFrom } from './from.ts';

const origin = 'https://example.org';

test('the address that was not kept can be tried again', () => {
	expect(cameFrom('?from=%2Fno%2Fsuch%3Fx%3D1', origin)).toBe('/no/such?x=1');
	expect(cameFrom('', origin)).toBeNull();
});

test.each(['//example.com/x', '/\\example.com', '/\t/example.com', 'https://example.com', 'javascript:alert(1)', 'relative'])(
	'%s leads nowhere',
	(from) => {
		const to = cameFrom(`?from=${encodeURIComponent(from)}`, origin);
		expect(to === null || new URL(to, origin).origin === origin).toBe(true);
		expect(to === null || !/^\/[/\\]/.test(to)).toBe(true);
	}
);
