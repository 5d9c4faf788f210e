/** The words for every trouble with the record: what happened, what is safe, what to do. */
import type { Trouble } from './trouble.ts';

export interface Sentence {
	what: string;
	safe: string;
	todo: string;
}

const entries = (n: number) => (n === 1 ? '1 entry' : `${n} entries`);
const are = (n: number) => (n === 1 ? 'is' : 'are');
const here = (waiting: number) =>
	waiting === 0 ? 'Nothing is waiting to be saved.' : `${entries(waiting)} ${are(waiting)} kept in this tab until you close it.`;

const words: { [K in Trouble['kind']]: (trouble: Extract<Trouble, { kind: K }>) => Sentence } = {
	missing: ({ waiting }) => ({
		what: 'This browser has no place where your progress could be kept.',
		safe: here(waiting),
		todo: 'Carry on, and download a copy before you close this tab.'
	}),
	private: ({ waiting }) => ({
		what: 'This browser does not let the course keep anything, as in a private window.',
		safe: here(waiting),
		todo: 'Download a copy before you close this tab, or open the course in a normal window.'
	}),
	blocked: ({ waiting }) => ({
		what: 'Another tab of the course is holding your saved progress.',
		safe: here(waiting),
		todo: 'Close the other tabs of the course; saving then goes on by itself.'
	}),
	full: ({ waiting }) => ({
		what: 'This device has no room left, so your latest work is not saved yet.',
		safe: `What was saved before is still there. ${here(waiting)}`,
		todo: 'Download a copy now, then free some space; saving then goes on by itself.'
	}),
	failing: ({ waiting }) => ({
		what: 'The browser’s storage does not answer, so your latest work is not saved yet.',
		safe: `What was saved before is not touched. ${here(waiting)}`,
		todo: 'Carry on: saving is tried again by itself. If this stays, download a copy before you close this tab.'
	}),
	gone: ({ lost, of }) => ({
		what:
			lost >= of ? 'This browser removed your saved progress.' : `This browser removed ${lost} of ${of} entries of your saved progress.`,
		safe: 'What you do from now on is saved.',
		todo: 'Restore a copy if you have one, or carry on from here.'
	}),
	newer: ({ count }) => ({
		what: `${entries(count)} of your record ${are(count)} from a newer version of the course.`,
		safe: 'Nothing is lost; they just don’t count here yet.',
		todo: 'Reload the page to get the newest version.'
	}),
	damaged: ({ count }) => ({
		what: `${entries(count)} of your record cannot be read.`,
		safe: `All others count as before. What cannot be read is kept aside and is part of every copy.`,
		todo: 'If you have an older copy, restore it: whatever is whole in it is added.'
	})
};

/** Puts a trouble into words. */
export function tell(trouble: Trouble): Sentence {
	return (words[trouble.kind] as (trouble: Trouble) => Sentence)(trouble);
}
