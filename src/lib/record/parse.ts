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
	{ kind: 'event'; event: LearnerEvent } | { kind: 'newer'; id: string; raw: unknown } | { kind: 'damaged'; raw: unknown; why: string };

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
		name(e.item) &&
		name(e.objective) &&
		name(e.skill) &&
		flag(e.right) &&
		flag(e.sure) &&
		within(e.scaled, 0, 1) &&
		within(e.chance, 0, 1) &&
		within(e.took, 0, 8.64e15) &&
		places.includes(e.place as string) &&
		e.response !== undefined,
	recalled: (e) => name(e.lesson) && typeof e.text === 'string',
	voided: (e) => typeof e.event === 'string' && parseId(e.event) !== null
};

/** Plain JSON: finite numbers, no texts over `text`, no nests over `depth`. */
function plain(value: unknown, depth: number, text: number): boolean {
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value === 'string') return value.length <= text;
	if (typeof value !== 'object' || depth === 0) return false;
	if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
	const inner = Object.values(value);
	return inner.length <= text && inner.every((each) => plain(each, depth - 1, text));
}

/** No key that `Object.prototype` has, at any depth, and none of absurd length. */
const clean = (value: unknown): boolean =>
	typeof value !== 'object' ||
	value === null ||
	Object.entries(value).every(([key, inner]) => key.length <= 200 && !(key in {}) && clean(inner));

/** Tells what `raw` is. Never throws and never changes it. */
export function parseEvent(raw: unknown): Parsed {
	const damaged = (why: string): Parsed => ({ kind: 'damaged', raw, why });
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return damaged('not an object');
	const { id, v, verb, at } = raw as Fields;
	if (typeof id !== 'string' || !/^[\w.:-]{1,100}$/.test(id)) return damaged('no id');
	if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return damaged('no version');
	if (v > 1 || (typeof verb === 'string' && !Object.hasOwn(forms, verb))) {
		// Nothing of it is used, so it may hold whatever can be copied.
		return plain(raw, 30, 1_000_000) ? { kind: 'newer', id, raw } : damaged('not plain data');
	}
	if (typeof verb !== 'string') return damaged('no verb');
	if (parseId(id) === null) return damaged('id of another form');
	if (!within(at, -8.64e15, 8.64e15)) return damaged('no time');
	if (!plain(raw, 8, MAX_TEXT) || !clean(raw)) return damaged('not plain data of a sane size');
	if (!forms[verb as Verb](raw as Fields)) return damaged(`not a whole ${verb}`);
	return { kind: 'event', event: raw as LearnerEvent };
}
