/** Opens and closes the notes of a lesson: one at a time, at the chip or term that was touched. */

/** Hears the chips and terms of the page. @returns what closes an open note */
export function watchNotes(page: HTMLElement): () => void {
	let open: HTMLElement | undefined;
	const noteOf = (mark: Element) => document.getElementById(mark.getAttribute('aria-controls') ?? '');
	const markOf = (note: HTMLElement) => page.querySelector<HTMLElement>(`[aria-controls="${note.id}"]`);

	function close() {
		if (!open) return;
		open.removeAttribute('data-open');
		markOf(open)?.setAttribute('aria-expanded', 'false');
		open = undefined;
	}
	page.addEventListener('click', (event) => {
		const touched = event.target as Element;
		const mark = touched.closest('[aria-controls^="note-"]');
		if (mark) {
			const note = noteOf(mark);
			const again = note === open;
			close();
			if (!note || again) return;
			open = note;
			mark.setAttribute('aria-expanded', 'true');
			note.setAttribute('data-open', '');
			stand(note, mark);
		} else if (open && touched.closest('.close') && open.contains(touched)) {
			const mark = markOf(open);
			close();
			mark?.focus();
		}
	});
	return close;
}

/** The step of the note's edge stands under its chip. */
function stand(note: HTMLElement, mark: Element) {
	const step = note.closest('.step');
	if (!step) return;
	const from = note.getBoundingClientRect();
	const box = mark.getBoundingClientRect();
	note.style.setProperty('--x', `${Math.min(Math.max(24, box.left + box.width / 2 - from.left), from.width - 24)}px`);
	note.style.setProperty('--mark-y', `${box.bottom - 4 - step.getBoundingClientRect().top}px`);
}
