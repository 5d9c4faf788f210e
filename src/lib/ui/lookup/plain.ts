/** Text as it is compared: small letters without accents, every quote straight, one space between words. */
export function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a text, as they are compared: letters and figures, "2.1" and "on-the-job" in one piece and in parts. */
export function words(text: string): string[] {
	const whole = plain(text).match(/[\p{L}\p{N}]+(?:['.&/-][\p{L}\p{N}]+)*/gu) ?? [];
	const parts = whole.flatMap((word) => (/['&/-]/.test(word) ? word.split(/['&/-]/) : []));
	return [...new Set([...whole, ...parts])].filter(Boolean);
}
