/** Numbers as people write them, and as the course does. */

/**
 * Every number that a text can mean, the likelier first; empty when it is none. Spaces, a currency sign or the
 * unit do not matter. Where a comma or a stop could part thousands or decimals (1,200 is one or the other,
 * depending on where one went to school) both meanings count, as they differ a thousandfold.
 */
export function readings(text: string, unit = ''): number[] {
	const bare = text
		.trim()
		.toLowerCase()
		.replace(unit.trim().toLowerCase(), '')
		.replace(/[\s\u00a0\u2009\u202f'’]/g, '')
		.replace(/[−–]/g, '-')
		.replace(/^(-?)[€$£¥₹]|[€$£¥₹%]$/g, '$1');
	const found = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/.exec(bare);
	if (!found) return [];
	const sign = found[1] === '-' ? -1 : 1;
	return [...new Set(meanings(found[2]!))].filter(Number.isFinite).map((value) => (value === 0 ? 0 : sign * value));
}

/** The meanings of digits with commas and stops. */
function meanings(digits: string): number[] {
	const marks = digits.replace(/\d/g, '');
	const last = marks.at(-1);
	if (last === undefined) return [Number(digits)];
	const grouped = (mark: string) => new RegExp(`^[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`);
	const whole = (text: string) => Number(text.replace(/[.,]/g, ''));
	const decimal = (text: string, mark: string) => {
		const [before = '', after = ''] = [text.slice(0, text.lastIndexOf(mark)), text.slice(text.lastIndexOf(mark) + 1)];
		return Number(`${before.replace(/[.,]/g, '') || '0'}.${after || '0'}`);
	};
	if (marks.length === 1) {
		const both = grouped(last).test(digits);
		if (!both) return [decimal(digits, last)];
		return last === ',' ? [whole(digits), decimal(digits, last)] : [decimal(digits, last), whole(digits)];
	}
	// Several marks: all alike part thousands, and where they differ, the last one parts the decimals.
	if (new Set(marks).size === 1) return grouped(last).test(digits) ? [whole(digits)] : [];
	const before = digits.slice(0, digits.lastIndexOf(last));
	const other = marks[0]!;
	return !before.includes(last) && grouped(other).test(before) ? [decimal(digits, last)] : [];
}

/** A number rounded to so many decimals, halves away from zero. */
export function rounded(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	// Fifteen digits are what a number keeps; what stands behind them is noise of the calculation.
	const steps = Math.round(Number((Math.abs(value) * factor).toPrecision(14))) / factor;
	return steps === 0 ? 0 : Math.sign(value) * steps;
}

/** `1,200` or, with two decimals, `1,200.00`; without `decimals` as many as the number has. */
export function written(value: number, decimals?: number): string {
	const [whole = '', part] = (
		decimals === undefined ? String(Number(Math.abs(value).toPrecision(14))) : Math.abs(value).toFixed(decimals)
	).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return `${value < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

/** A number with its unit: `1,200 euros`, `82.1%`. */
export function withUnit(value: number, unit: string, decimals?: number): string {
	const number = written(value, decimals);
	if (!unit) return number;
	return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}
