/** The letter of the option at a place: A, B, C. */
export function letter(place: number): string {
	return String.fromCharCode(65 + place);
}

/**
 * Can options stand side by side in one frame of `width` px? Only when all are short and so few that no
 * label has to wrap; a letter takes about 9 px, and radio, letter and margins 92.
 */
export function sideBySide(labels: string[], width = 600): boolean {
	const longest = Math.max(0, ...labels.map((label) => label.length));
	return longest < 18 && labels.length * (longest * 9 + 92) <= width;
}
