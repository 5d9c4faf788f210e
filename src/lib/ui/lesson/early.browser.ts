/** Nothing is lost of what somebody does with a part of the page before its script has come. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Remembers what is touched in islands that still sleep. @returns what does it again once one is awake */
export function watchEarly(page: HTMLElement, sleeps: (island: Element) => boolean): (island: HTMLElement) => void {
	const touched = new Map<Element, Set<Field>>();
	const pressed = new Map<Element, HTMLButtonElement>();
	const remember = ({ target, type }: Event) => {
		const island = (target as Element).closest('[data-island]');
		if (!island || !sleeps(island)) return;
		const button = (target as Element).closest('button');
		if (type === 'click') {
			if (button) pressed.set(island, button);
		} else touched.set(island, (touched.get(island) ?? new Set()).add(target as Field));
	};
	for (const type of ['change', 'input', 'click']) page.addEventListener(type, remember, true);

	return (island) => {
		for (const field of touched.get(island) ?? []) {
			field.dispatchEvent(new Event(field.tagName === 'TEXTAREA' ? 'input' : 'change', { bubbles: true }));
			if (field !== document.activeElement) field.dispatchEvent(new FocusEvent('blur'));
		}
		pressed.get(island)?.click();
		touched.delete(island);
		pressed.delete(island);
	};
}

/** Notes how the fields of an island stand. @returns what sets them so again: waking sets them as the server wrote them */
export function fieldsOf(island: HTMLElement): () => void {
	const now = [...island.querySelectorAll<Field>('input, select, textarea')].map((field) => ({
		field,
		value: field.value,
		checked: field instanceof HTMLInputElement && field.checked
	}));
	return () => {
		for (const { field, value, checked } of now) {
			if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) field.checked = checked;
			else field.value = value;
		}
	};
}
