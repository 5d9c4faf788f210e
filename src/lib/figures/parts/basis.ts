/** What a statement of a figure rests on: a line of a source says it, or it is the course's own step. */
export const bases = ['stated', 'inference'] as const;
export type Basis = (typeof bases)[number];

export const basisWords: Record<Basis, string> = { stated: 'stated', inference: 'inference' };
