import { describe, expect, test } from 'vitest';
import { mistakes } from '../../src/diagnostics/catalogue/yaml-mistakes.js';
import { yaml } from '../../src/diagnostics/catalogue/yaml.js';
import { plain } from '../../src/workspace/yaml.js';
import { marks, parse } from './parse.js';
import { cases } from './yaml-cases.js';

describe.each(cases)('%s: %j', (code, bad, marked, good) => {
  test('is said once, on the exact part of the text', () => {
    const found = marks(bad);
    if (code === 'yaml-colon') expect(found.map(([each]) => each)).toEqual([code]);
    else expect(found).toEqual([[code, marked]]);
  });
  test('is refused as a whole', () => expect(parse(bad).node).toBeUndefined());
  test('is not said of the text that is right', () => expect(marks(good)).toEqual([]));
});

test('every code about YAML has a case', () => {
  expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(yaml)));
  expect(Object.keys(yaml)).toEqual(expect.arrayContaining(Object.keys(mistakes)));
});

test('a key that stands twice shows both places', () => {
  const [{ related } = { related: [] }] = parse('a: 1\nb: 2\na: 3').found;
  expect(related.map(({ at }) => at.start.line)).toEqual([1]);
});

test('a comment after a value that is no prose is a comment', () => {
  const { node } = parse('mode: none # why\ncount: 3 #three\non: true # yes\n# last\n');
  expect(node && plain(node)).toEqual({ mode: 'none', count: 3, on: true });
});

test('the words of the old YAML are words', () => {
  const { node } = parse('a: no\nb: on\nc: 2027-01-31\nd: 1_000\ne: 12:30');
  expect(node && plain(node)).toEqual({ a: 'no', b: 'on', c: '2027-01-31', d: '1_000', e: '12:30' });
});
