/** A condition as formulas comes out, for any facts, as a CEL library evaluates it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/language/condition/evaluate.js';
import { ownEngine } from '../../src/prove/engine/own.js';
import { valuation } from '../../src/prove/formula/value.js';
import type { Outcomes } from '../../src/prove/space/conditions.js';
import { assignmentOf, factsFrom } from '../../src/prove/space/model.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import type { Condition, Facts } from '../../src/shapes.js';
import { anyFacts, conditions } from '../condition/arbitrary.js';
import { celFacts, celJs } from '../condition/cel.js';
import { schema } from '../condition/facts.js';
import { mutants } from '../condition/mutants.js';
import { unguarded } from '../condition/read.js';
import { encoded } from './vocabulary.js';

const seed = 20_261_124;
/** Facts that may be absent are read on purpose. */
const condition = (source: string): Condition => unguarded(source, ['offer']);

type Twist = (outcomes: Outcomes, made: ReturnType<typeof encoded>) => Outcomes;
const straight: Twist = (outcomes) => outcomes;

function outcomeIn(made: ReturnType<typeof encoded>, facts: Facts, twist: Twist): Outcome | 'both' {
  const { holds, fails } = twist(made.outcomes, made);
  const value = valuation(assignmentOf(facts, made.freedoms));
  if (value(holds)) return value(fails) ? 'both' : 'true';
  return value(fails) ? 'false' : 'error';
}

const situations = fc.array(anyFacts, { minLength: 4, maxLength: 4 });
const samples = fc.sample(fc.tuple(conditions, situations), { seed, numRuns: 700 }).map(([source, all]) => {
  const oracle = celJs(source);
  return { source, cases: all.map((facts) => ({ facts, expected: oracle(celFacts(facts)) })) };
});

function wrong(change: (read: Condition) => Condition, twist: Twist = straight): number {
  return samples.filter(({ source, cases }) => {
    const made = encoded(change(condition(source)));
    return cases.some(({ facts, expected }) => outcomeIn(made, facts, twist) !== expected);
  }).length;
}

test('true, false and error are as the library has them', () => {
  expect(wrong((read) => read)).toBe(0);
  const seen = samples.flatMap(({ cases }) => cases.map(({ expected }) => expected));
  for (const outcome of ['true', 'false', 'error'])
    expect(seen.filter((each) => each === outcome).length).toBeGreaterThan(300);
});

test.each(Object.entries(mutants))('would notice that %s', (_, change) => {
  expect(wrong(change)).toBeGreaterThan(0);
});

const twists: Readonly<Record<string, Twist>> = {
  'what is not true is false': ({ holds }, { algebra }) => ({ holds, fails: algebra.not(holds) }),
  'what is not false is true': ({ fails }, { algebra }) => ({ holds: algebra.not(fails), fails }),
  'both outcomes are exchanged': ({ holds, fails }) => ({ holds: fails, fails: holds }),
};
test.each(Object.entries(twists))('would notice that %s', (_, twist) => {
  expect(wrong((read) => read, twist)).toBeGreaterThan(0);
});

test('where the engine finds an outcome possible, its facts have it', () => {
  const found: Record<string, number> = {};
  for (const source of fc.sample(conditions, { seed: seed + 1, numRuns: 300 })) {
    const made = encoded(condition(source));
    const { algebra, outcomes, freedoms } = made;
    const engine = ownEngine(algebra, made.texts());
    const asked = {
      true: outcomes.holds,
      false: outcomes.fails,
      error: algebra.all(algebra.not(outcomes.holds), algebra.not(outcomes.fails)),
    };
    for (const [outcome, formula] of Object.entries(asked)) {
      const verdict = engine.possible([formula]);
      found[`${outcome} ${verdict.answer}`] = (found[`${outcome} ${verdict.answer}`] ?? 0) + 1;
      if (verdict.answer !== 'possible' || !verdict.assignment) continue;
      const facts = factsFrom(verdict.assignment, freedoms, valuation(verdict.assignment), {}, schema as Schema);
      expect(celJs(source)(celFacts(facts)), source).toBe(outcome);
    }
  }
  expect(Object.keys(found).filter((each) => each.endsWith('unknown'))).toEqual([]);
  for (const each of ['true possible', 'false possible', 'error possible', 'error never'])
    expect(found[each], each).toBeGreaterThan(20);
});
