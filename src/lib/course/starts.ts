/** How the built page of a lesson starts: its own script with all that it imports, asked for at once, and its own styles. */

/** What is looked at of a built file. */
export interface Built {
	type: 'chunk' | 'asset';
	fileName: string;
	name?: string | undefined;
	isEntry?: boolean;
	imports?: readonly string[];
	/** Modules in it. */
	moduleIds?: readonly string[];
	viteMetadata?: { importedCss: Set<string> } | undefined;
}

/** How a lesson starts, by files from the root of the course. */
export interface Start {
	/** Its own script and then what that imports. */
	scripts: string[];
	/** In the order in which they apply. */
	styles: string[];
	/** What its first question needs beside those. */
	question: string[];
}
export type Starts = Record<string, Start>;

/** Name of the chunk that every lesson shares. What it imports of single lessons is only a trick of the bundler. */
export const common = 'lesson';

/** Follows each lesson's entries through what was built for scripts and for styles. @param asked ends of the ids of modules that the first question needs */
export function startsOf(scripts: readonly Built[], sheets: readonly Built[], asked: Record<string, string[]>): Starts {
	const starts: Starts = {};
	for (const { name, fileName, isEntry } of scripts) {
		if (!isEntry || !name) continue;
		const entry = sheets.find((one) => one.isEntry && one.name === name);
		const styled = entry ? needed(sheets, entry.fileName, common) : [];
		const own = needed(scripts, fileName).map((one) => one.fileName);
		const later = (asked[name] ?? []).flatMap((end) => scripts.filter(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(end))));
		const question = new Set(later.flatMap((one) => needed(scripts, one.fileName).map((file) => file.fileName)));
		starts[name] = {
			scripts: own,
			question: [...question].filter((file) => !own.includes(file)),
			// What is imported applies before what imports it.
			styles: [...new Set(styled.reverse().flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))]
		};
	}
	return starts;
}

/** Lines for the `<head>` of a lesson's page. @param up from the page to the root of the course, `../` */
export function headOf({ scripts, styles }: Pick<Start, 'scripts' | 'styles'>, up: string): string[] {
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
