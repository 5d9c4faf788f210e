/**
 * Reads what storage or a backup holds, by hand, because a schema library would weigh more than the
 * whole record. Whoever adds a verb may leave `v` at 1; any other change of an event's form, a new
 * `place` included, needs a higher `v`: older builds then keep the event instead of calling it damaged.
 */
import type { LearnerEvent, Verb } from './events.ts';
import { parseId } from './stamp.ts';

/** The longest text an event may carry, in UTF-16 units. */
export const MAX_TEXT = 20_000;

/**
 * What a stored value turned out to be. `newer` was made by a later build: kept word for word, not
 * folded, handed on. `damaged` is put aside with the reason; it is never thrown away either.
 */
export type Parsed =
	| { kind: 'event'; event: LearnerEvent }
	| { kind: 'newer'; id: string; raw: unknown }
	| { kind: 'damaged'; raw: unknown; why: string };

type Fields = Record<string, unknown>;

const places = ['guess', 'lesson', 'quiz', 'drill', 'exam'];

/** An id that becomes a key of our own objects: `__proto__` and its like would reach into all objects. */
const name = (x: unknown) => typeof x === 'string' && x.length > 0 && x.length <= 200 && !(x in {});
const flag = (x: unknown) => typeof x === 'boolean';
const within = (x: unknown, low: number, high: number) => typeof x === 'number' && x >= low && x <= high;

const forms: { [V in Verb]: (e: Fields) => boolean } = {
	experienced: (e) => name(e.lesson) && name(e.step),
	completed: (e) => name(e.lesson),
	// The response is checked for sanity only (below): its shape is known to the item's type alone.
	answered: (e) =>
		name(e.item) && name(e.objective) && name(e.skill) && flag(e.right) && flag(e.sure) &&
		within(e.scaled, 0, 1) && within(e.chance, 0, 1) && within(e.took, 0, 8.64e15) &&
		places.includes(e.place as string) && e.response !== undefined,
	recalled: (e) => name(e.lesson) && typeof e.text === 'string',
	voided: (e) => typeof e.event === 'string' && parseId(e.event) !== null
};

/** Plain JSON of bearable size: finite numbers, no long texts, no deep nests, no keys of `Object.prototype`. */
function sane(value: unknown, depth: number): boolean {
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value === 'string') return value.length <= MAX_TEXT;
	if (typeof value !== 'object' || depth === 0) return false;
	if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
	const fields = Object.entries(value);
	return fields.length <= 1000 && fields.every(([key, inner]) => key.length <= 200 && !(key in {}) && sane(inner, depth - 1));
}

/** Tells what `raw` is. Never throws and never changes it. */
export function parseEvent(raw: unknown): Parsed {
	const damaged = (why: string): Parsed => ({ kind: 'damaged', raw, why });
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return damaged('not an object');
	if (!sane(raw, 8)) return damaged('not plain data of a sane size');
	const { id, v, verb, at } = raw as Fields;
	if (typeof id !== 'string' || !/^[\w.:-]{1,100}$/.test(id)) return damaged('no id');
	if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return damaged('no version');
	if (v > 1) return { kind: 'newer', id, raw };
	if (parseId(id) === null) return damaged('id of another form');
	if (typeof verb !== 'string' || !name(verb)) return damaged('no verb');
	if (!within(at, -8.64e15, 8.64e15)) return damaged('no time');
	if (!Object.hasOwn(forms, verb)) return { kind: 'newer', id, raw };
	if (!forms[verb as Verb](raw as Fields)) return damaged(`not a whole ${verb}`);
	return { kind: 'event', event: raw as LearnerEvent };
}
