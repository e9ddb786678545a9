import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digits, factsAjv, factsValidator, validateFacts } from '../../src/schema/facts.js';
import type { JsonObject } from '../../src/schema/pointer.js';
import type { Diagnostic, OfferId, Place, Root } from '../../src/shapes.js';
import { cases, price } from './facts-cases.js';
import { keyAt, nodeAt, parseYaml, plain } from '../../src/workspace/yaml.js';

const money = { $ref: '#/$defs/money' };
const schema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['offer'],
  properties: {
    offer: {
      type: 'object',
      additionalProperties: false,
      required: ['mode', 'price'],
      properties: {
        mode: {
          type: 'string',
          enum: ['none', 'daily'],
          title_fr: 'Mode',
          values_fr: { none: 'Aucune', daily: 'Jour' },
        },
        days: { type: 'integer', minimum: 1, maximum: 365, unit: 'day', better: 'higher', title_fr: 'Jours' },
        uptime: { type: 'number', minimum: 0, maximum: 100, decimals: 2, unit: 'percent', title_fr: 'Taux' },
        name: { type: 'string', maxLength: 10, examples: ['A'], title_fr: 'Nom', description_fr: 'Le nom.' },
        email: { type: 'string', format: 'email', examples: ['a@exemple.fr'], title_fr: 'Adresse' },
        channels: { type: 'array', uniqueItems: true, items: { enum: ['mail', 'phone'] }, title_fr: 'Canaux' },
        options: { type: 'array', items: { type: 'string' }, filled: 'options_offered', title_fr: 'Options' },
        price: money,
        setup: money,
        size: { oneOf: [{ type: 'integer', multipleOf: 5 }, { const: 'unlimited' }], title_fr: 'Taille' },
        steps: { type: 'integer', multipleOf: 10, minimum: 0, maximum: 100, title_fr: 'Pas' },
      },
      dependentRequired: { setup: ['name'] },
      allOf: [
        { if: { properties: { mode: { const: 'daily' } }, required: ['mode'] }, then: { required: ['days'] } },
        {
          if: { properties: { mode: { enum: ['none'] } }, required: ['mode'] },
          then: { properties: { days: { not: {} }, uptime: false } },
        },
      ],
    },
    client: { type: 'object', additionalProperties: false, properties: { name: { type: 'string', maxLength: 9 } } },
  },
  $defs: {
    money: {
      type: 'object',
      additionalProperties: false,
      required: ['cents', 'currency', 'tax'],
      properties: {
        cents: { type: 'integer', minimum: 0, maximum: 1000000 },
        currency: { enum: ['EUR', 'MAD'] },
        tax: { enum: ['excl', 'incl'] },
      },
    },
  },
};
const somewhere: Place = {
  file: 'vocabulary/facts.schema.json',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
const validator = (() => factsValidator(schema, somewhere, () => undefined) ?? expect.fail())();

function check(text: string, root?: Root): { marks: [string, string][]; found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const node = parseYaml({ path: 'offers/a.yaml', text }, report) ?? expect.fail(text);
  const accepted = validateFacts(validator, plain(node), {
    places: (pointer, side) => (side === 'key' ? keyAt(node, pointer) : nodeAt(node, pointer)?.at),
    report,
    subject: { offer: 'a' as OfferId },
    ...(root ? { root } : {}),
  });
  expect(accepted).toBe(found.length === 0);
  return { found, marks: found.map(({ code, at }) => [code, text.slice(at?.start.offset, at?.end.offset)]) };
}
describe.each(cases)('%s: %s', (code, bad, marked, good, said) => {
  test('is said once, in its place, with its reason', () => {
    const { marks, found } = check(bad);
    expect(marks).toEqual([[code, marked]]);
    expect(found[0]?.message.fr).toMatch(said);
    expect(found[0]?.subject).toEqual({ offer: 'a' });
  });
  test('is not said of the facts that are right', () => expect(check(good).found).toEqual([]));
});

test('the facts of one root are checked alone', () => {
  expect(check('{ name: Martin }', 'client').marks).toEqual([]);
  expect(check('{ nom: Martin }', 'client').marks).toEqual([['schema-key-unknown', 'nom']]);
  expect(check(`{ mode: daily, ${price} }`, 'offer').found[0]?.message.fr).toMatch(/« days » manque/);
});

test.each([
  ['a misspelt keyword', { type: 'string', maxLenght: 3 }],
  ['a unit that is no text', { type: 'integer', unit: 3 }],
  ['a direction that does not exist', { type: 'integer', better: 'bigger' }],
  ['a reference that leads nowhere', { $ref: '#/$defs/none' }],
  ['decimals below zero', { type: 'number', decimals: -1 }],
  ['something filled by nobody', { type: 'array', filled: 'magic' }],
])('a schema with %s is refused, without a throw', (_, wrong) => {
  const found: Diagnostic[] = [];
  const made = factsValidator({ type: 'object', properties: { a: wrong } }, somewhere, (each) => found.push(each));
  expect([made, found.map(({ code }) => code)]).toEqual([undefined, ['schema-broken']]);
});

test('an own $id of the schema changes nothing', () => {
  const named = factsValidator({ ...schema, $id: 'https://exemple.fr/facts.json' }, somewhere, () => undefined);
  expect(named?.of('client')({ name: 'Martin' })).toEqual([]);
  expect(named?.of(undefined)({})).toHaveLength(1);
});

test('digits are those of the shortest way to write the number', () => {
  expect([99.95, 100, 0.1, 1e-7, 1.5e-7, 1e21, -2.25, 19.99, 0.29].map(digits)).toEqual([2, 0, 1, 7, 8, 0, 2, 2, 2]);
});

test('a number written with as many digits as allowed is accepted, one with more is not', () => {
  const ajv = factsAjv();
  const checks = [1, 2, 3, 4].map((decimals) => ajv.compile({ type: 'number', decimals }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9_999 }), (whole, fraction) => {
      const digitsOfFraction = String(fraction).padStart(4, '0').replace(/0+$/, '');
      const accepted = checks.map((each) => each(Number(`${whole}.${digitsOfFraction}`)));
      expect(accepted).toEqual([1, 2, 3, 4].map((decimals) => digitsOfFraction.length <= decimals));
    }),
  );
});
