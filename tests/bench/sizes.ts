/** What a first visit loads, by kind of page, beside the hand-written page; fonts and pictures apart. */
import { brotliCompressSync, constants } from 'node:zlib';
import { fontCost, offlineCost, pageCost } from '../../scripts/sizes.mjs';
import { kB } from './numbers.ts';
import { findQuestion, handWritten, quizPath } from './question.ts';
import type { Part } from './result.ts';

const brotli = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const sizes: Part = {
	says: 'bytes of a first visit, from the built course',
	minutes: 5,
	async run() {
		const question = findQuestion();
		const pages = {
			home: 'index',
			lesson: question.lesson.slice(1),
			quiz: quizPath().slice(1),
			lab: 'lab',
			sources: 'sources',
			'look-up': 'look-up',
			me: 'me'
		};
		const rows = Object.entries(pages).map(([page, name]) => {
			const { html, css, js, parsed, all, files } = pageCost(name);
			return {
				page,
				files: files + 1,
				'HTML KB': kB(html),
				'CSS KB': kB(css),
				'JS KB': kB(js),
				'all KB': kB(all),
				'JS parsed KB': kB(parsed)
			};
		});
		const page = handWritten(question);
		const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
		const all = kB(brotli(page));
		rows.push({
			page: 'hand-written',
			files: 1,
			'HTML KB': all,
			'CSS KB': 0,
			'JS KB': 0,
			'all KB': all,
			'JS parsed KB': kB(script.length)
		});
		const ofPage = (name: string) => rows.find((row) => row.page === name)!['all KB'];
		return {
			goals: [
				{ what: 'lesson, HTML + CSS + JS in KB brotli', is: ofPage('lesson'), atMost: 55 },
				{ what: 'fonts in KB', is: kB(fontCost()), atMost: 50 },
				{ what: 'the whole course offline in KB brotli', is: kB(offlineCost()), atMost: 700 }
			],
			tables: [{ title: 'Brotli, fonts apart; the hand-written page holds its styles and script in its HTML', rows }]
		};
	}
};
