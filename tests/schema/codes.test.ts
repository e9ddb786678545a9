import { describe, expect, test } from 'vitest';
import { cases, offer, option } from './cases.js';
import { check } from './check.js';

describe.each(cases)('%s in %s: %j', (code, kind, bad, marked, good, said) => {
  test('is said once, on the exact key or value', () => expect(check(kind, bad).marks).toEqual([[code, marked]]));
  test('is not said of the nearest file that is right', () => expect(check(kind, good).found).toEqual([]));
  test('names what is meant', () => expect(check(kind, bad).found[0]?.message.fr).toMatch(said ?? /\.$/));
});

test('a bare amount shows what it would mean', () => {
  const fix = (price: string): string | undefined => check('offer', option(price)).found[0]?.fix?.fr;
  expect(fix('12')).toContain('{ cents: 1200, currency: EUR, tax: excl }');
  expect(fix('19.9')).toContain('cents: 1990');
  expect(fix("'1 DH'")).toContain('{ cents: 100, currency: MAD, tax: excl }');
});

test('every finding of one file is said, in the order of the file', () => {
  const { found } = check('heads', "heads:\n  - { id: A, title: '' }\n  - { id: b }\n  - 3\n");
  expect(found.map(({ code, at }) => [code, at?.start.line]).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    ['schema-pattern', 2],
    ['schema-length', 2],
    ['schema-key-missing', 3],
    ['schema-type', 4],
  ]);
});

test('a long value is quoted in part', () => {
  const { found } = check('offer', offer(`sold_to: [${'X'.repeat(5_000)}]`));
  expect(found.map(({ message }) => message.fr.length < 150)).toEqual([true, true]);
});

test('each finding has a fingerprint of its own', () => {
  const { found } = check('heads', 'heads: [{ id: A, title: a }, { id: B, title: b }, { x: 1 }, { y: 1 }]');
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
});
