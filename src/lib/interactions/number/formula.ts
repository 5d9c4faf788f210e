/**
 * Works out formulas that authors write: numbers, named values, + - * / and brackets; × ÷ and − mean the same.
 * A small reader by hand, since nothing that a text says may run as code. Build time only.
 */

/** What a formula gives, or what is wrong with it. */
export type Worked = { ok: true; value: number; names: string[] } | { ok: false; message: string };

interface Token {
	text: string;
	kind: 'number' | 'name' | 'sign';
}

/** A mistake in a formula, told by `work`. */
class FormulaError extends Error {}

const token = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z][A-Za-z0-9_]*)|([-+*/()]))/y;

function read(text: string): Token[] {
	const plain = text.replace(/[×·]/g, '*').replace(/÷/g, '/').replace(/[−–]/g, '-').trimEnd();
	const tokens: Token[] = [];
	token.lastIndex = 0;
	while (token.lastIndex < plain.length) {
		const at = token.lastIndex;
		const found = token.exec(plain);
		if (!found)
			throw new FormulaError(
				`"${plain.slice(at).trim()[0]}" cannot stand in a formula. Use numbers such as 1200 or 0.5, named values, + - * / and brackets.`
			);
		const [, number, name, sign] = found;
		tokens.push({ text: number ?? name ?? sign!, kind: number ? 'number' : name ? 'name' : 'sign' });
	}
	return tokens;
}

/** Reads one formula by recursive descent: sums of products of signed values. */
class Reader {
	readonly names = new Set<string>();
	readonly #tokens: Token[];
	readonly #values: Readonly<Record<string, number>>;
	#at = 0;

	constructor(tokens: Token[], values: Readonly<Record<string, number>>) {
		this.#tokens = tokens;
		this.#values = values;
	}

	whole(): number {
		if (!this.#tokens.length) throw new FormulaError('the formula is empty. Write it with the named values, as in fee * 12.');
		const value = this.#sum();
		const rest = this.#tokens[this.#at];
		if (rest) throw new FormulaError(`"${rest.text}" stands where a sign is expected. Write + - * or / before it, or take a bracket out.`);
		return value;
	}

	#sign(...signs: string[]): string | undefined {
		const next = this.#tokens[this.#at];
		if (next?.kind !== 'sign' || !signs.includes(next.text)) return undefined;
		this.#at++;
		return next.text;
	}

	#sum(): number {
		let value = this.#product();
		for (let sign; (sign = this.#sign('+', '-'));) value += (sign === '-' ? -1 : 1) * this.#product();
		return value;
	}

	#product(): number {
		let value = this.#signed();
		for (let sign; (sign = this.#sign('*', '/'));) {
			const by = this.#signed();
			if (sign === '/' && by === 0) throw new FormulaError('it divides by zero. Change a value or the formula.');
			value = sign === '*' ? value * by : value / by;
		}
		return value;
	}

	#signed(): number {
		return this.#sign('-') ? -this.#signed() : this.#single();
	}

	#single(): number {
		const next = this.#tokens[this.#at++];
		if (next?.kind === 'number') return Number(next.text);
		if (next?.kind === 'name') return this.#named(next.text);
		if (next?.text === '(') {
			const value = this.#sum();
			if (!this.#sign(')')) throw new FormulaError('a bracket is not closed. Write ")" where it ends.');
			return value;
		}
		throw new FormulaError(
			`${next ? `"${next.text}" stands` : 'the formula ends'} where a value is expected. Write a number or a named value there.`
		);
	}

	#named(name: string): number {
		if (!Object.hasOwn(this.#values, name)) {
			const known = Object.keys(this.#values);
			throw new FormulaError(`"${name}" is no named value. The values are: ${known.join(', ') || 'none'}.`);
		}
		this.names.add(name);
		return this.#values[name]!;
	}
}

/** Works a formula out over named values. `names` are those that it uses. */
export function work(formula: string, values: Readonly<Record<string, number>>): Worked {
	try {
		const reader = new Reader(read(formula), values);
		const value = reader.whole();
		if (!Number.isFinite(value)) throw new FormulaError('its result is too large to write down. Change a value or the formula.');
		return { ok: true, value, names: [...reader.names] };
	} catch (error) {
		if (error instanceof FormulaError) return { ok: false, message: error.message };
		throw error;
	}
}
