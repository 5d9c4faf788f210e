/** The middle of some numbers; of an even count, the mean of the two in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** How many times `b` goes into `a`, to two places. */
export const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;

/** Rounded to so many places. */
export const round = (number: number, places = 1) => Math.round(number * 10 ** places) / 10 ** places;

/** Bytes as KB of 1,024. */
export const kB = (bytes: number) => round(bytes / 1024);
