import { expect, test } from 'vitest';
import type { FileKind } from '../../src/workspace/layout.js';
import { MAX_BYTES } from '../../src/workspace/read.js';
import { MOST } from '../../src/workspace/yaml.js';
import { check } from './check.js';

const fill = (piece: (index: number) => string, before: string, after: string): string => {
  const pieces: string[] = [];
  for (let size = before.length + after.length + 20, index = 0; size < MAX_BYTES; index++) {
    pieces.push(piece(index));
    size += piece(index).length;
  }
  return before + pieces.join('') + after;
};

test.each<[string, FileKind, string]>([
  ['unknown keys', 'heads', fill((index) => `k${index}: 1\n`, 'heads: []\n', '')],
  ['effects of no kind', 'clause-library', fill(() => '{x: 1},', 'topic: a\ntitle: A\nclauses: [{ effects: [', '] }]')],
  ['items of a set', 'offer', fill((index) => `a${index},`, 'id: a\nfacts: {}\nsold_to: [b, ', 'b]')],
  ['parts in parts', 'document-plan', fill(() => '{heading: H, parts: [{}]},', 'parts: [', ']')],
])('a megabyte of %s ends with few findings', (_, kind, text) => {
  const { length } = check(kind, text).found;
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(MOST);
});

test('a file with a thousand mistakes ends with few findings, of its own mistakes', () => {
  const { found } = check('clause-library', `topic: a\ntitle: A\nclauses: [{ effects: [${'{x: 1},'.repeat(1_000)}] }]`);
  expect(found).toHaveLength(MOST);
  expect(found.map(({ code }) => code)).toContain('schema-kind');
});

test('names of the prototype of objects are keys like others', () => {
  expect(check('heads', 'heads: []\ntoString: 1\nvalueOf: 1').marks).toEqual([
    ['schema-key-unknown', 'toString'],
    ['schema-key-unknown', 'valueOf'],
  ]);
  expect(check('words', 'words: { hasownproperty: a }').marks).toEqual([]);
});
