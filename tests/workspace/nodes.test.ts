import { expect, test } from 'vitest';
import { keyAt, nodeAt, plain } from '../../src/workspace/yaml.js';
import type { YamlNode } from '../../src/workspace/node.js';
import { parse } from './parse.js';

const text = `# comment
topic: backups
clauses:
  - id: a.b
    "x/y~z": 1
    text: |
      Première ligne.

        en retrait
      «Fin» 日本
    fold: >-
      un
      deux

      trois
  - [1, 2.5, true]
empty: {}
`;
const root = ((): YamlNode => parse(text).node ?? expect.fail())();
const slice = (place: { start: { offset: number }; end: { offset: number } } | undefined): string | undefined =>
  place && text.slice(place.start.offset, place.end.offset);

test('the value without its places', () => {
  expect(plain(root)).toEqual({
    topic: 'backups',
    clauses: [
      { id: 'a.b', 'x/y~z': 1, text: 'Première ligne.\n\n  en retrait\n«Fin» 日本\n', fold: 'un deux\ntrois' },
      [1, 2.5, true],
    ],
    empty: {},
  });
});

test('a pointer leads to a value and to its key', () => {
  expect(slice(nodeAt(root, '/clauses/0/id')?.at)).toBe('a.b');
  expect(slice(keyAt(root, '/clauses/0/id'))).toBe('id');
  expect(keyAt(root, '/topic')?.start).toEqual({ line: 2, column: 1, offset: 10 });
  expect(slice(keyAt(root, '/clauses/0/x~1y~0z'))).toBe('"x/y~z"');
  expect(slice(keyAt(root, '/clauses/1/2'))).toBe('true');
  expect(slice(nodeAt(root, '/clauses/1')?.at)).toBe('[1, 2.5, true]');
  expect(nodeAt(root, '')).toBe(root);
});

test.each(['/nothing', '/clauses/9', '/clauses/', '/clauses/x', '/topic/0', '/empty/a', '/clauses/0/constructor'])(
  '%s leads nowhere',
  (pointer) => {
    expect(nodeAt(root, pointer)).toBeUndefined();
    expect(keyAt(root, pointer)).toBeUndefined();
  },
);

test('lines and columns count from 1, in UTF-16 units', () => {
  const node = nodeAt(root, '/clauses/0/text');
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return expect.fail();
  expect(node.style).toBe('literal');
  expect(node.spots(node.value.indexOf('retrait'))).toEqual({ line: 9, column: 12, offset: text.indexOf('retrait') });
  expect(node.spots(node.value.indexOf('本'))).toMatchObject({ line: 10, column: 14 });
  expect(node.spots(10_000)).toEqual(node.spots(node.value.length));
});

test('a folded text leads to the line of each of its words', () => {
  const node = nodeAt(root, '/clauses/0/fold');
  if (node?.kind !== 'scalar') return expect.fail();
  expect(['un', 'deux', 'trois'].map((word) => node.spots(String(node.value).indexOf(word)).line)).toEqual([
    12, 13, 15,
  ]);
});

test('Windows line ends give the same values and places', () => {
  const { node } = parse(text.replaceAll('\n', '\r\n'));
  expect(node && plain(node)).toEqual(plain(root));
  expect(nodeAt(node ?? root, '/clauses/1/0')?.at.start).toMatchObject({ line: 16, column: 6 });
});
