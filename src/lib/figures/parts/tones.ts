/** The flat fields of a figure, by the names of their colour tokens. */
export type Tone = 'page' | 'cool' | 'cool2' | 'warm' | 'field-1' | 'field-2' | 'field-3';

/** The two fields of a row that meet at the line: what lies left of it, and what lies right. */
export interface Tones {
	left: Tone;
	right: Tone;
}
