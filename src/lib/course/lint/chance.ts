/** How likely a result is by chance alone. */

/**
 * Probability of at least `successes` hits when hit i has chance `chances[i]` (Poisson binomial).
 * A part of a hit is rounded up: 12.5 asks for 13.
 */
export function atLeast(chances: readonly number[], successes: number): number {
	let ways = [1];
	for (const chance of chances)
		ways = Array.from({ length: ways.length + 1 }, (_, hits) => (ways[hits] ?? 0) * (1 - chance) + (ways[hits - 1] ?? 0) * chance);
	return ways.slice(Math.max(0, Math.ceil(successes - 1e-9))).reduce((sum, way) => sum + way, 0);
}

/** Probability of a chi-square of at least `value` with `degrees` of freedom. */
export function chiSquareTail(value: number, degrees: number): number {
	const x = value / 2;
	let tail = degrees % 2 ? erfc(Math.sqrt(x)) : Math.exp(-x);
	for (let a = degrees % 2 ? 0.5 : 1; a < degrees / 2; a++) tail += Math.exp(a * Math.log(x) - x - logGamma(a + 1));
	return value <= 0 ? 1 : Math.min(1, tail);
}

/** Good to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function erfc(x: number): number {
	const t = 1 / (1 + 0.3275911 * x);
	return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
}

/** Of a whole or half number. */
function logGamma(a: number): number {
	let sum = a % 1 ? Math.log(Math.PI) / 2 : 0;
	for (let i = a - 1; i > 0; i--) sum += Math.log(i);
	return sum;
}
