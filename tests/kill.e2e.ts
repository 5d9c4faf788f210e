import { expect, test } from '@playwright/test';
import { killRounds } from './support/kill.ts';

test('an answer called saved survives kill -9 of the browser', async ({ baseURL }) => {
	test.setTimeout(180_000);
	expect(await killRounds(20, { baseURL: baseURL! })).toEqual({ kills: 20, lost: [], surplus: [] });
});
