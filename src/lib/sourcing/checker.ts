/** Reading values of unknown form, with a sentence for each thing that is not as it should be. */
import { models, type Model, type Needs, type Rating, type Weight } from './types.ts';

/** Keys and indexes from the top of the file to the place. */
export type Path = (string | number)[];
export interface Problem {
	path: Path;
	message: string;
}

const weights: readonly Weight[] = ['must', 'important', 'nice'];
type Fields = Record<string, unknown>;

/** Getters for values of unknown form: each reports what is wrong and gives a harmless value back. */
export class Checker {
	readonly problems: Problem[] = [];
	private readonly value: unknown;

	constructor(value: unknown) {
		this.value = value;
	}

	fail(path: Path, message: string): void {
		this.problems.push({ path, message });
	}

	at(path: Path): unknown {
		return path.reduce<unknown>((value, key) => (isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined), this.value);
	}

	fields(path: Path): Fields {
		const value = this.at(path);
		if (isFields(value) && !Array.isArray(value)) return value;
		this.fail(path, `${name(path)} is missing, or it holds no fields.`);
		return {};
	}

	known(path: Path, keys: readonly string[]): void {
		for (const key of Object.keys(this.fields(path)))
			if (!keys.includes(key)) this.fail([...path, key], `"${key}" is not a field here. These are: ${keys.join(', ')}.`);
	}

	/** Paths of the entries of a list. */
	list(path: Path, optional = false): Path[] {
		const value = this.at(path);
		if (Array.isArray(value)) return value.map((_, i) => [...path, i]);
		// The lists of the top level are asked for twice; one report is enough.
		if (!(optional && value === undefined) && !this.problems.some((problem) => problem.path.join() === path.join()))
			this.fail(path, `${name(path)} is missing, or it is not a list.`);
		return [];
	}

	text(path: Path): string {
		const value = this.at(path);
		if (typeof value !== 'string' || value.trim() === '') this.fail(path, `${name(path)} is missing. Write a text.`);
		else if (/[*{}<>]/.test(value)) this.fail(path, `the signs * { } < > cannot stand in ${name(path)}. Write the word instead.`);
		return typeof value === 'string' ? typographic(value.trim()) : '';
	}

	id(path: Path): string {
		const value = this.at(path);
		if (typeof value === 'string' && /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/.test(value)) return value;
		this.fail(path, `the id "${String(value ?? '')}" is not usable. Write small letters, digits and single hyphens or underlines.`);
		return '';
	}

	share(path: Path): number {
		const value = this.at(path);
		if (typeof value === 'number' && value > 0 && value < 1 && Math.abs(Math.round(value * 100) - value * 100) < 1e-9) return value;
		this.fail(path, `${name(path)} is a share of the index with at most two decimals, as 0.1.`);
		return 0.1;
	}

	rating(path: Path): Rating {
		const value = this.at(path);
		if (value === 1 || value === 2 || value === 3) return value;
		this.fail(path, 'a rating is 1 (weak), 2 (fair) or 3 (strong).');
		return 1;
	}

	oneOf<T extends string>(path: Path, words: readonly T[]): T | undefined {
		const value = this.at(path);
		const word = words.find((one) => one === value);
		if (word === undefined) this.fail(path, `"${String(value ?? '')}" is not one of: ${words.join(', ')}.`);
		return word;
	}

	weights(path: Path): Record<Weight, number> {
		this.known(path, weights);
		const { nice, important, must } = this.fields(path);
		if (isCount(nice) && isCount(important) && isCount(must) && nice < important && important < must) return { must, important, nice };
		this.fail(path, 'the weights are whole numbers, and must weighs more than important, important more than nice.');
		return { must: 3, important: 2, nice: 1 };
	}

	needs(path: Path, ids: readonly string[]): Needs {
		const pairs = Object.keys(this.fields(path)).map((id) => {
			if (!ids.includes(id)) this.fail([...path, id], `"${id}" is not a need of this table. These are: ${ids.join(', ')}.`);
			return [id, this.oneOf([...path, id], weights) ?? 'nice'] as const;
		});
		return Object.fromEntries(pairs);
	}

	perModel<T>(path: Path, read: (path: Path) => T): Record<Model, T> {
		this.known(path, models);
		return Object.fromEntries(models.map((id) => [id, read([...path, id])])) as Record<Model, T>;
	}

	unique(paths: Path[], kind: string): void {
		const seen = new Set<unknown>();
		for (const path of paths) {
			const value = this.at(path);
			if (value !== undefined && seen.has(value))
				this.fail(path, `the ${kind} "${String(value)}" is there twice. Give one of them another id.`);
			seen.add(value);
		}
	}
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) > 0;
}

function name(path: Path): string {
	return path.length > 0 ? `"${String(path.at(-1))}"` : 'the file';
}

/** Straight quotes and apostrophes become typographic ones, as everywhere in the course. */
function typographic(text: string): string {
	return text
		.replace(/(^|[\s(])"/g, '$1\u201c')
		.replace(/"/g, '\u201d')
		.replace(/(^|[\s(])'(?=\S)/g, '$1\u2018')
		.replace(/'/g, '\u2019');
}
