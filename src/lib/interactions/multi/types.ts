import type { Option } from '../choice/types.ts';
import type { Rich, Shape } from '../types.ts';

/** Several right answers: each option is a yes or no of its own. xAPI interactionType: choice. */
export type Multi = Shape<'multi', { options: Option[] }, { right: string[] }, Record<string, Rich>, string[]>;
