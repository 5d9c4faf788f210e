/** How the course looks and listens on this device. Kept apart from the record: it says nothing of the learner. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

class Device {
	theme = $state<Theme>('system');
	/** Do single letters and digits answer questions (WCAG 2.1.4)? */
	keys = $state(true);

	/** Reads what was kept; without storage everything stays as it comes. */
	load(): void {
		this.theme = themes.find((theme) => theme === read('handoff.theme')) ?? 'system';
		this.keys = read('handoff.keys') !== 'off';
		show(this.theme);
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		show(theme);
		write('handoff.theme', theme === 'system' ? null : theme);
	}

	setKeys(wanted: boolean): void {
		this.keys = wanted;
		write('handoff.keys', wanted ? null : 'off');
	}
}

/** The settings of this device, the same on every screen. */
export const device = new Device();

function show(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Then it holds for this page.
	}
}
