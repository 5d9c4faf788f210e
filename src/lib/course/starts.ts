/** How the built page of a lesson starts: its own script with all that it imports, asked for at once, and its own styles. */

/** What is looked at of a built file. */
export interface Built {
	type: 'chunk' | 'asset';
	fileName: string;
	name?: string | undefined;
	isEntry?: boolean;
	imports?: readonly string[];
	viteMetadata?: { importedCss: Set<string> } | undefined;
}

/** By lesson, from the root of the course: its script and then what that imports; its styles in the order in which they apply. */
export type Starts = Record<string, { scripts: string[]; styles: string[] }>;

/** Name of the chunk that every lesson shares. What it imports of single lessons is only a trick of the bundler. */
export const common = 'lesson';

/** Follows each lesson's entries through what was built for scripts and for styles. */
export function startsOf(scripts: readonly Built[], sheets: readonly Built[]): Starts {
	const starts: Starts = {};
	for (const { name, fileName, isEntry } of scripts) {
		if (!isEntry || !name) continue;
		const entry = sheets.find((one) => one.isEntry && one.name === name);
		const styled = entry ? needed(sheets, entry.fileName, common) : [];
		starts[name] = {
			scripts: needed(scripts, fileName).map((one) => one.fileName),
			// What is imported applies before what imports it.
			styles: [...new Set(styled.reverse().flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))]
		};
	}
	return starts;
}

/** Lines for the `<head>` of a lesson's page. @param up from the page to the root of the course, `../` */
export function headOf({ scripts, styles }: Starts[string], up: string): string[] {
	const [own, ...rest] = scripts;
	return [
		...styles.map((file) => `<link rel="stylesheet" href="${up}${file}">`),
		...rest.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
		`<script type="module" src="${up}${own}"></script>`
	];
}

/** A file and all that it imports; `leaf` is the name of one whose imports are not followed. */
function needed(built: readonly Built[], entry: string, leaf?: string): Built[] {
	const found: Built[] = [];
	const visit = (fileName: string) => {
		const one = built.find((file) => file.fileName === fileName);
		if (!one || found.includes(one)) return;
		found.push(one);
		if (one.name !== leaf) one.imports?.forEach(visit);
	};
	visit(entry);
	return found;
}
