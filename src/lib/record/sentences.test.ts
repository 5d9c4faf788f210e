import { expect, test } from 'vitest';
import { tell } from './sentences.ts';
import { worst, type Trouble } from './trouble.ts';

const fine = { store: null, waiting: 0, lost: 0, of: 0, newer: 0, damaged: 0 };

test('what can still be saved is told before what is lost, and that before what is only strange', () => {
	expect(worst(fine)).toBeNull();
	expect(worst({ ...fine, newer: 2 })).toEqual({ kind: 'newer', count: 2 });
	expect(worst({ ...fine, newer: 2, damaged: 1 })).toEqual({ kind: 'damaged', count: 1 });
	expect(worst({ ...fine, newer: 2, damaged: 1, lost: 3, of: 9 })).toEqual({ kind: 'gone', lost: 3, of: 9 });
	expect(worst({ store: 'full', waiting: 4, newer: 2, damaged: 1, lost: 3, of: 9 })).toEqual({ kind: 'full', waiting: 4 });
});

const troubles: Trouble[] = [
	...(['missing', 'private', 'blocked', 'full', 'failing'] as const).flatMap((kind): Trouble[] => [
		{ kind, waiting: 0 },
		{ kind, waiting: 1 },
		{ kind, waiting: 7 }
	]),
	{ kind: 'gone', lost: 9, of: 9 },
	{ kind: 'gone', lost: 3, of: 9 },
	{ kind: 'newer', count: 1 },
	{ kind: 'damaged', count: 2 }
];

test.each(troubles)('$kind says in whole sentences what happened, what is safe and what to do', (trouble) => {
	for (const sentence of Object.values(tell(trouble))) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
});
