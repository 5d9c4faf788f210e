import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readings, rounded, withUnit, written } from './read.ts';

test.each([
	['1200', [1200]],
	[' 1 200 ', [1200]],
	['1,200', [1200, 1.2]],
	['1.200', [1.2, 1200]],
	['12,5', [12.5]],
	['12.5', [12.5]],
	['0,125', [0.125]],
	['0.125', [0.125]],
	['1,234,567', [1234567]],
	['1.234.567', [1234567]],
	['1,234.5', [1234.5]],
	['1.234,5', [1234.5]],
	['1’200', [1200]],
	['−5', [-5]],
	['- 5', [-5]],
	['+5', [5]],
	['€1200', [1200]],
	['1200 €', [1200]],
	['82.1 %', [82.1]],
	[',5', [0.5]],
	['12,', [12]],
	['0', [0]],
	['-0', [0]]
])('%j is read as %j', (text, numbers) => {
	expect(readings(text)).toEqual(numbers);
});

test.each([
	'',
	' ',
	'many',
	'1200 apples',
	'12 and 5',
	'1,2,3',
	'1.2.3,4',
	'12,34,5',
	'--5',
	'1e5',
	'0x10',
	'NaN',
	'Infinity',
	'.',
	'-',
	'1/2'
])('%j is no number', (text) => {
	expect(readings(text)).toEqual([]);
});

test('the unit may stand behind the number', () => {
	expect(readings('1,200 euros', 'euros')).toEqual([1200, 1.2]);
	expect(readings('1200 Euros', 'euros')).toEqual([1200]);
	expect(readings('82.1%', '%')).toEqual([82.1]);
});

test('what the course writes is read back as the same number', () => {
	fc.assert(
		fc.property(fc.integer({ min: -99999999, max: 99999999 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
			const value = rounded(whole / 10 ** decimals, decimals);
			expect(readings(written(value, decimals))[0]).toBe(value);
			expect(readings(written(value))).toContain(value);
		})
	);
});

test('nothing that is typed makes it throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, unit) => {
			for (const value of readings(text, unit)) expect(Number.isFinite(value)).toBe(true);
		})
	);
});

test('halves are rounded away from zero, and noise of the calculation is not', () => {
	expect(rounded(1.005, 2)).toBe(1.01);
	expect(rounded(2.5, 0)).toBe(3);
	expect(rounded(-2.5, 0)).toBe(-3);
	expect(rounded(0.1 + 0.2, 1)).toBe(0.3);
	expect(rounded(-0.001, 1)).toBe(0);
	expect(rounded((985 / 1200) * 100, 1)).toBe(82.1);
});

test('a number stands with its thousands, decimals and unit', () => {
	expect(written(5200)).toBe('5,200');
	expect(written(0.5)).toBe('0.5');
	expect(written(-1234567.891)).toBe('−1,234,567.891');
	expect(written(12, 2)).toBe('12.00');
	expect(withUnit(1200, 'euros', 0)).toBe('1,200 euros');
	expect(withUnit(82.083, '%', 1)).toBe('82.1%');
	expect(withUnit(3, '', 0)).toBe('3');
});
