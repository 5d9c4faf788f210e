import { createContext } from 'svelte';
import type { LearnerRecord } from '#lib/record/record.svelte.ts';

/** The record of the learner at this screen; set once by the outermost layout. */
export const [learner, setLearner] = createContext<LearnerRecord>();
