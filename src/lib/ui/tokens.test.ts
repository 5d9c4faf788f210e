import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The declarations of the block whose selector is given, by property. */
function block(selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`);
	expect(start, selector).toBeGreaterThan(-1);
	const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
	return Object.fromEntries([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]));
}

/** WCAG 2 contrast of two hex colours. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string) => {
		const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((i) => {
			const c = parseInt(hex.slice(i, i + 2), 16) / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
	};
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const light = block('\t:root');
const dark = block(":root[data-theme='dark']");

test('the dark theme is the same whether the system or the learner asks for it', () => {
	expect(block(":root:not([data-theme='light'])")).toEqual(dark);
});

test.each([
	['light', light],
	['dark', dark]
])('text can be read and the line can be seen in %s', (_, theme) => {
	const ratio = (a: string, b: string) => contrast(theme[`--${a}`] ?? '', theme[`--${b}`] ?? '');
	for (const ground of ['page', 'cool', 'cool2', 'field-1', 'field-2', 'field-3'])
		expect(ratio('ink', ground), ground).toBeGreaterThanOrEqual(4.5);
	for (const ground of ['page', 'cool']) expect(ratio('soft', ground), ground).toBeGreaterThanOrEqual(4.5);
	expect(ratio('onwarm', 'warm')).toBeGreaterThanOrEqual(4.5);
	expect(ratio('onink', 'ink')).toBeGreaterThanOrEqual(4.5);
	for (const ground of ['page', 'cool']) expect(ratio('ctl', ground), ground).toBeGreaterThanOrEqual(3);
	for (const ground of ['page', 'cool', 'warm']) expect(ratio('focus', ground), ground).toBeGreaterThanOrEqual(3);
	expect(ratio('line', 'warm')).toBeGreaterThanOrEqual(3);
});
