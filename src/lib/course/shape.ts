/** Reading values of unknown form out of YAML, with a sentence for each thing that is not as it should be. */
import type { Problems } from './problems.ts';
import type { Path, Yaml } from './yaml.ts';

type Fields = Record<string, unknown>;

/** One file's values with its lines; every getter reports what is missing and gives a harmless value back. */
export class Reader {
	readonly file: string;
	readonly #yaml: Yaml;
	readonly #problems: Problems;

	constructor(file: string, yaml: Yaml, problems: Problems) {
		this.file = file;
		this.#yaml = yaml;
		this.#problems = problems;
	}

	get value(): unknown {
		return this.#yaml.value;
	}

	fail(path: Path, message: string): void {
		this.#problems.add(this.file, this.#yaml.line(path), message);
	}

	at(path: Path): unknown {
		let value: unknown = this.#yaml.value;
		for (const key of path) value = isFields(value) || Array.isArray(value) ? (value as Fields)[key] : undefined;
		return value;
	}

	text(path: Path, optional = false): string {
		const value = this.at(path);
		if (typeof value === 'string' && value.trim()) return value.trim();
		if (typeof value === 'number') return String(value);
		if (!optional || value !== undefined)
			this.fail(path, `"${name(path)}" is missing or not a text. Write ${name(path)}: followed by a text.`);
		return '';
	}

	number(path: Path): number {
		const value = this.at(path);
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		this.fail(path, `"${name(path)}" is missing or not a number. Write ${name(path)}: followed by a number.`);
		return 0;
	}

	/** Indices of a list; an absent optional list is empty. */
	list(path: Path, optional = false): number[] {
		const value = this.at(path);
		if (Array.isArray(value)) return value.map((_, i) => i);
		if (!optional || value !== undefined)
			this.fail(
				path,
				`${path.length ? `"${name(path)}" is missing or not a list` : 'the file holds no list'}. Write one entry a line, each after "- ".`
			);
		return [];
	}

	texts(path: Path, optional = false): string[] {
		return this.list(path, optional).map((i) => this.text([...path, i]));
	}

	fields(path: Path): Fields {
		const value = this.at(path);
		if (isFields(value)) return value;
		this.fail(path, `"${name(path)}" is missing or has no fields under it.`);
		return {};
	}
}

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function name(path: Path): string {
	const last = [...path].reverse().find((key) => typeof key === 'string');
	return last === undefined ? 'entry' : String(last);
}
