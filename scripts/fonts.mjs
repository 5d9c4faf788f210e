/**
 * Cuts the two typefaces to what the course shows and writes them to `static/fonts`.
 * The results are committed, so this runs only when a typeface or the characters change:
 *
 *     node scripts/fonts.mjs
 *
 * Weights are cut too: headings are always 700, text never leaves 400 to 700. That alone
 * takes 16 kB off. Slanted text is made by the browser from the upright.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../static/fonts/', import.meta.url);

/** Basic Latin, the letters and signs of Latin-1, and the punctuation in use. */
const characters = [range(0x20, 0x7e), range(0xa0, 0xff), 'ŒœŸŠšŽž–—‘’‚“”„•…×−€™'].join('');

/** Kerning, ligatures, marks and local forms; the rest (small capitals, old figures) is not used. */
const keepFeatures = ['kern', 'liga', 'mark', 'ccmp', 'locl'];

const fonts = [
	{ name: 'radio-canada-big', variationAxes: { wght: 700 } },
	{ name: 'atkinson-hyperlegible-next', variationAxes: { wght: { min: 400, max: 700 } } }
];

/**
 * All characters from one code point to another, both included.
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const subset = createRequire(import.meta.url)('subset-font');
mkdirSync(target, { recursive: true });
for (const { name, variationAxes } of fonts) {
	const whole = readFileSync(new URL(`${name}/files/${name}-latin-wght-normal.woff2`, packages));
	const cut = await subset(whole, characters, { targetFormat: 'woff2', keepFeatures, variationAxes });
	writeFileSync(new URL(`${name}.woff2`, target), cut);
	copyFileSync(new URL(`${name}/LICENSE`, packages), new URL(`${name}.OFL.txt`, target));
	console.log(`${name}: ${whole.length} -> ${cut.length} bytes`);
}
