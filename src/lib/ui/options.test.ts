import { expect, test } from 'vitest';
import { letter, sideBySide } from './options.ts';

test('options have letters in the order in which they are shown', () => {
	expect([0, 1, 4].map(letter)).toEqual(['A', 'B', 'E']);
});

test('only short and few options stand side by side', () => {
	expect(sideBySide(['Onshore', 'Nearshore', 'Offshore'])).toBe(true);
	expect(sideBySide(['Onshore', 'Nearshore', 'Offshore', 'Too close to call'])).toBe(false);
	expect(sideBySide(['Yes', 'A label of 18 chars'])).toBe(false);
	expect(sideBySide(['One', 'Two', 'Three', 'Four', 'Five', 'Six'])).toBe(false);
});
