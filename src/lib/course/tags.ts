/** The tags of a lesson's prose: which there are, what each needs, and that what is opened is closed. */

/** A tag that an author placed in the prose. */
export interface Tag {
	name: string;
	attributes: Record<string, string>;
	line: number;
}

/** Reports a mistake at a line of the lesson. */
export type Fail = (line: number, message: string) => void;

/** One tag as it is written; groups: slash before, name, attributes, slash after. */
export const tagPattern = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/g;

const allowed: Record<string, string[]> = {
	Term: ['id'],
	Source: ['claim', 'note'],
	Check: ['id'],
	Guess: ['id'],
	Figure: ['name'],
	Worked: [],
	Recall: ['ask']
};
/** Tags that stand on a line of their own. */
export const blockTags = new Set(['Check', 'Guess', 'Figure', 'Worked', 'Recall']);
/** Tags around a text; the others stand alone and end in "/>". */
const pairs = new Set(['Term', 'Worked', 'Recall']);

/** Reads tags one after another and keeps which are open. */
export class TagReader {
	readonly #fail: Fail;
	#open: { name: string; line: number }[] = [];

	constructor(fail: Fail) {
		this.#fail = fail;
	}

	/** The tag of one match of `tagPattern`; null for a closing tag, and for one that cannot be used (the reason is reported). */
	read([, closing, name, list, alone]: readonly string[], line: number): Tag | null {
		const known = allowed[name!];
		if (!known) this.#fail(line, `<${name}> is not a tag of lessons. Use one of: ${Object.keys(allowed).join(', ')}.`);
		else if (closing) this.#close(name!, line);
		else if (pairs.has(name!) && alone) this.#fail(line, `<${name}> stands around a text. Write <${name} …>, the text, and </${name}>.`);
		else {
			const attributes = Object.fromEntries([...list!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));
			this.#checkAttributes(name!, attributes, known, line);
			if (pairs.has(name!)) this.#open.push({ name: name!, line });
			else if (!alone) this.#fail(line, `<${name}> stands alone. End it with "/>".`);
			return { name: name!, attributes, line };
		}
		return null;
	}

	/** Reports the tags that are still open at the end of a paragraph (`Term`) or of a step (all). */
	end(of: 'paragraph' | 'step'): void {
		const ends = ({ name }: { name: string }) => of === 'step' || name === 'Term';
		for (const { name, line } of this.#open.filter(ends))
			this.#fail(line, `<${name}> is not closed. Write </${name}> after the text, in the same ${of}.`);
		this.#open = this.#open.filter((tag) => !ends(tag));
	}

	#close(name: string, line: number): void {
		if (this.#open.at(-1)?.name === name) this.#open.pop();
		else this.#fail(line, `</${name}> closes nothing that is open here. Write <${name} …> before the text, or take it out.`);
	}

	#checkAttributes(name: string, attributes: Record<string, string>, known: string[], line: number): void {
		for (const key of Object.keys(attributes))
			if (!known.includes(key)) this.#fail(line, `<${name}> has no "${key}". It takes: ${known.join(', ') || 'nothing'}.`);
		for (const key of known) if (key !== 'note' && !attributes[key]) this.#fail(line, `<${name}> needs ${key}="…".`);
		for (const [key, value] of Object.entries(attributes))
			if (/[{}<>]/.test(value)) this.#fail(line, `the signs { } < > cannot stand in ${key}="…". Write the word instead.`);
		if (name === 'Figure' && attributes.name && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(attributes.name))
			this.#fail(line, `"${attributes.name}" is no name of a figure. Write small letters, digits and single hyphens.`);
	}
}
