/** Reads the sourcing table from a parsed YAML value. Every mistake is a sentence with the path of its place. */
import { Checker, type Path, type Problem } from './checker.ts';
import { models, type Basis, type Cell, type Fact, type Need, type Preset, type SourcingModel } from './types.ts';

export type Checked = { ok: true; model: SourcingModel } | { ok: false; problems: Problem[] };

const bases: readonly Basis[] = ['stated', 'contrast', 'definition', 'inference'];

/** Checks a value that was read from `sourcing.yaml`, where the tie gap is written `tie_gap`. */
export function checkSourcing(value: unknown): Checked {
	const check = new Checker(value);
	check.known([], ['tie_gap', 'weights', 'models', 'needs', 'neutral', 'presets']);
	const model: SourcingModel = {
		tieGap: check.share(['tie_gap']),
		weights: check.weights(['weights']),
		models: check.perModel(['models'], (path) => ({ name: check.text([...path, 'name']), distance: check.text([...path, 'distance']) })),
		needs: check.list(['needs']).map((path) => readNeed(check, path)),
		neutral: check
			.list(['neutral'])
			.map((path) => ({ id: check.id([...path, 'id']), name: check.text([...path, 'name']), settled: check.text([...path, 'settled']) })),
		presets: []
	};
	check.unique(
		['needs', 'neutral'].flatMap((part) => check.list([part]).map((path): Path => [...path, 'id'])),
		'need'
	);
	const [asked, neutral] = [model.needs.map(({ id }) => id), model.neutral.map(({ id }) => id)];
	model.presets = check.list(['presets']).map((path) => readPreset(check, path, asked, neutral));
	check.unique(
		check.list(['presets']).map((path) => [...path, 'id']),
		'preset'
	);
	return check.problems.length > 0 ? { ok: false, problems: check.problems } : { ok: true, model };
}

function readNeed(check: Checker, path: Path): Need {
	check.known(path, ['id', 'name', 'label', 'wants', 'ratings']);
	return {
		id: check.id([...path, 'id']),
		name: check.text([...path, 'name']),
		label: check.text([...path, 'label']),
		wants: check.text([...path, 'wants']),
		ratings: check.perModel([...path, 'ratings'], (at) => readCell(check, at))
	};
}

function readCell(check: Checker, path: Path): Cell {
	check.known(path, ['rating', 'basis', 'source', 'why']);
	const cell: Cell = {
		rating: check.rating([...path, 'rating']),
		basis: check.oneOf([...path, 'basis'], bases) ?? 'inference',
		source: check.list([...path, 'source'], true).map((at) => check.text(at)),
		why: check.text([...path, 'why'])
	};
	cell.source.forEach((line, i) => {
		if (!/^[a-z0-9-]+:\d+$/.test(line))
			check.fail([...path, 'source', i], `"${line}" is not a source line. Write the source and the line: crmxchange:34.`);
	});
	if ((cell.basis === 'stated' || cell.basis === 'contrast') && cell.source.length === 0)
		check.fail(
			[...path, 'basis'],
			`a rating that is ${cell.basis} needs the line that says so. Add it to source, or write basis: inference.`
		);
	if (/[.!?]$/.test(cell.why))
		check.fail([...path, 'why'], 'why is a clause inside a sentence ("it is close by"). Take the full stop out.');
	return cell;
}

function readPreset(check: Checker, path: Path, asked: string[], neutral: string[]): Preset {
	check.known(path, ['id', 'title', 'brief', 'needs', 'facts']);
	const facts = check.list([...path, 'facts'], true).map((at): Fact => {
		check.known(at, ['need', 'model', 'rating', 'because']);
		return {
			need: check.oneOf([...at, 'need'], asked) ?? '',
			model: check.oneOf([...at, 'model'], models) ?? 'onshore',
			rating: check.rating([...at, 'rating']),
			because: check.text([...at, 'because'])
		};
	});
	const needs = check.needs([...path, 'needs'], [...asked, ...neutral]);
	const preset: Preset = {
		id: check.id([...path, 'id']),
		title: check.text([...path, 'title']),
		brief: check.text([...path, 'brief']),
		needs
	};
	return facts.length > 0 ? { ...preset, facts } : preset;
}
