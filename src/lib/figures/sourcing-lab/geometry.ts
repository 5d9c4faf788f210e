/** Where the bars and the one line stand. Lengths are px at a root of 16 px; the drawing as a whole grows with the reader's text. */
import { figures, type Ranking, type Standing } from '#lib/sourcing/rank.ts';
import type { Model, SourcingModel } from '#lib/sourcing/types.ts';

/** Measures of a row of the drawing. */
export interface Measures {
	/** From one row to the next. */
	pitch: number;
	/** Top and height of the bar in its row. */
	top: number;
	height: number;
	/** Where in a row the line steps to the next bar's end. */
	step: number;
	/** Left edge of the bars. */
	left: number;
	/** How far left of the bars the line passes a model that is out. */
	pass: number;
	/** Room at the right for the score. */
	room: number;
	/** Baseline of the labels under a bar; null when there is no room for labels. */
	labels: number | null;
	/** Where the line begins: above the first bar's end, or along the first bar's top. */
	begin: 'end' | 'top';
	stroke: number;
	/** From the bar's end to the score. */
	gap: number;
}

export const wide: Measures = {
	pitch: 118,
	top: 30,
	height: 44,
	step: 104,
	left: 0,
	pass: 12,
	room: 84,
	labels: 92,
	begin: 'end',
	stroke: 4,
	gap: 14
};
/** Rows without gaps, names at their left. */
export const narrow: Measures = {
	pitch: 36,
	top: 0,
	height: 36,
	step: 36,
	left: 160,
	pass: 8,
	room: 58,
	labels: null,
	begin: 'top',
	stroke: 3,
	gap: 10
};

export interface Segment {
	need: string;
	x: number;
	width: number;
	/** Not stated by a source. */
	hatched: boolean;
	/** Left edge of its label, when there is room for it. */
	label: { x: number; text: string } | null;
}

export interface Bar {
	model: Model;
	y: number;
	/** Right end of the bar. */
	end: number;
	/** Dropped by a must. */
	out: boolean;
	segments: Segment[];
	/** The index out of 100; empty when out or when nothing was asked for. */
	score: string;
}

export interface Drawing {
	width: number;
	height: number;
	bars: Bar[];
	/** Path of the line; it has the same commands whatever the ranking, so that it can move from one to the next. */
	line: string;
}

/** Draws a ranking into a width. A bar of index 1 ends where the room for the score begins. */
export function drawBars(model: SourcingModel, ranking: Ranking, measures: Measures, width: number): Drawing {
	const full = Math.max(40, width - measures.left - measures.room);
	const shown = figures(model, ranking);
	const bars = ranking.standings.map((one, i): Bar => {
		const out = one.gated.length > 0;
		const segments = drawSegments(model, ranking, one, measures, full);
		const end = round(measures.left + full * one.index);
		return {
			model: one.model,
			y: i * measures.pitch + measures.top,
			end,
			out,
			segments,
			score: out || ranking.most === 0 ? '' : shown[one.model]
		};
	});
	const height = (bars.length - 1) * measures.pitch + Math.max(measures.top + measures.height, (measures.labels ?? 0) + 4);
	return { width, height, bars, line: drawLine(bars, measures) };
}

function drawSegments(model: SourcingModel, ranking: Ranking, one: Standing, measures: Measures, full: number): Segment[] {
	let points = 0;
	let free = -Infinity;
	const end = measures.left + full * one.index;
	return one.parts.map((part): Segment => {
		const x = round(measures.left + (full * points) / ranking.most);
		points += part.points;
		const text = model.needs.find((need) => need.id === part.need)?.label ?? '';
		// Labels may run on under the next segment, but never into the next label or across the line.
		const fits = measures.labels !== null && x + 8 >= free && x + 8 + textWidth(text) <= end - 4;
		if (fits) free = x + 8 + textWidth(text) + 10;
		return {
			need: part.need,
			x,
			width: round((full * part.points) / ranking.most),
			hatched: part.basis !== 'stated' && part.basis !== 'fact',
			label: fits ? { x: x + 8, text } : null
		};
	});
}

function drawLine(bars: Bar[], { left, pass, top, height, pitch, step, begin }: Measures): string {
	const xs = bars.map((bar) => (bar.out ? left - pass : bar.end));
	const start = begin === 'end' ? `M${xs[0]} ${top - 8}H${xs[0]}` : `M${xs[0] === left - pass ? xs[0] : left} 0H${xs[0]}`;
	const turns = xs.slice(1).map((x, i) => `V${i * pitch + step}H${x}`);
	return `${start}${turns.join('')}V${(bars.length - 1) * pitch + top + height}`;
}

/** How many of the four cells of a need lie left of the line: none for a need not mentioned, all for a must. */
export function reach(level: number): number {
	return level === 0 ? 0 : level + 1;
}

/** Does the line run along the top of a cell, from the row above to this one? Cells count from 0, reaches are in cells. */
export function steps(cell: number, above: number | undefined, own: number): boolean {
	return above !== undefined && cell >= Math.min(above, own) && cell < Math.max(above, own);
}

/** About how wide a label is at 14 px; on the safe side. */
function textWidth(text: string): number {
	return text.length * 7.2;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
