/** A small course of its own, with one question of each way of answering that the real lessons may not ask yet. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env, node, root } from '../../scripts/setup.mjs';
import { readCourse } from '../../src/lib/course/course.ts';
import { changed, paths, root as language } from '../../src/lib/course/testing/course.ts';

const head = (id: string, type: string, more = '') =>
	`---\nid: ${id}\ntype: ${type}\nobjective: sort-bakes\nskill: bread-or-cake\nlevel: apply\ncite: [claim:dough-01]\n${more}---\n`;

const questions = `
${head('order-the-night', 'order')}## A night's work

Ada bakes through the night. **In which order does she work?**

1. Weigh the flour
   > Nothing can be mixed before it is weighed.
2. Knead the dough
   > Kneading needs all that was weighed.
3. Let the dough rest until it has doubled
   > Yeast works while nobody touches the dough.
4. Bake the loaves
   > What has risen goes into the heat.

> Each step uses what the one before it has made.

${head('match-the-tools', 'match')}## The drawer

A drawer holds three tools. **What is each one for?**

| The tool | What it is for | Why |
| --- | --- | --- |
| A sieve | Taking lumps out of the flour | Its holes hold lumps back. |
| A whisk | Beating eggs until they stand | Its wires bring air in. |
| A peel | Lifting loaves out of the heat | Its handle is long and its blade is flat. |
| | Cutting a crust into thin slices | None of these three has an edge. |

> Look at the form of the tool.

${head('count-the-loaves', 'number', 'unit: "loaves"\nvars: {trays: 40, each: 30, burnt: 15}\nanswer: trays * each - burnt\nround: 0\ntolerance: 0\n')}## Before the shop opens

Ada bakes {trays} trays of {each} loaves. {burnt} loaves burn. **How many loaves can she sell?**

| If they answer | Say |
| --- | --- |
| trays * each | You left the burnt loaves in. Nobody buys those. |
| trays * each + burnt | You added the burnt loaves. They come off. |

> 40 × 30 − 15 = 1,185 loaves.

${head('the-price-of-flour', 'case', 'start: call\n')}## The price of flour

### call
Your miller asks for more money. **What do you do first?**

- [Ask what has changed](#letter) \`+2 asked\`
  > You learn what changed before you talk about money.
- [Say that you will leave](#letter) \`-1\`
  > You have no other miller, and he knows it.

### letter
*If asked:* The letter says that the harvest was poor.

*If not asked:* The letter is short and says no more than the price.

**What do you answer?**

- *If asked:* [Offer to share the cost](#shared) \`+2\`
  > Each side carries a part of a poor year.
- [Pay what he asks](#poor) \`0\`
  > It costs you the whole of it.
- [Buy no more flour](#closed) \`-2\`
  > Without flour there is no bread to sell.

### shared
You both carry a part, and the shop stays open.

### poor
The shop stays open, and you earn nothing this year.

### closed
You have kept your money, and the shop is closed.

### debrief
> Ask first, then share. A reason makes a fair offer possible.
`;

const steps = ['order-the-night', 'match-the-tools', 'count-the-loaves', 'the-price-of-flour']
	.map((id, i) => `## Question ${i + 1}\n\nHere is question ${i + 1} of the small course.\n\n<Check id="${id}" />\n\n`)
	.join('');

/** Its files by path. */
function files(): Map<string, string> {
	const lesson = changed(paths.lesson, '## Say it back', `${steps}## Say it back`);
	return lesson.set(paths.questions, lesson.get(paths.questions)! + questions);
}

/** The small course, read. Throws when it has a mistake. */
export function fixtureCourse(): ReturnType<typeof readCourse>['course'] {
	const { course, problems } = readCourse(files(), language);
	if (problems.list.length) throw new Error(JSON.stringify(problems.list, null, '\t'));
	return course;
}

/** Builds the small course. @returns its folder, for `serve` */
export function fixtureBuild(): string {
	// Each worker has its own, so that none takes away what another is serving.
	const mine = join(root, 'test-results', `fixture-${process.env.TEST_WORKER_INDEX ?? 0}`);
	const [texts, folder] = [join(mine, 'course'), join(mine, 'build')];
	rmSync(mine, { recursive: true, force: true });
	for (const [path, text] of files()) {
		mkdirSync(dirname(join(texts, path)), { recursive: true });
		writeFileSync(join(texts, path), text);
	}
	const result = spawnSync(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
		cwd: root,
		env: { ...env, HANDOFF_COURSE: texts, HANDOFF_OUT: folder },
		encoding: 'utf8'
	});
	if (result.status !== 0) throw new Error(`The small course could not be built:\n${result.stdout}${result.stderr}`);
	return folder;
}
