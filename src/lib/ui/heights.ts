import type { Attachment } from 'svelte/attachments';

/**
 * Tells how high the children of a list are, now and whenever that changes, so that a stepped field
 * beside it steps on the rows' boundaries even when text wraps or is enlarged:
 * `<ol {@attach heights((px) => (rowHeights = px))}>`.
 */
export function heights(tell: (px: number[]) => void): Attachment<HTMLElement> {
	return (list) => {
		const measure = () => tell([...list.children].map((row) => row.getBoundingClientRect().height));
		const observer = new ResizeObserver(measure);
		for (const row of list.children) observer.observe(row);
		return () => observer.disconnect();
	};
}
