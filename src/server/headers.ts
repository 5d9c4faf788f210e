/**
 * The security headers of every response. What a page may load is decided page by page (the hashes of
 * its inline scripts); everything else gets the same policy without hashes.
 */

const policy = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data: blob:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self'",
	'manifest-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	'object-src': "'none'",
	'frame-src': "'none'",
	'require-trusted-types-for': "'script'",
	'trusted-types': 'svelte-trusted-html handoff-worker'
};

/** The policy of whatever is not a page: assets, data, the service worker. */
export const assetPolicy = withFrames(
	Object.entries(policy)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ')
);

/** Headers that are the same on every response. `https` adds HSTS, which a plain http address must not send. */
export function securityHeaders(https: boolean): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy':
			'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self), screen-wake-lock=(self)',
		...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {})
	};
}

/** The policy that a built page carries in its head, made whole with what only a header may say; null when it carries none. */
export function pagePolicy(html: string): string | null {
	const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
	return meta ? withFrames(meta[1]!.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')) : null;
}

function withFrames(directives: string): string {
	return `${directives}; frame-ancestors 'none'`;
}
