/** The mark: a few figures kept apart from the events, so that their loss is noticed. */
import { readJson, type Texts } from './copies.ts';

export interface Mark {
	/** Number of events that were saved on this device. */
	n: number;
	/** How much the learner had done when the last copy was made (`done` in the engine). */
	copied: number;
	/** When the browser was last asked to keep the data, ms since 1970; 0 for never. */
	asked: number;
}

/** Reads the mark; whatever isn't one counts as an empty one. */
export function readMark(texts: Texts): Mark {
	const found = readJson(texts.get('mark'));
	const field = (key: keyof Mark) => {
		const value = typeof found === 'object' && found !== null ? (found as Partial<Mark>)[key] : 0;
		return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
	};
	return { n: field('n'), copied: field('copied'), asked: field('asked') };
}

/** Writes the mark as it is. */
export function writeMark(texts: Texts, mark: Mark): Mark {
	texts.set('mark', JSON.stringify(mark));
	return mark;
}

/** Raises the mark. Other tabs write it too, so it only ever grows; gives back what it is now. */
export function raiseMark(texts: Texts, mark: Mark, change: Partial<Mark>): Mark {
	const there = readMark(texts);
	const higher = (key: keyof Mark) => Math.max(there[key], mark[key], change[key] ?? 0);
	return writeMark(texts, { n: higher('n'), copied: higher('copied'), asked: higher('asked') });
}
