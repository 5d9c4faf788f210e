import { describe, expect, test } from 'vitest';
import { story } from '../testing/story.ts';
import { written } from '../testing/written.ts';
import { parseCase } from './parse.ts';

const text = `### call
The baker asks for more. **What do you do?**

- [Ask why](#letter) \`+2 asked\`
  > You learn what changed.
- [Threaten to leave](#letter) \`-1\`
  > You have no other baker.

### letter
*If asked:* The letter names the price of flour.

*If not asked:* The letter is short.

**What now?**

- *If asked:* [Share the cost](#peace) \`+2\`
  > Each side gives something.
- [Pay it all](#poor) \`+1\`
  > It costs you all of it.
- [Walk away](#hungry) \`−2\`
  > Nobody bakes for you now.

### peace
You both carry a part.

### poor
You have bread and no money.

### hungry
You have money and no bread.

### debrief
> Ask first, then share.
`;
function parse(body = text, start: unknown = 'call') {
	const { written: one, told } = written(body, { id: 'flour', start });
	return { parsed: parseCase(one), told };
}
const line = (part: string, body = text) => body.slice(0, body.indexOf(part)).split('\n').length;

test('scenes, conditions, points and words are read, and the best path is worked out', () => {
	const { parsed, told } = parse();
	expect(told).toEqual([]);
	expect(parsed).toEqual({
		...story,
		key: { ...story.key, chance: expect.closeTo(story.key.chance) as number },
		stem: null,
		why: 'Ask first, then share.'
	});
});

test('what stands before the first scene is the scene of the question', () => {
	expect(parse(`You run a café.\n\n${text}`).parsed?.stem).toBe('You run a café.');
});

test('the page of a case says nothing of its points', () => {
	expect(JSON.stringify(parse().parsed!.body)).not.toMatch(/points|[+-][12]/);
});

describe('one mistake is told with its line', () => {
	test.each<[string, string, string, string, RegExp]>([
		[
			'an unknown scene',
			'(#poor)',
			'(#pour)',
			'[Pay it all]',
			/"Pay it all" leads to "pour", which is no scene. The scenes are: call, letter/
		],
		[
			'a word never left',
			'*If asked:* The',
			'*If asket:* The',
			'*If asket:*',
			/no choice leaves the word "asket" behind. The words are: asked/
		],
		['a scene nobody reaches', '(#poor)', '(#peace)', '### poor', /no path leads to the scene "poor"/],
		['an endless path', '(#poor)', '(#letter)', '[Pay it all]', /leads back to "letter" with nothing changed/],
		['no feedback', '  > It costs you all of it.\n', '', '[Pay it all]', /"Pay it all" has no feedback/],
		['no points', ' `+1`', '', '[Pay it all]', /"Pay it all" has no points/],
		['too many points', '`+1`', '`+3`', '[Pay it all]', /"Pay it all" has no points.*−2 to \+2/],
		['no link', '[Pay it all](#poor)', 'Pay it all', 'Pay it all', /"Pay it all.*" is not one link/],
		['a name that is none', '### poor', '### Poor you', '### Poor you', /"Poor you" is no scene/],
		['two scenes alike', '### hungry', '### poor', 'You have money', /./],
		[
			'one choice where no word was left',
			'- [Walk away](#hungry)',
			'- *If asked:* [Walk away](#hungry)',
			'### letter',
			/"letter" offers one choice where no word was left/
		],
		[
			'a paragraph never shown',
			'You both carry',
			'*If not asked:* You both carry',
			'*If not asked:* You',
			/never shown: on every path to "peace" the word "asked" was left/
		],
		[
			'a scene that says nothing',
			'You have money and no bread.',
			'*If asked:* You have money.',
			'### hungry',
			/"hungry" says nothing where no word was left/
		],
		['two choices alike', 'Walk away', 'Pay it all', '- [Pay it all](#hungry)', /two choices of "letter" are alike/],
		['text behind the choices', '### peace', 'And so on.\n\n### peace', 'And so on', /stands behind the choices of "letter"/],
		['no debrief', '### debrief\n> Ask first, then share.\n', '', 'You have money and no bread', /the debrief is missing/]
	])('%s', (_, from, to, near, message) => {
		expect(text).toContain(from);
		const body = text.replace(from, () => to);
		const { told } = parse(body);
		const at = told.find((one) => message.test(one));
		expect(at, told.join('\n')).toBeDefined();
		if (near !== 'You have money') expect(at).toMatch(new RegExp(`^${line(near, body)}: `));
	});
});

test('a start that is missing or no scene is told in the head', () => {
	expect(parse(text, null).told).toEqual([expect.stringMatching(/^start: start is missing. The scenes are: call/)]);
	expect(parse(text, 'cal').told).toEqual([expect.stringMatching(/^start: the case starts with "cal"/)]);
});

test('a case with one ending, or in which nothing matters, is told', () => {
	const one = text
		.replace(/### poor[\s\S]*### debrief/, '### debrief')
		.replace('#poor', '#peace')
		.replace('#hungry', '#peace');
	expect(parse(one).told.join()).toMatch(/at least two endings/);
	expect(parse(text.replace(/`[^`]*`/g, (code) => code.replace(/[+−-]\d/, '+1'))).told).toEqual([
		expect.stringMatching(/every path has 2 points/)
	]);
});

test('a way back is no endless path where a word closes it', () => {
	const body = text
		.replace('- [Pay it all](#poor) `+1`', '- *If not again:* [Think it over](#letter) `+1 again`')
		.replace('- [Walk away]', '- [Pay it all](#poor) `0`\n  > It costs you all of it.\n- [Walk away]');
	expect(parse(body).told).toEqual([expect.stringMatching(/"letter" has 4 choices/)]);
	expect(parse(body.replace('- *If asked:* [Share the cost](#peace) `+2`\n  > Each side gives something.\n', '')).told).toEqual([
		expect.stringMatching(/no path leads to the scene "peace"/)
	]);
});

test('several mistakes are told together', () => {
	const { told } = parse(text.replace('(#poor)', '(#pour)').replace('*If asked:* The', '*If asket:* The').replace(' `-1`', ''), 'cal');
	expect(told).toHaveLength(4);
});
