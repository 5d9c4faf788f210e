import { expect, test } from 'vitest';
import { mistakes, validFiles } from './testing/course.ts';
test('the small course has no mistake', () => { expect(mistakes(validFiles())).toEqual([]); });
