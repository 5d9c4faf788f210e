import { expect, test } from 'vitest';
import { readData } from '../parts/testing/data.server.ts';
import { channels, readFloor } from './floor.ts';
import { aisle, deskOf, isRight, match, outcome, route, whatHappens } from './route.ts';

const floor = readData('lessons/en/03-who-provides/02-inside-a-call-centre/call-floor.yaml', readFloor);
const { clients, tasks, desks, contacts } = floor;
const contact = (id: string) => contacts.find((one) => one.id === id)!;
const desk = (id: string) => desks.find((one) => one.id === id)!;

test('the desks cover every task of every client once, row by row and from left to right', () => {
	const cells = desks.flatMap((one) => one.clients.map((client) => `${one.task} ${client}`));
	expect(cells).toEqual(tasks.flatMap((task) => clients.map((client) => `${task.id} ${client.id}`)));
});

test('some agents serve several clients, and in one task only', () => {
	expect(desks.filter((one) => one.clients.length > 1).map(({ agent }) => agent)).toEqual(['Ana', 'Dora']);
});

test('the contacts fill each place of the floor once, by all four channels and both ways', () => {
	expect(new Set(contacts.map(({ task, client }) => `${task} ${client}`)).size).toBe(tasks.length * clients.length);
	expect(new Set(contacts.map(({ by }) => by))).toEqual(new Set(channels));
	for (const { id } of tasks)
		expect(new Set(contacts.filter(({ task }) => task === id).map(({ way }) => way)), id).toEqual(new Set(['in', 'out']));
});

test('neither task nor client nor way is the one of the contact before each time', () => {
	for (const key of ['task', 'client', 'way'] as const) {
		const same = contacts.filter((one, i) => i > 0 && one[key] === contacts[i - 1]![key]).length;
		expect(same, key).toBeLessThanOrEqual(4);
	}
});

test('what happens is told without the words for way and task', () => {
	for (const { what } of contacts) expect(what).not.toMatch(/inbound|outbound|technical|complain|lead\b|sales/i);
});

test('a desk is judged by task and client', () => {
	const dark = contact('dark');
	expect(deskOf(floor, dark).agent).toBe('Ana');
	expect(['ana', 'ben', 'chidi', 'dora'].map((id) => match(dark, desk(id)))).toEqual(['both', 'task', 'client', 'none']);
	expect(isRight(floor, dark, { way: 'in', desk: 'ana' })).toBe(true);
	expect(isRight(floor, dark, { way: 'out', desk: 'ana' })).toBe(false);
	expect(isRight(floor, dark, { way: 'in', desk: 'ben' })).toBe(false);
});

test('with the task right and the client wrong, the words say what goes wrong', () => {
	expect(whatHappens(floor, contact('dark'), desk('ben'))).toBe(
		'Ben knows how to get a product to work, but not for the maker of lamps. The names, the parts and the rules are another firm’s, so Ben may say something that is wrong here. Ana should have it.'
	);
	expect(outcome(floor, contact('dark'), { way: 'in', desk: 'ana' })).toBe(
		'Right. Inbound. She dialled, so she started it. Ana knows how to get a product to work, and has learned the products and rules of the maker of lamps.'
	);
});

test('the line leads from the gate along the aisle to the desk, or to one client’s half of it', () => {
	expect(route(floor, 'email', desk('dora'))).toEqual({ corridor: 'M250 0V50H0', row: 1, walkway: 'M0 50H200V100' });
	expect(route(floor, 'phone', desk('dora'), 'printers').walkway).toBe('M0 50H250V100');
	const at = route(floor, 'phone', desk('dora'));
	expect([0, 1, 2].map((row) => aisle(at, row))).toEqual(['pass', 'turn', 'none']);
	expect(aisle(null, 0)).toBe('none');
});

test('a client that is not there stops with its place', () => {
	const data = { clients: [{ id: 'a', name: 'A', maker: 'm' }], tasks: [{ id: 't', name: 'T', knows: 'k' }], contacts: [] };
	expect(() => readFloor({ ...data, desks: [{ id: 'd', agent: 'D', task: 't', clients: ['b'] }] })).toThrow(
		'desks[0].clients[0] is not one of a'
	);
});
