import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, createStamper, makeId, newTab, parseId } from './stamp.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);

test('an id says again what it was made of', () => {
	const parts = fc.record({ lamport: fc.nat(2 ** 31), tab: fc.stringMatching(/^[0-9a-f]{12}$/), seq: fc.nat(999_999) });
	fc.assert(fc.property(parts, (made) => void expect(parseId(makeId(made))).toEqual(made)));
});

test('ids sort by lamport, then tab, then sequence, however many digits these have', () => {
	const made = [
		makeId({ lamport: 9, tab: 'ffffffffffff', seq: 0 }),
		makeId({ lamport: 10, tab: '000000000000', seq: 99 }),
		makeId({ lamport: 10, tab: '000000000000', seq: 100 })
	];
	expect([...made].reverse().sort(compareIds)).toEqual(made);
});

test('text that is no id is not read as one', () => {
	for (const text of ['', '1-2-3', '0000000001-ABCDEF012345-000000', '0000000001-abcdef012345-000000\n']) expect(parseId(text)).toBeNull();
});

test('a tab is named with twelve hexadecimal digits', () => {
	expect(newTab((n) => Uint8Array.from({ length: n }, (_, i) => i * 3))).toBe('000306090c0f');
});

test('a new id is higher than every id seen', () => {
	const stamper = createStamper(zeros);
	stamper.see(makeId({ lamport: 700, tab: 'ffffffffffff', seq: 12 }));
	stamper.see('nonsense');
	expect(parseId(stamper.next())).toEqual({ lamport: 701, tab: '000000000000', seq: 0 });
	expect(parseId(stamper.next())).toEqual({ lamport: 702, tab: '000000000000', seq: 1 });
});

test('ids stay ids and stay different when the lamport is used up', () => {
	const stamper = createStamper(zeros);
	stamper.see('9999999999-ffffffffffff-000000');
	const [a, b] = [stamper.next(), stamper.next()];
	expect(parseId(a)).not.toBeNull();
	expect(compareIds(a, b)).toBe(-1);
});
