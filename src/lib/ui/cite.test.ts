import { expect, test } from 'vitest';
import { citeHash, citeText } from './cite.ts';

const cite = (...lines: number[]) => ({ source: 'crmxchange', number: 1, name: 'CrmXchange', lines });

test('a citation names its source and lines in words', () => {
	expect(citeText(cite(32))).toBe('CrmXchange, line 32');
	expect(citeText(cite(32, 42))).toBe('CrmXchange, lines 32 and 42');
	expect(citeText(cite(5, 32, 42))).toBe('CrmXchange, lines 5, 32 and 42');
	expect(citeText(cite())).toBe('CrmXchange');
});

test('neighbouring lines are said as a stretch', () => {
	expect(citeText(cite(21, 22, 23, 24))).toBe('CrmXchange, lines 21 to 24');
	expect(citeText(cite(3, 4, 8, 9, 10))).toBe('CrmXchange, lines 3, 4 and 8 to 10');
});

test('its link leads to the first line that is cited', () => {
	expect(citeHash(cite(32, 42))).toBe('#crmxchange-32');
	expect(citeHash(cite())).toBe('#crmxchange');
});
