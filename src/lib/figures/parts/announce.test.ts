import { expect, test } from 'vitest';
import { announcer } from './announce.ts';

/** A clock that is moved by hand. */
function setup() {
	const said: string[] = [];
	let waiting: { at: number; run: () => void } | null = null;
	let now = 0;
	const news = announcer(
		(sentence) => said.push(sentence),
		(ms, run) => {
			waiting = { at: now + ms, run };
			return () => (waiting = null);
		}
	);
	const pass = (ms: number) => {
		now += ms;
		if (waiting && waiting.at <= now) {
			const { run } = waiting;
			waiting = null;
			run();
		}
	};
	return { said, news, pass };
}

test('the result that is there at the start is not spoken', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	pass(1000);
	expect(said).toEqual([]);
});

test('a new leader is spoken after it has stood for 600 ms', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	news.heard('offshore', 'Offshore leads.');
	pass(599);
	expect(said).toEqual([]);
	pass(1);
	expect(said).toEqual(['Offshore leads.']);
});

test('results on the way to another one are not spoken', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	news.heard('tie', 'Too close to call.');
	pass(400);
	news.heard('offshore', 'Offshore leads.');
	pass(400);
	expect(said).toEqual([]);
	pass(200);
	expect(said).toEqual(['Offshore leads.']);
});

test('going back to the leader that was spoken last says nothing', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	news.heard('offshore', 'Offshore leads.');
	pass(300);
	news.heard('nearshore', 'Nearshore leads.');
	pass(1000);
	expect(said).toEqual([]);
});

test('the same leader with another score is not news', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads, 83.');
	news.heard('nearshore', 'Nearshore leads, 80.');
	pass(1000);
	expect(said).toEqual([]);
});

test('a result that was told another way is not spoken, and the one after it is', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	news.known('offshore');
	news.heard('offshore', 'Offshore leads.');
	pass(1000);
	expect(said).toEqual([]);
	news.heard('nearshore', 'Nearshore leads.');
	pass(600);
	expect(said).toEqual(['Nearshore leads.']);
});

test('a result that is taken off the screen while it waits is not spoken', () => {
	const { said, news, pass } = setup();
	news.heard('nearshore', 'Nearshore leads.');
	news.heard('offshore', 'Offshore leads.');
	news.stop();
	pass(1000);
	expect(said).toEqual([]);
});
