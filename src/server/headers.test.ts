import { expect, test } from 'vitest';
import { assetPolicy, pagePolicy, securityHeaders } from './headers.ts';

test('a page keeps the hashes of its own scripts and cannot be framed', () => {
	const html = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-abc='">`;
	expect(pagePolicy(html)).toBe("default-src 'none'; script-src 'self' 'sha256-abc='; frame-ancestors 'none'");
});

test('a page without a policy of its own is recognised', () => {
	expect(pagePolicy('<title>x</title>')).toBeNull();
});

test('assets may load nothing from elsewhere and scripts need trusted types', () => {
	expect(assetPolicy).toContain("default-src 'none'");
	expect(assetPolicy).toContain("require-trusted-types-for 'script'");
	expect(assetPolicy).not.toMatch(/https?:|\*|unsafe/);
});

test('a plain http address is not pinned to https', () => {
	expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
	expect(securityHeaders(true)).toHaveProperty('strict-transport-security');
});
