/** Reads the tables of the course: sources, claims, disagreements, glossary. */
import { curly } from '#lib/interactions/markdown.ts';
import { Citations, type Citable } from './citations.ts';
import { unique } from './outline.ts';
import { unknownWord } from './problems.ts';
import type { Reader } from './shape.ts';
import type { Claim, Disagreement, Source, Term } from './types.ts';
import type { Path } from './yaml.ts';

/** The sources, and how many lines each has. */
export function readSources(reader: Reader): { sources: Source[]; citable: Map<string, Citable> } {
	const rows = reader.list([]).map((i) => ({
		id: reader.text([i, 'id']),
		number: reader.number([i, 'number']),
		name: reader.text([i, 'name']),
		title: reader.text([i, 'title']),
		by: reader.text([i, 'by']),
		note: curly(reader.text([i, 'note'])),
		lines: reader.number([i, 'lines'])
	}));
	unique(
		reader,
		'source',
		rows.map(({ id }, i) => ({ id, path: [i, 'id'] }))
	);
	rows.forEach(({ number }, i) => {
		if (rows.findIndex((row) => row.number === number) < i)
			reader.fail([i, 'number'], `the number ${number} stands for another source already. Give each source a number of its own.`);
	});
	return {
		sources: rows.map(({ lines: _, ...source }) => source),
		citable: new Map(rows.map(({ id, number, name, lines }) => [id, { id, number, name, lines }]))
	};
}

/** The claim ledger; who cites a claim is filled in by the course. */
export function readClaims(reader: Reader, citable: ReadonlyMap<string, Citable>): { claims: Claim[]; citations: Citations } {
	const bare = new Citations(new Map(), citable);
	const rows = reader.list([]).map((i) => {
		const refs = reader.texts([i, 'sources']);
		if (Array.isArray(reader.at([i, 'sources'])) && refs.length === 0)
			reader.fail([i, 'sources'], 'no source supports this claim. Write sources: [source:line], or take the claim out.');
		const lines = refs.flatMap((ref, s) => bare.line(ref, (message) => reader.fail([i, 'sources', s], message)));
		return {
			lines,
			claim: {
				id: reader.text([i, 'id']),
				text: curly(reader.text([i, 'text'])),
				topic: reader.text([i, 'topic']),
				tier: readTier(reader, i),
				cite: bare.group(lines),
				lessons: [],
				items: []
			}
		};
	});
	unique(
		reader,
		'claim',
		rows.map(({ claim }, i) => ({ id: claim.id, path: [i, 'id'] }))
	);
	return {
		claims: rows.map(({ claim }) => claim),
		citations: new Citations(new Map(rows.map(({ claim, lines }) => [claim.id, { id: claim.id, lines }])), citable)
	};
}

function readTier(reader: Reader, i: number): Claim['tier'] {
	const tier = reader.text([i, 'tier']);
	if (tier && tier !== 'core' && tier !== 'detail')
		reader.fail([i, 'tier'], `unknown tier "${tier}"; write core (every learner meets it) or detail.`);
	return tier === 'detail' ? 'detail' : 'core';
}

/** Where the sources disagree, and what decides. */
export function readDisagreements(reader: Reader, citable: ReadonlyMap<string, Citable>, lessons: ReadonlySet<string>): Disagreement[] {
	const sides = ['left', 'right', 'both', 'none'] as const;
	return reader.list([]).map((i) => {
		const optional = (key: 'left' | 'right') => {
			const text = reader.text([i, 'sides', key], true);
			return text ? { [key]: curly(text) } : {};
		};
		const fields = reader.texts([i, 'fields'], true);
		return {
			id: reader.text([i, 'id']),
			number: reader.number([i, 'number']),
			question: curly(reader.text([i, 'question'])),
			...optional('left'),
			...optional('right'),
			...(fields.length === 2 ? { fields: [fields[0]!, fields[1]!] as [string, string] } : {}),
			positions: reader.list([i, 'positions']).map((p) => {
				const at = [i, 'positions', p];
				const id = reader.text([...at, 'source']);
				const source = citable.get(id);
				if (!source) reader.fail([...at, 'source'], unknownWord('source', id, citable.keys(), 'sources.yaml'));
				const lines = reader.list([...at, 'lines']).map((l) => reader.number([...at, 'lines', l]));
				for (const line of lines)
					if (source && (line < 1 || line > source.lines))
						reader.fail([...at, 'lines'], `${id} has no line ${line}; it has lines 1 to ${source.lines}.`);
				const side = reader.text([...at, 'side']);
				if (side && !sides.some((one) => one === side)) reader.fail([...at, 'side'], unknownWord('side', side, sides, sides.join(', ')));
				const left = reader.text([...at, 'left'], true);
				const numbers = (key: string) => {
					const some = reader.list([...at, key], true).map((l) => reader.number([...at, key, l]));
					for (const line of some)
						if (!lines.includes(line))
							reader.fail([...at, key], `line ${line} is not among the lines of this position. Add it to lines, or take it out.`);
					return some;
				};
				const right = reader.text([...at, 'right'], true);
				return {
					source: id,
					number: source?.number ?? 0,
					name: source?.name ?? '',
					lines,
					side: sides.find((one) => one === side) ?? 'none',
					...(left ? { left: curly(left) } : {}),
					...(right ? { right: curly(right) } : {}),
					leftLines: numbers('leftLines'),
					rightLines: numbers('rightLines')
				};
			}),
			decides: curly(reader.text([i, 'decides'])),
			lessons: reader.list([i, 'lessons'], true).map((l) => readLesson(reader, [i, 'lessons', l], lessons))
		};
	});
}

/** Every term once. */
export function readGlossary(reader: Reader, citations: Citations, lessons: ReadonlySet<string>): Term[] {
	const terms = reader.list([]).map((i) => ({
		id: reader.text([i, 'id']),
		term: curly(reader.text([i, 'term'])),
		aliases: reader.texts([i, 'aliases'], true),
		text: curly(reader.text([i, 'text'])),
		cite: citations.resolve(reader.texts([i, 'cite'], true), (message) => reader.fail([i, 'cite'], message)).cite,
		lesson: readLesson(reader, [i, 'lesson'], lessons)
	}));
	unique(
		reader,
		'term',
		terms.map(({ id }, i) => ({ id, path: [i, 'id'] }))
	);
	return terms;
}

/** Id of a lesson of the outline. */
function readLesson(reader: Reader, at: Path, lessons: ReadonlySet<string>): string {
	const id = reader.text(at);
	if (id && !lessons.has(id)) reader.fail(at, unknownWord('lesson', id, lessons, 'course.yaml'));
	return id;
}
