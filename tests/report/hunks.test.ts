import { expect, test } from 'vitest';
import { hunks } from '../../scripts/diagnostics/hunks.js';

const lines = (...all: readonly string[]): string => all.join('\n');

test.each([
  [
    'a line that changes',
    lines('a', 'b', 'c', 'd'),
    lines('a', 'x', 'c', 'd'),
    lines('a', 'b', 'c'),
    lines('a', 'x', 'c'),
  ],
  ['a line that goes', lines('a', 'b', 'c', 'd'), lines('a', 'c', 'd'), lines('a', 'b', 'c'), lines('a', 'c')],
  ['a file that comes', '', lines('a', 'b'), '', lines('a', 'b')],
  ['the first and the last', lines('a', 'b', 'c'), lines('x', 'b', 'y'), lines('a', 'b', 'c'), lines('x', 'b', 'y')],
  [
    'two that are far apart',
    lines('a', 'b', 'c', 'd', 'e', 'f'),
    lines('x', 'b', 'c', 'd', 'e', 'y'),
    lines('a', 'b', '…', 'e', 'f'),
    lines('x', 'b', '…', 'e', 'y'),
  ],
  [
    'what is indented',
    lines('p:', '  q:', '    r: 1', '    s: 2', '    t: 3'),
    lines('p:', '  q:', '    r: 1', '    s: 9', '    t: 3'),
    lines('r: 1', 's: 2', 't: 3'),
    lines('r: 1', 's: 9', 't: 3'),
  ],
])('%s', (_, one, other, shown, beside) => expect(hunks(one, other)).toEqual([shown, beside]));

test('the same twice shows nothing', () => expect(hunks('a\nb', 'a\nb')).toEqual(['', '']));
