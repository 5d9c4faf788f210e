/**
 * How far to scroll so that a verdict can be read: as far as its foot needs, but its head never comes higher
 * than 30 % of the window, so that the options it speaks about stay in sight.
 * @param top and `bottom` of the verdict in px from the window's top
 * @returns px to scroll down, 0 when all of it can be seen
 */
export function revealBy(top: number, bottom: number, windowHeight: number): number {
	return Math.max(0, Math.min(bottom - windowHeight, top - 0.3 * windowHeight));
}
