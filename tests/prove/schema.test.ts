/** The facts schema as a formula accepts what a validator accepts, tree by tree. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFactTypes } from '../../src/language/facts/types.js';
import { ownEngine } from '../../src/prove/engine/own.js';
import { valuation } from '../../src/prove/formula/value.js';
import { assignmentOf, factsFrom } from '../../src/prove/space/model.js';
import { validity } from '../../src/prove/space/schema.js';
import type { Facts } from '../../src/shapes.js';
import { rules, schemaWith, trees } from './schemas.js';
import { schemaMutants } from './schema-mutants.js';
import { encodingOf } from './vocabulary.js';

const RUNS = 240;
const seed = 20_261_125;
const schemas = fc.sample(rules, { seed, numRuns: RUNS }).map((rule) => schemaWith(rule));
const accepts = (schema: object): ((facts: Facts) => boolean) => {
  const check = new Ajv2020({ strict: false, ownProperties: true }).compile(schema);
  return (facts) => check(facts);
};
/** Others for each schema. */
const some = (index: number, count: number): readonly Facts[] =>
  Array.from({ length: count }, (_, step) => trees[(index * 577 + step * 61) % trees.length] ?? {});

const { types } = readFactTypes({ path: 'facts.schema.json', text: JSON.stringify(schemaWith()) }, () => undefined);
function encode(schema: object) {
  const made = encodingOf(types, schema);
  return { ...made, valid: validity(schema, '', made.encoding) };
}
const cases = schemas.map((schema, index) => {
  const oracle = accepts(schema);
  return { schema, trees: some(index, 160).map((facts) => ({ facts, expected: oracle(facts) })) };
});

function wrong(misread: (schema: object) => object): number {
  return cases.filter(({ schema, trees: all }) => {
    const { valid, freedoms } = encode(misread(schema));
    return all.some(({ facts, expected }) => valuation(assignmentOf(facts, freedoms))(valid) !== expected);
  }).length;
}

test('accepts the trees that the validator accepts, and no other', () => {
  expect(wrong((schema) => schema)).toBe(0);
  const accepted = cases.flatMap((each) => each.trees).filter(({ expected }) => expected).length;
  expect(accepted).toBeGreaterThan(5_000);
  expect(accepted).toBeLessThan(RUNS * 160 - 5_000);
});

test.each(Object.entries(schemaMutants))('would notice that %s', (_, misread) => {
  expect(wrong(misread)).toBeGreaterThan(0);
});

test('the engine finds a tree where the validator accepts one, and none where it accepts none', () => {
  const found = { possible: 0, never: 0, unknown: 0 };
  for (const schema of schemas.slice(0, 120)) {
    const { algebra, valid, freedoms } = encode(schema);
    const oracle = accepts(schema);
    const verdict = ownEngine(algebra, valid).possible([]);
    found[verdict.answer]++;
    expect(verdict.answer, JSON.stringify(schema)).toBe(trees.some(oracle) ? 'possible' : 'never');
    if (verdict.answer !== 'possible' || !verdict.assignment) continue;
    const facts = factsFrom(verdict.assignment, freedoms, valuation(verdict.assignment), {}, schema);
    expect(oracle(facts), JSON.stringify([schema, facts])).toBe(true);
  }
  expect(found.unknown).toBe(0);
});

test('a keyword that formulas cannot express widens the space under not and if as well, and is named', () => {
  const pattern = { properties: { level: { pattern: '^h' } } };
  for (const rule of [{ not: pattern }, { if: pattern, then: { required: ['paid'] } }, pattern]) {
    const schema = schemaWith(rule);
    const { algebra, encoding, freedoms, opaque } = encodingOf(types, schema);
    const valid = validity(schema, '', encoding);
    const engine = ownEngine(algebra, valid);
    expect(opaque).toEqual(['offer.level: pattern']);
    for (const facts of some(1, 80).filter(accepts(schema))) {
      const value = assignmentOf(facts, freedoms);
      const alike = freedoms.flatMap(({ asked, flag, choice, whole, flags }) => [
        ...[asked, flag, ...(flags?.values() ?? [])].flatMap((each) =>
          each ? [value.get(each.id) === 1 ? algebra.flag(each) : algebra.not(algebra.flag(each))] : [],
        ),
        ...(choice ? [algebra.is(choice, value.get(choice.id) ?? 0)] : []),
        ...(whole
          ? [algebra.zero({ terms: [{ variable: whole, factor: 1 }], constant: -(value.get(whole.id) ?? 0) })]
          : []),
      ]);
      expect(engine.possible(alike).answer, JSON.stringify([rule, facts])).toBe('possible');
    }
  }
});
