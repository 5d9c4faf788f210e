import { expect, test } from 'vitest';
import { shortcut, takes } from './keys.ts';

const press = (key: string, more = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	defaultPrevented: false,
	...more
});

test('digits choose, s and n hand in, Enter goes on', () => {
	expect(shortcut(press('1'))).toEqual({ does: 'choose', place: 0 });
	expect(shortcut(press('S'))).toEqual({ does: 'sure' });
	expect(shortcut(press('n'))).toEqual({ does: 'not sure' });
	expect(shortcut(press('Enter'))).toEqual({ does: 'continue' });
	expect(shortcut(press('x'))).toBeUndefined();
});

test('the browser keeps its own shortcuts, and a held key counts once', () => {
	for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { defaultPrevented: true }])
		expect(shortcut(press('s', held))).toBeUndefined();
});

test('no key is taken away from text, lists, links and buttons', () => {
	expect(takes({ tagName: 'INPUT', type: 'text' }, 's')).toBe(true);
	expect(takes({ tagName: 'TEXTAREA' }, '1')).toBe(true);
	expect(takes({ tagName: 'SELECT' }, 'n')).toBe(true);
	expect(takes({ tagName: 'A' }, 'Enter')).toBe(true);
	expect(takes({ tagName: 'BUTTON' }, 's')).toBe(false);
	expect(takes({ tagName: 'INPUT', type: 'radio' }, 'Enter')).toBe(false);
	expect(takes({ tagName: 'DIV', isContentEditable: true }, 's')).toBe(true);
	expect(takes(null, 's')).toBe(false);
});
