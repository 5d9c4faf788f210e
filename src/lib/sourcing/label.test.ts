import { expect, test } from 'vitest';
import { label } from './label.ts';

const near = { Norway: ['Sweden'], Portugal: ['Spain'] };

test('the same country is onshore, however far apart the two cities are', () => {
	expect(label('Norway', 'Norway', near)).toBe('onshore');
});

test('a neighbouring or nearby country is nearshore, from either side', () => {
	expect(label('Norway', 'Sweden', near)).toBe('nearshore');
	expect(label('Sweden', 'Norway', near)).toBe('nearshore');
});

test('any other country is offshore', () => {
	expect(label('Norway', 'India', near)).toBe('offshore');
	expect(label('Norway', 'constructor', near)).toBe('offshore');
});
