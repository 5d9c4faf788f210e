/** Numbers that a learner writes and reads. */

/** "60,000", in whole units. */
export function amount(value: number): string {
	return Math.round(value)
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A number as a learner writes it: "1,500", "1 500", "4.50" or "4,5". Null when it is none, or not from 0 to `max`.
 * A comma before three digits parts thousands, any other one stands for the point.
 */
export function readNumber(written: string, max: number): number | null {
	const bare = written.replace(/[\s\u202f]/g, '');
	const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
	if (!/^\d+(\.\d*)?$|^\.\d+$/.test(plain)) return null;
	const value = Number(plain);
	return value <= max ? value : null;
}

/** A number in a field: two decimals where the steps are smaller than one, whole and with commas otherwise. */
export function writeNumber(value: number, step: number): string {
	return step < 1 ? value.toFixed(2) : amount(value);
}

/** One step up or down, on a whole step and inside 0 to `max`. */
export function stepped(value: number, step: number, by: 1 | -1, max: number): number {
	const steps = value / step;
	const next = by > 0 ? Math.floor(steps + 1 + 1e-9) : Math.ceil(steps - 1 - 1e-9);
	return Math.min(max, Math.max(0, Math.round(next * step * 100) / 100));
}
