/** The parts of the benchmark by their names, in the order in which they run. */
import { feedback } from './feedback.ts';
import { fuzz } from './fuzz.ts';
import { kills } from './kills.ts';
import { lcp } from './lcp.ts';
import { record } from './record.ts';
import type { Part } from './result.ts';
import { sizes } from './sizes.ts';
import { tabs } from './tabs.ts';

export const parts: Record<string, Part> = { sizes, feedback, lcp, record, kills, fuzz, tabs };
