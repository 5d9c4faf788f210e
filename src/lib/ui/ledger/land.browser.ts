/**
 * Brings what an address names into view: opens what it stands in, and moves the focus there, so that reading
 * and the Tab key go on from that place.
 * @param id of the element
 * @returns false when it is not on the page, or is hidden
 */
export function land(id: string): boolean {
	const element = document.getElementById(id);
	if (!element || element.closest('[hidden]')) return false;
	for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
	element.setAttribute('tabindex', '-1');
	element.focus({ preventScroll: true });
	element.scrollIntoView({ block: 'start' });
	return true;
}
