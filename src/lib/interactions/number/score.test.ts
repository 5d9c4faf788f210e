import { expect, test } from 'vitest';
import { score, trapOf } from './score.ts';

const body = { unit: 'euros', decimals: 0 };
const key = { value: 1200, tolerance: 0, traps: [{ id: 't1', value: 1800 }] };
const share = { body: { unit: '%', decimals: 1 }, key: { value: 82.1, tolerance: 0.1, traps: [{ id: 't1', value: 78.8 }] } };

test.each(['1200', '1,200', '1.200', '1 200 euros', '1200.00', '1200.4'])('%s is right, however it is written', (response) => {
	expect(score(key, response, body)).toEqual({ scaled: 1, right: true, parts: { answer: true } });
});

test.each(['1201', '1199', '-1200', '1.2001', '', 'twelve hundred'])('%j is not', (response) => {
	expect(score(key, response, body)).toEqual({ scaled: 0, right: false, parts: { answer: false } });
});

test('a tolerance counts on both sides, to its very end', () => {
	for (const response of ['82.0', '82,2', '82.083', '82.1%']) expect(score(share.key, response, share.body).right).toBe(true);
	for (const response of ['81.9', '82.3', '82']) expect(score(share.key, response, share.body).right).toBe(response === '82');
});

test('a typical mistake is recognised, and no other number is', () => {
	expect(trapOf(key, '1.800', body)?.id).toBe('t1');
	expect(trapOf(share.key, '78,8', share.body)?.id).toBe('t1');
	expect(trapOf(key, '1700', body)).toBeUndefined();
	expect(trapOf(key, '', body)).toBeUndefined();
});
