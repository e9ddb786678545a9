import { describe, expect, test } from 'vitest';
import { language } from '../../src/diagnostics/catalogue/language.js';
import { parseAmount, parseDerived } from '../../src/language/condition/parse.js';
import type { Diagnostic } from '../../src/shapes.js';
import { types } from './facts.js';
import { read, type Found } from './read.js';
import { wrong, type Wrong } from './wrong.js';
import { cycles, nowhere, readDerived, readSchema, schemas } from './wrong-vocabulary.js';

const deep = (by: number): string => `${'('.repeat(by)}true${')'.repeat(by)}`;
const conditions: readonly Wrong[] = [
  ...wrong,
  { code: 'condition-syntax', place: '3:51', bad: deep(49), marked: '', good: deep(40), said: 'imbriquée' },
];

describe.each([
  { of: 'conditions', cases: conditions, reader: (text: string): Found => read(text) },
  { of: 'schemas', cases: schemas, reader: readSchema },
  { of: 'derived facts', cases: cycles, reader: readDerived },
])('$of', ({ cases, reader }) => {
  test.each(cases)('$code: $bad', ({ code, place, bad, marked, good, said }) => {
    const { found, marks } = reader(bad);
    expect(marks).toEqual([[code, place, marked]]);
    expect(found[0]?.message.fr).toContain(said);
    expect(reader(good).marks).toEqual([]);
  });
});

test('every code of the language has a case', () => {
  const shown = new Set([...conditions, ...schemas, ...cycles].map(({ code }) => code));
  expect([...shown].sort()).toEqual(Object.keys(language).sort());
});

test('every wrong part is found in one reading, in source order', () => {
  const { marks, condition } = read('offer.days\n&& offer.mode == "no"\n&& offer.nope\n&& offer.days / 2 > 1');
  expect(marks.map(([code, place]) => [code, place])).toEqual([
    ['condition-type', '3:3'],
    ['condition-value', '4:20'],
    ['path-unknown', '5:6'],
    ['condition-operator', '6:6'],
  ]);
  expect(condition).toBeUndefined();
});

test('two wrong literals of a list are two findings', () => {
  const { found, marks } = read('offer.mode in ["a", "none", "b"]');
  expect(marks.map(([, , passage]) => passage)).toEqual(['"a"', '"b"']);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('a condition that is too long is refused as a whole, before it is read', () => {
  const long = (length: number): string => `offer.managed${' '.repeat(length - 13)}`;
  expect(read(`${long(1_990)} || true`).marks).toEqual([]);
  expect(read(`${long(1_995)} || true`).found.map(({ code, message }) => [code, message.en])).toEqual([
    ['condition-syntax', expect.stringContaining('too long')],
  ]);
});

test('what it reads is named in source order and once each, asking for presence included', () => {
  const { condition } = read('offer.managed && (has(offer.note) || offer.days + offer.sites > offer.days)');
  expect(condition?.reads).toEqual(['offer.managed', 'offer.note', 'offer.days', 'offer.sites']);
});

test('only the roots of the place may be read', () => {
  expect(read('client.name == "A"', { roots: ['offer', 'client'] }).marks).toEqual([]);
  expect(read('audience.kind == "consumer"', { roots: ['offer', 'client'] }).marks).toEqual([
    ['path-root', '3:3', 'audience.kind'],
  ]);
});

test('a derived amount has no more decimals than it is said to have', () => {
  const findings = (source: string, digits: number): readonly string[] => {
    const found: Diagnostic[] = [];
    parseAmount(source, { at: nowhere, spots: () => nowhere.start }, types, (finding) => found.push(finding), digits);
    return found.map(({ code, message }) => `${code} ${message.fr}`);
  };
  expect(findings('1.5 * offer.uptime', 3)).toEqual([]);
  expect(findings('1.5 * offer.uptime', 2)).toEqual([expect.stringMatching(/^condition-type .*2 décimales au plus/)]);
});

test('a derived fact may read what may be absent: it is absent then', () => {
  const found: Diagnostic[] = [];
  const value = parseDerived('offer.extra', { at: nowhere, spots: () => nowhere.start }, types, (one) =>
    found.push(one),
  );
  expect([found, value?.reads]).toEqual([[], ['offer.extra']]);
});
