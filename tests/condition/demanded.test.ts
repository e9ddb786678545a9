/** Presence that the schema demands under choices, and that of derived facts. */
import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../src/language/condition/knowledge.js';
import { parseAmount } from '../../src/language/condition/parse.js';
import { isPresent } from '../../src/language/facts/presence.js';
import type { Dict, FactPath, FactType } from '../../src/shapes.js';
import { schema, types, typesOf } from './facts.js';
import { missing } from './read.js';
import { nowhere } from './wrong-vocabulary.js';

describe('what the schema demands of several choices', () => {
  const flag = { type: 'boolean' };
  const choice = { type: 'string', enum: ['x', 'y', 'z'] };
  const rule = (of: Dict<unknown>, then: Dict<unknown>, required = Object.keys(of)) => ({
    if: { properties: of, required },
    then,
  });
  const missingUnder = (allOf: readonly unknown[], required: readonly string[], source: string): readonly string[] => {
    const offer = {
      type: 'object',
      additionalProperties: false,
      properties: { a: choice, b: choice, c: choice, f: flag },
      required,
      allOf,
    };
    return missing(source, [], typesOf({ type: 'object', properties: { offer } }).types);
  };
  const x = { const: 'x' };

  test('holds where all of them are known', () => {
    const rules = [rule({ a: x, f: { const: true } }, { required: ['c'] })];
    expect(missingUnder(rules, ['a', 'f'], 'offer.a == "x" && offer.f && offer.c == "y"')).toEqual([]);
    expect(missingUnder(rules, ['a', 'f'], 'offer.a == "x" && !offer.f && offer.c == "y"')).toEqual(['offer.c']);
    expect(missingUnder(rules, ['a', 'f'], 'offer.a == "x" && offer.c == "y"')).toEqual(['offer.c']);
  });
  test('goes on from one choice to the next', () => {
    const rules = [
      rule({ a: x }, { properties: { b: { enum: ['x', 'y'] } } }),
      rule({ b: { enum: ['x', 'y'] } }, { required: ['c'] }),
    ];
    expect(missingUnder(rules, ['a', 'b'], 'offer.a == "x" && offer.c == "y"')).toEqual([]);
    expect(missingUnder(rules, ['a', 'b'], 'offer.a == "y" && offer.c == "y"')).toEqual(['offer.c']);
  });
  test('says nothing where a fact that has but one choice left may be absent', () => {
    const rules = [rule({ a: x }, { properties: { b: x } }), rule({ b: x }, { required: ['c'] })];
    expect(missingUnder(rules, ['a'], 'offer.a == "x" && offer.c == "y"')).toEqual(['offer.c']);
  });
  test('says nothing where the rule also asks for a fact to be there', () => {
    const rules = [rule({ a: x }, { required: ['c'] }, ['a', 'b'])];
    expect(missingUnder(rules, ['a'], 'offer.a == "x" && offer.c == "y"')).toEqual(['offer.c']);
  });
  test('says nothing where the rule asks for more than choices', () => {
    const rules = [{ if: { properties: { a: x }, required: ['a'], minProperties: 2 }, then: { required: ['c'] } }];
    expect(missingUnder(rules, ['a'], 'offer.a == "x" && offer.c == "y"')).toEqual(['offer.c']);
  });
  test('comes to an end where each of two facts demands the other', () => {
    const rules = [
      rule({ a: x }, { required: ['b'], properties: { b: x } }),
      rule({ b: x }, { required: ['a'], properties: { a: x } }),
    ];
    expect(missingUnder(rules, [], 'offer.a == "x"')).toEqual(['offer.a']);
    expect(missingUnder(rules, [], 'has(offer.a) && offer.a == "x" && offer.b == "x"')).toEqual([]);
  });
  test('holds for a fact of another root', () => {
    const root = {
      ...schema,
      allOf: [
        rule(
          { audience: { properties: { kind: { const: 'consumer' } }, required: ['kind'] } },
          { properties: { offer: { required: ['extra'] } } },
        ),
      ],
    };
    const { types: of } = typesOf(root);
    expect(missing('audience.kind == "consumer" && offer.extra', [], of)).toEqual([]);
    expect(missing('audience.kind == "professional" && offer.extra', [], of)).toEqual(['offer.extra']);
  });
});

describe('a derived fact', () => {
  const path = 'offer.derived.total' as FactPath;
  const value = parseAmount(
    'offer.setup_cents + offer.price_cents',
    { at: nowhere, spots: () => nowhere.start },
    types,
    (found) => expect.fail(found.message.en),
    0,
  );
  const total: FactType = {
    path,
    type: 'int',
    optional: true,
    title: 'total',
    at: nowhere,
    derivedFrom: value?.reads ?? [],
  };
  const of = { ...types, [path]: total };

  test('is there where all that it reads is there', () => {
    expect(missing(`has(offer.setup_cents) && ${path} > 1`, [], of)).toEqual([]);
    expect(missing(`${path} > 1`, ['has(offer.setup_cents)'], of)).toEqual([]);
  });
  test('may be absent where one of those may be', () => {
    expect(missing(`${path} > 1`, [], of)).toEqual([path]);
    expect(missing(`has(offer.ratio) && ${path} > 1`, [], of)).toEqual([path]);
  });
  test('that reads nothing is always there', () => {
    expect(isPresent(path, NOTHING, { ...of, [path]: { ...total, derivedFrom: [] } })).toBe(true);
  });
});
