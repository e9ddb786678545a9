import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/workspace/read.js';
import { parse } from './parse.js';

const fill = (piece: string, before = '', after = ''): string =>
  before + piece.repeat(Math.floor((MAX_BYTES - before.length - after.length) / piece.length)) + after;
const codes = (text: string): Set<string> => new Set(parse(text).found.map(({ code }) => code));

const deep: readonly [string, string][] = [
  ['flow lists', '['.repeat(5_000) + ']'.repeat(5_000)],
  ['flow maps', '{a: '.repeat(5_000) + '}'.repeat(5_000)],
  ['flow maps without end', fill('{a: ')],
  ['block lists', fill('- ')],
  ['explicit keys', fill('? ')],
  ['block maps', Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
];
test.each([...deep, ...deep])('%s nested without end are refused, again and again in one process', (_, text) => {
  expect(codes(text)).toEqual(new Set(['yaml-depth']));
});

test.each([
  ['an anchor for a billion laughs', `a: &a [x]\nb: [*a, *a]`, 'yaml-alias'],
  ['a merge of the prototype', '{"__proto__": {"polluted": true}}', 'yaml-key-reserved'],
  ['a tag that runs code', 'a: !!js/function "() => 1"', 'yaml-tag'],
  ['a megabyte of one quote', fill("''", "'"), 'yaml-quote-open'],
  ['a megabyte of quotes and a word', fill("''", "a: '", "x'"), ''],
  ['a megabyte of backslashes', fill('\\', 'a: "', 'x'), 'yaml-quote-open'],
  ['a megabyte of bad escapes', fill('\\q', 'a: "', '"'), 'yaml-syntax'],
  ['a megabyte of zero bytes', fill('\u0000'), 'yaml-character'],
  ['a megabyte of closing brackets', fill(']'), 'yaml-syntax'],
  ['a megabyte of documents', fill('---\n'), 'yaml-documents'],
  ['a megabyte of blanks', fill(' '), 'yaml-empty'],
  ['a megabyte of one digit', fill('1', 'a: '), 'yaml-number'],
  ['a megabyte of one key', fill('k: 1\n'), 'yaml-key-twice'],
  ['a megabyte of nothing', fill('-\n'), 'yaml-null'],
  ['a megabyte of directives', fill('%a\n'), 'yaml-directive'],
])('%s ends with a finding', (_, text, code) => {
  expect(codes(text)).toEqual(new Set(code === '' ? [] : [code]));
});

test('nothing reaches the prototype of objects', () => {
  parse('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }');
  expect('polluted' in {}).toBe(false);
});

test('broken lines below a mistake do not hide it', () => {
  expect(parse(fill(']\n')).found.length).toBeLessThanOrEqual(5);
});

test('a text of all hidden characters gets one finding for each, not for each place', () => {
  expect(parse('a: \u202e\u202e\u200b\u200b\u200b').found.map(({ message }) => message.en)).toEqual([
    'This text has a hidden character (U+202E).',
    'This text has a hidden character (U+200B).',
  ]);
});
