/**
 * Where a panel's edge steps: at the thing it belongs to, but never so near a corner that one of
 * the two parts can no longer be seen as a part.
 * @param anchor x of that thing in px from the panel's left
 * @param width of the panel in px
 * @param room least px left and right of the step
 */
export function edgeX(anchor: number, width: number, room = 32): number {
	if (width < 2 * room) return width / 2;
	return Math.min(width - room, Math.max(room, anchor));
}
