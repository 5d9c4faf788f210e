import { expect, test } from 'vitest';
import { present } from './present.ts';
import { items } from './testing/items.ts';

test.each(Object.values(items))('a learner who has a $type never has its key', (item) => {
	const seen = JSON.stringify(present(item));
	for (const hidden of ['key', 'feedback', 'why', 'claims', 'cite']) expect(seen).not.toContain(`"${hidden}":`);
	expect(seen).toContain(item.stem);
	expect(present(item).body).toEqual(item.body);
});

test('a field that is added to items does not leak', () => {
	expect(present({ ...items.choice, secret: 'b' } as typeof items.choice)).not.toHaveProperty('secret');
});
