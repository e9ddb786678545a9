import { expect, test } from 'vitest';
import { parseAmount, parseDerived } from '../../src/language/condition/parse.js';
import { computeDerived, orderDerived } from '../../src/language/facts/derived.js';
import type { DerivedFact, Dict, FactPath, FactType, Facts } from '../../src/shapes.js';
import { bare, types, withFacts } from './facts.js';
import { nowhere } from './wrong-vocabulary.js';

type Row = readonly [key: string, type: 'bool' | 'int' | 'decimal', value: string];

/** Facts at `offer.<key>`, decimals with two digits, each of which may read all the others. */
function derived(rows: readonly Row[]): readonly DerivedFact[] {
  const typed = rows.map(([key, type]): FactType => {
    const path = `offer.${key}` as FactPath;
    return { path, type, optional: true, title: key, at: nowhere, ...(type === 'decimal' ? { decimals: 2 } : {}) };
  });
  const all: Dict<FactType> = { ...types, ...Object.fromEntries(typed.map((type) => [type.path, type])) };
  const refuse = ({ message }: { message: { fr: string } }): never => expect.fail(message.fr);
  const origin = { at: nowhere, spots: () => nowhere.start };
  return typed.map((type, index): DerivedFact => {
    const [, , source = ''] = rows[index] ?? [];
    const value =
      type.type === 'bool'
        ? parseDerived(source, origin, all, refuse)
        : parseAmount(source, origin, all, refuse, type.decimals ?? 0);
    return { path: type.path, type, value: value ?? expect.fail(source) };
  });
}
const computed = (rows: readonly Row[], facts: Facts, key: string): unknown =>
  (computeDerived(facts, derived(rows)).offer as Facts)[key];

test.each<readonly [...Row, expected: unknown]>([
  ['x', 'int', 'offer.days - 2 * offer.sites', 20],
  ['x', 'int', 'offer.days > 40 ? offer.days : 40', 40],
  ['x', 'decimal', '43.2 - 0.1 * offer.days', 40.2],
  ['x', 'decimal', '100 - offer.uptime', 0.05],
  ['x', 'bool', 'offer.mode != "none"', false],
  ['x', 'bool', 'has(offer.extra) && offer.extra', false],
  ['x', 'bool', 'offer.extra', undefined],
  ['x', 'int', 'offer.setup_cents + 1', undefined],
  ['x', 'int', 'offer.managed ? 1 : offer.setup_cents', 1],
])('%s is %s %s: %s', (key, type, value, expected) => {
  expect(computed([[key, type, value]], bare, key)).toBe(expected);
});

test('no other fact changes, and the facts given stay as they were', () => {
  const before = JSON.stringify(bare);
  expect(computeDerived(bare, derived([['x', 'int', 'offer.days']]))).toEqual(withFacts({ x: 30 }));
  expect(JSON.stringify(bare)).toBe(before);
});

test('each comes behind those that it reads, in whatever order they are written', () => {
  const rows: readonly Row[] = [
    ['a', 'int', 'offer.b + offer.c'],
    ['b', 'int', 'offer.c + 1'],
    ['c', 'int', 'offer.days'],
  ];
  const ordered = orderDerived(derived(rows), () => expect.fail('a cycle'));
  expect(ordered.map(({ path }) => path)).toEqual(['offer.c', 'offer.b', 'offer.a']);
  expect((computeDerived(bare, ordered).offer as Facts).a).toBe(61);
});

test('a cycle is said once; its facts and those that read them are left out, the others stay', () => {
  const rows: readonly Row[] = [
    ['reads', 'int', 'offer.a'],
    ['a', 'int', 'offer.b'],
    ['b', 'int', 'offer.a'],
    ['c', 'int', 'offer.days'],
  ];
  const found: string[] = [];
  const ordered = orderDerived(derived(rows), ({ code }) => found.push(code));
  expect([found, ordered.map(({ path }) => path)]).toEqual([['derived-cycle'], ['offer.c']]);
});
