import { expect, test } from 'vitest';
import { fields, list, oneOf, refs, text } from '../read.ts';
import { readText } from './data.server.ts';

const rooms = (data: unknown) =>
	list(fields(data, 'building').rooms, 'rooms', (one, at) => ({
		id: text(fields(one, at).id, `${at}.id`),
		side: oneOf(fields(one, at).side, ['left', 'right'], `${at}.side`)
	}));

test('a mistake in a data file is named with its file and line', () => {
	const file = 'rooms:\n  - id: pay\n    side: left\n  - id: stock\n    side: up\n';
	expect(() => readText(file, 'building.yaml', rooms)).toThrow('building.yaml:5: rooms[1].side is not one of left, right.');
	expect(() => readText('rooms:\n  - id: pay\n', 'building.yaml', rooms)).toThrow('building.yaml:2: rooms[0].side');
	expect(() => readText('rooms: [', 'building.yaml', rooms)).toThrow('building.yaml:1: this is not valid YAML');
});

test('a reference to what is not there, and one that stands twice, are mistakes', () => {
	expect(refs(['a', 'b'], ['a', 'b', 'c'], 'tasks')).toEqual(['a', 'b']);
	expect(() => refs(['a', 'd'], ['a'], 'tasks')).toThrow('tasks[1] is not one of a.');
	expect(() => refs(['a', 'a'], ['a'], 'tasks')).toThrow('tasks[1] is not new: it stands there twice.');
});
