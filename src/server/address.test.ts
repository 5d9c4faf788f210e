import { expect, test } from 'vitest';
import { addresses, listenProblem, readPort } from './address.ts';

test('without PORT the course is at 4173', () => {
	expect(readPort(undefined)).toBe(4173);
	expect(readPort('8080')).toBe(8080);
});

test.each(['abc', '-1', '70000', '41.5', '1e3'])('PORT=%s is refused with a sentence', (value) => {
	expect(readPort(value)).toMatch(/is not a port.*whole number/);
});

test('a taken port is named with a way out', () => {
	expect(listenProblem('EADDRINUSE', '0.0.0.0', 4173)).toMatch(/4173 is taken.*PORT=4174/);
});

test('this computer comes first, then the local network', () => {
	const network = [
		{ address: '127.0.0.1', family: 'IPv4', internal: true },
		{ address: '192.0.2.7', family: 'IPv4', internal: false },
		{ address: 'fe80::1', family: 'IPv6', internal: false }
	];
	expect(addresses('0.0.0.0', 4173, network)).toEqual(['http://localhost:4173', 'http://192.0.2.7:4173']);
	expect(addresses('127.0.0.1', 80, network)).toEqual(['http://127.0.0.1:80']);
});
