/** The parts of the picture: where types stand alone and where they overlap. Their places are in `Plan.svelte`. */
import type { TypeId } from './picker.ts';

/** A part of the picture, by the types that overlap there. */
export interface Part {
	id: string;
	types: readonly TypeId[];
}

export const parts: readonly Part[] = [
	{ id: 'fao', types: ['fao'] },
	{ id: 'fao-hro', types: ['fao', 'hro', 'payroll'] },
	{ id: 'hro', types: ['hro'] },
	{ id: 'calls', types: ['calls'] },
	{ id: 'calls-research', types: ['calls', 'research'] },
	{ id: 'research', types: ['research'] },
	{ id: 'data', types: ['data'] },
	{ id: 'it', types: ['it'] }
];
