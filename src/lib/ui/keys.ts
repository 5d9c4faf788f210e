import { getContext, hasContext, setContext } from 'svelte';

/** What a key means where an answer is given. */
export type Shortcut = { does: 'choose'; place: number } | { does: 'sure' } | { does: 'not sure' } | { does: 'continue' };

/** The part of a key press that decides its meaning. */
export interface Press {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	repeat: boolean;
	defaultPrevented: boolean;
}

/** Which shortcut a key press is, if it is one. Presses with Ctrl, Alt or Meta belong to the browser. */
export function shortcut(press: Press): Shortcut | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || press.defaultPrevented) return undefined;
	if (/^[1-9]$/.test(press.key)) return { does: 'choose', place: Number(press.key) - 1 };
	const key = press.key.toLowerCase();
	if (key === 's') return { does: 'sure' };
	if (key === 'n') return { does: 'not sure' };
	if (key === 'enter') return { does: 'continue' };
	return undefined;
}

/** Does what has the focus take this key itself? Text takes every key, a list every letter, a button or link Enter. */
export function takes(target: { tagName?: string; type?: string; isContentEditable?: boolean } | null, key: string): boolean {
	const tag = target?.tagName?.toLowerCase();
	if (target?.isContentEditable || tag === 'textarea' || tag === 'select') return true;
	if (tag === 'input') return target?.type !== 'radio' && target?.type !== 'checkbox';
	return key === 'Enter' && (tag === 'a' || tag === 'button' || tag === 'summary');
}

const slot = Symbol('keys');

/** Tells all below whether single-key shortcuts are wanted (WCAG 2.1.4); a function, so that it may change. */
export function provideKeys(wanted: () => boolean): void {
	setContext(slot, wanted);
}

/** Are single-key shortcuts wanted here? Yes, unless someone above says otherwise. */
export function keysWanted(): () => boolean {
	return hasContext(slot) ? getContext<() => boolean>(slot) : () => true;
}
