/** Shows the thoughts of a worked example one by one. */
export function unfold(page: HTMLElement): void {
	for (const box of page.querySelectorAll('.worked')) {
		const lines = [...box.querySelectorAll<HTMLElement>(':scope > ol > li')];
		const button = box.querySelector(':scope > button')!;
		const show = (shown: number) => {
			lines.forEach((line, i) => line.toggleAttribute('data-later', i >= shown));
			button.toggleAttribute('data-more', shown < lines.length);
			button.querySelector('.count')!.textContent = `${shown} of ${lines.length}`;
		};
		let shown = 1;
		show(shown);
		button.addEventListener('click', () => {
			show((shown += 1));
			// Read out where the reader stands.
			const line = lines[shown - 1];
			line?.setAttribute('tabindex', '-1');
			requestAnimationFrame(() => line?.focus());
		});
	}
}
