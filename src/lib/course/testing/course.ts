/** A smallest course without a mistake, of which a test breaks one thing. Its subject is a bakery. */
import { readCourse, type Course } from '../course.ts';
import { formatProblem } from '../problems.ts';

/** Folder of its language. */
export const root = 'lessons/en';
const folder = `${root}/01-baking/01-bread-or-cake`;
/** Where each file of the small course stands. */
export const paths = {
	outline: `${root}/course.yaml`,
	sources: `${root}/sources.yaml`,
	claims: `${root}/claims.yaml`,
	disagreements: `${root}/disagreements.yaml`,
	glossary: `${root}/glossary.yaml`,
	sourcing: `${root}/sourcing.yaml`,
	lesson: `${folder}/lesson.md`,
	questions: `${folder}/questions.md`
};

const outline = `title: Baking
edition: "2026-11"
language: en
pass: 0.75
fields: { bread: 1, cake: 2 }
modules:
  - id: baking
    title: Baking at home
    outcome: Tell bread from cake.
    lessons:
      - id: bread-or-cake
        title: Bread or cake
        minutes: 10
        claims: [dough-01, dough-02]
        objectives:
          - { id: sort-bakes, level: apply, short: Sort what is baked, text: Sort what a bakery sells }
      - id: ovens
        title: Ovens
        minutes: 10
        claims: []
        objectives:
          - { id: heat-an-oven, level: remember, short: Heat an oven, text: Heat an oven }
skills:
  bread-or-cake: Bread or cake?
  hot-ovens: How hot?
`;

const sources = `- id: book
  number: 1
  name: The book
  title: On baking
  by: A baker
  note: A short book.
  lines: 20
- id: leaflet
  number: 2
  name: A leaflet
  title: Flour
  by: unsigned
  note: A leaflet of a mill.
  lines: 9
`;

const claims = `- { id: dough-01, topic: dough, tier: core,
    text: "Bread rises with yeast.",
    sources: [book:3, leaflet:2] }
- { id: dough-02, topic: dough, tier: detail,
    text: "Cake holds sugar.",
    sources: [book:7] }
`;

const disagreements = `- id: sweet-bread
  number: 1
  question: Is sweet bread a cake?
  sides: { left: Bread, right: Cake }
  positions:
    - { source: book, lines: [9], side: left, left: It rises with yeast. }
    - { source: leaflet, lines: [4], side: none }
  decides: "Ask what makes it rise."
  lessons: [bread-or-cake]
`;

const glossary = `- { id: yeast, term: yeast, aliases: [baker's yeast], lesson: bread-or-cake,
    text: "A living thing that makes dough rise.",
    cite: [book:3] }
`;

const sourcing = `tie_gap: 0.1
weights: { must: 3, important: 2, nice: 1 }
models:
  onshore: { name: Onshore, distance: same country }
  nearshore: { name: Nearshore, distance: close by }
  offshore: { name: Offshore, distance: far away }
needs:
  - id: fresh
    name: Fresh bread
    label: fresh
    wants: fresh bread
    ratings:
      onshore: { rating: 3, basis: stated, source: ["book:11"], why: "it is baked next door" }
      nearshore: { rating: 2, basis: stated, source: ["book:11"], why: "the road is short" }
      offshore: { rating: 1, basis: stated, source: ["book:11"], why: "the road is long" }
neutral: []
presets: []
`;

const lesson = `---
able: tell bread from cake
updated: 2026-11-23
---
## Guess first

Two things lie on a table, and one of them is bread. You do not know which.

<Guess id="guess-the-loaf" />

## What makes it rise

Bread rises with <Term id="yeast">yeast</Term>. <Source claim="dough-01" note="Both say so." /> Cake holds sugar. <Source claim="dough-02" note="The book says so." />

- Bread is for every day of the week.
- Cake is for feasts.

| Bake | Holds |
| --- | --- |
| Bread | Yeast |

<Check id="sort-the-shelf" />

## Say it back

<Recall ask="What tells them apart?">

Bread rises with yeast, and cake holds sugar.

</Recall>
`;

const questions = `---
id: guess-the-loaf
type: choice
objective: sort-bakes
skill: bread-or-cake
level: apply
cite: [claim:dough-01, book:4]
---
## A warm thing

Ada takes a warm thing from the oven. It has risen with yeast. **What did she bake?**

- [x] Something like bread
  > Yeast makes bread rise, so this is bread.
- [ ] Something like cake
  > Cake rises too, but it needs no yeast for that.
- [ ] Something like soup
  > Soup comes from a pot and does not rise at all.

> Bread is what rises with yeast.

---
id: which-are-cakes
type: multi
objective: sort-bakes
skill: bread-or-cake
level: apply
cite: [claim:dough-02]
---
## A sweet shelf

A shelf is full of sweet things. **Which of them are cakes? Choose all that fit.**

- [x] A soft ring with sugar on top
  > It holds sugar and rises without yeast.
- [ ] A long loaf with a hard crust
  > This loaf rose with yeast, so it is bread.
- [x] A small tower with cream in it
  > It holds sugar, and cream is for feasts.
- [ ] A flat roll with seeds on top
  > Seeds do not make a cake of a roll.

> Cake holds sugar.

---
id: sort-the-shelf
type: sort
objective: sort-bakes
skill: bread-or-cake
level: apply
cite: [claim:dough-01, claim:dough-02]
bins: { bread: Bread, cake: Cake }
---
## The shelf at noon

The baker fills a shelf at noon. **Where does each thing belong?**

| Task | Bin | Why |
| --- | --- | --- |
| A dark loaf of rye | bread | It rose with yeast for a night. |
| A tart with plums | cake | It holds more sugar than flour. |
| A bun with seeds | bread | It rose with yeast this morning. |
| A sweet plait | bread, cake | The book and the leaflet do not agree. |

> Ask what made it rise.

---
id: where-to-bake
type: sourcing
objective: sort-bakes
skill: bread-or-cake
level: apply
cite: [book:11]
needs: { fresh: must }
---
## A café by the lake

A café needs rolls. They must be fresh at seven. **Where should they be baked?**

> Fresh bread does not travel far.
`;

/** The files of the small course, by their path. */
export function validFiles(): Map<string, string> {
	return new Map([
		[paths.outline, outline],
		[paths.sources, sources],
		[paths.claims, claims],
		[paths.disagreements, disagreements],
		[paths.glossary, glossary],
		[paths.sourcing, sourcing],
		[paths.lesson, lesson],
		[paths.questions, questions]
	]);
}

/** The course with one text changed. Throws when `from` is not there, so that no test breaks nothing. */
export function changed(file: string, from: string, to: string, files = validFiles()): Map<string, string> {
	const text = files.get(file);
	if (!text?.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
	return files.set(
		file,
		text.replace(from, () => to)
	);
}

/** Line of the first place of a text in a file, from 1. */
export function lineIn(files: ReadonlyMap<string, string>, file: string, part: string): number {
	const offset = (files.get(file) ?? '').indexOf(part);
	if (offset < 0) throw new Error(`"${part}" does not stand in ${file}`);
	return files.get(file)!.slice(0, offset).split('\n').length;
}

/** The mistakes of a course as an author reads them. */
export function mistakes(files: ReadonlyMap<string, string>): string[] {
	return readCourse(files, root).problems.list.map(formatProblem);
}

/** The small course, read. Throws when it has a mistake. */
export function smallCourse(files: ReadonlyMap<string, string> = validFiles()): Course {
	const { course, problems } = readCourse(files, root);
	if (problems.list.length) throw new Error(problems.list.map(formatProblem).join('\n'));
	return course;
}
