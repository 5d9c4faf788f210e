/** 200 answers, each followed by a kill of the browser in the moment in which the screen says Saved. */
import { killRounds } from '../support/kill.ts';
import type { Part } from './result.ts';
import { serveCourse } from './servers.ts';

const rounds = 200;

export const kills: Part = {
	says: `${rounds} kills (-9) of a browser right after the screen said Saved`,
	minutes: 30,
	async run() {
		const course = await serveCourse();
		try {
			const { kills, lost, surplus } = await killRounds(rounds, {
				baseURL: course.url,
				killed: (count) => count % 20 === 0 && console.log(`${count} of ${rounds} kills`)
			});
			return {
				goals: [
					{ what: 'answers called saved and lost', is: lost.length, atMost: 0 },
					{ what: 'answers kept twice', is: surplus.length, atMost: 0 }
				],
				tables: [{ title: 'One answer, one kill, one relaunch', rows: [{ kills, lost: lost.length, surplus: surplus.length }] }]
			};
		} finally {
			course.end();
		}
	}
};
