/** Clauses about models that are put together to whole sentences in `explain.ts` and `answers.ts`. */
import { figures, standing, type Part, type Ranking } from './rank.ts';
import { models, type Basis, type Model, type Need, type SourcingModel } from './types.ts';
import { basisWord, cap, isPlural, list, listSpans, lower, say, strong, type Mark, type Sentence } from './words.ts';

/** At most this many needs are named in one breath; the table of points has them all. */
const NAMED = 3;

/** A table, what it says for one brief, and the short ways to speak of both. */
export class Comparison {
	readonly model: SourcingModel;
	readonly ranking: Ranking;

	constructor(model: SourcingModel, ranking: Ranking) {
		this.model = model;
		this.ranking = ranking;
	}

	need(id: string): Need {
		const found = this.model.needs.find((need) => need.id === id);
		if (!found) throw new Error(`The sourcing table has no need "${id}".`);
		return found;
	}

	/** "nearshore" */
	name(id: Model): string {
		return lower(this.model, id);
	}

	/** The label that says on what ratings rest; together they rest on the weakest of them. */
	mark(cells: { need: string; model: Model; basis: Basis | 'fact' }[]): Mark {
		const weakest =
			(['inference', 'contrast', 'definition', 'stated', 'fact'] as const).find((basis) => cells.some((cell) => cell.basis === basis)) ??
			'inference';
		const source = cells.filter(({ basis }) => basis !== 'fact').flatMap(({ need, model }) => this.need(need).ratings[model].source);
		return { basis: weakest, word: basisWord[weakest], source: [...new Set(source)] };
	}

	/** Needs on which a model does better than at least one of the others and worse than none; the three that gain most. */
	ahead(id: Model, others: readonly Model[]): Part[] {
		const rival = (need: string) =>
			others.map((other) => standing(this.ranking, other).parts.find((part) => part.need === need)?.rating ?? 0);
		return standing(this.ranking, id)
			.parts.map((part) => ({ part, best: Math.max(...rival(part.need)), least: Math.min(...rival(part.need)) }))
			.filter(({ part, best, least }) => part.rating >= best && part.rating > least)
			.sort((a, b) => b.part.weight * (b.part.rating - b.least) - a.part.weight * (a.part.rating - a.least))
			.slice(0, NAMED)
			.map(({ part }) => part);
	}

	/** "is named for nearness and a shared culture [stated] and should be better for easy communication [inference]" */
	merits(id: Model, parts: readonly Part[], degree: 'good' | 'better'): Sentence {
		const verbs: [string, string, string][] = [
			['stated', 'is named for ', ''],
			['by definition', `is ${degree} for `, ''],
			['in the brief', `is ${degree} for `, ' here'],
			['inference', `should be ${degree} for `, '']
		];
		const clauses = verbs.flatMap(([word, verb, after]) => {
			const group = parts.slice(0, NAMED).filter((part) => basisWord[part.basis] === word);
			if (group.length === 0) return [];
			const cells = group.map((part) => ({ ...part, model: id }));
			return [say`${verb}${list(group.map((part) => this.need(part.need).wants))}${after} ${this.mark(cells)}`];
		});
		return listSpans(clauses);
	}

	/** Do the merits named rest on what sources say, and on nothing else? */
	allStated(parts: readonly Part[]): boolean {
		return parts.length > 0 && parts.every((part) => part.basis === 'stated');
	}

	/**
	 * "Offshore falls short on nearness: the country is usually far away [inference]." on its costliest gap to a
	 * rival. Where it is fair and the rival strong, the gap is our own step: no source compares the two.
	 */
	shortfall(id: Model, rival: Model, subject = cap(this.name(id))): Sentence | null {
		const worst = this.ahead(rival, [id])[0];
		const own = standing(this.ranking, id).parts.find((part) => part.need === worst?.need);
		if (!worst || !own) return null;
		const { wants } = this.need(own.need);
		const known = own.basis === 'fact' || worst.basis === 'fact';
		if (own.rating > 1)
			return say`${subject} counts as only fair on ${wants}, where ${this.name(rival)} is strong ${this.mark(
				known
					? [{ ...own, basis: 'fact', model: id }]
					: [
							{ ...own, basis: 'inference', model: id },
							{ ...worst, model: rival }
						]
			)}.`;
		return say`${subject} falls short on ${wants}: ${this.because(id, own.need)} ${this.mark([{ ...own, model: id }])}.`;
	}

	/** Why a model is rated as it is, as a clause that can follow "because". */
	because(id: Model, need: string): string {
		const fact = this.ranking.facts.find((one) => one.need === need && one.model === id);
		return fact ? 'the brief says so' : this.need(need).ratings[id].why;
	}

	/** "67 for onshore and 61 for offshore", or "67 for each" when all have the same. */
	points(ids: readonly Model[]): string {
		const shown = figures(this.model, this.ranking);
		const same = ids.length > 1 && new Set(ids.map((id) => standing(this.ranking, id).points)).size === 1;
		return same ? `${shown[ids[0] ?? 'onshore']} for each` : list(ids.map((id) => `${shown[id]} for ${this.name(id)}`));
	}

	/** The musts that drop models, each with the models that no earlier one had dropped; the must that drops most first. */
	gates(): { need: string; models: Model[] }[] {
		const left = new Map(models.map((id) => [id, standing(this.ranking, id).gated] as const).filter(([, gated]) => gated.length > 0));
		const found: { need: string; models: Model[] }[] = [];
		while (left.size > 0) {
			const drops = this.model.needs.map(({ id }) => ({
				need: id,
				models: [...left.keys()].filter((model) => left.get(model)?.includes(id))
			}));
			const most = drops.reduce((a, b) => (b.models.length > a.models.length ? b : a));
			if (most.models.length === 0) break;
			found.push(most);
			for (const model of most.models) left.delete(model);
		}
		return found;
	}

	/** "Lower cost is a must, so onshore drops out [inference]." for each gate. */
	gateSentences(): Sentence[] {
		return this.gates().map(({ need, models }, i) => {
			const drop = models.length > 1 ? 'drop' : 'drops';
			const mark = this.gateMark(need, models);
			return say`${this.isMust(need)}${i ? ' too' : ''}, so ${list(models.map((id) => this.name(id)))} ${drop} out${i ? ' as well' : ''} ${mark}.`;
		});
	}

	/** "Lower cost is a must" */
	isMust(id: string): Sentence {
		const { wants } = this.need(id);
		return say`${cap(wants)} ${isPlural(wants) ? 'are' : 'is'} a ${strong('must')}`;
	}

	/** The label for models that drop out on a must. */
	gateMark(need: string, models: readonly Model[]): Mark {
		return this.mark(
			models.map((id) => ({
				need,
				model: id,
				basis: standing(this.ranking, id).parts.find((part) => part.need === need)?.basis ?? 'inference'
			}))
		);
	}
}
