import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, type Outcome } from '../../src/language/condition/evaluate.js';
import type { Condition } from '../../src/shapes.js';
import { anyFacts, conditions } from '../condition/arbitrary.js';
import { bufbuild, celFacts, celJs } from '../condition/cel.js';
import { mutants } from '../condition/mutants.js';
import { read } from '../condition/read.js';

/** Well typed, so that all that may be found of it is a fact that may be absent. */
function ours(source: string): Condition {
  const { condition, marks } = read(source, { roots: ['offer'] });
  if (!condition || marks.some(([code]) => code !== 'path-optional')) throw new Error(JSON.stringify(marks));
  return condition;
}

const situations = fc.array(anyFacts, { minLength: 4, maxLength: 4 });
const seed = 20_261_201;

test('a condition has the outcome that two CEL libraries give it, an absent fact being their error', () => {
  const seen: Record<Outcome, number> = { true: 0, false: 0, error: 0 };
  fc.assert(
    fc.property(conditions, situations, (source, all) => {
      const [condition, first, second] = [ours(source), celJs(source), bufbuild(source)];
      for (const facts of all) {
        const value = celFacts(facts);
        const outcome = evaluate(condition, facts);
        seen[outcome]++;
        expect([first(value), second(value)]).toEqual([outcome, outcome]);
      }
    }),
    { seed, numRuns: 1_200 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(600);
});

const samples = fc.sample(fc.tuple(conditions, situations), { seed: seed + 1, numRuns: 700 }).map(([source, all]) => {
  const oracle = celJs(source);
  return { condition: ours(source), cases: all.map((facts) => ({ facts, expected: oracle(celFacts(facts)) })) };
});
const disagreements = (change: (condition: Condition) => Condition): number =>
  samples.filter(({ condition, cases }) => {
    const changed = change(condition);
    return cases.some(({ facts, expected }) => evaluate(changed, facts) !== expected);
  }).length;

test('the conditions as they are agree with the samples that the broken ones are held against', () => {
  expect(disagreements((condition) => condition)).toBe(0);
});

test.each(Object.entries(mutants))('would notice that %s', (_, change) => {
  expect(disagreements(change)).toBeGreaterThan(0);
});
