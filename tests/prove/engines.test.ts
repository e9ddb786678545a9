/** Both engines against the enumeration of every assignment. */
import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { ownEngine } from '../../src/prove/engine/own.js';
import { openZ3 } from '../../src/prove/engine/z3.js';
import { algebra, type Algebra, type Formula } from '../../src/prove/formula/formula.js';
import { valuation } from '../../src/prove/formula/value.js';
import type { Assignment } from '../../src/prove/formula/variable.js';

/** A formula before it is made: what makes it, so that each test has a graph of its own. */
type Plan = (made: Made) => Formula;
type Made = ReturnType<typeof make>;

function make() {
  const made = algebra();
  const flags = ['a', 'b', 'c'].map(made.newFlag);
  const choices = ['x', 'y'].map((name) => made.newChoice(name, ['1', '2', '3']));
  const wholes = ['m', 'n', 'k'].map((name) => made.newWhole(name, -2, 3));
  return { ...made, flags, choices, wholes };
}
const index = fc.integer({ min: 0, max: 2 });
const factor = fc.integer({ min: -3, max: 3 });
const atom: Arbitrary<Plan> = fc.oneof(
  index.map(
    (of): Plan =>
      ({ flag, flags, TRUE }) =>
        flags[of] ? flag(flags[of]) : TRUE,
  ),
  fc.tuple(fc.integer({ min: 0, max: 1 }), index).map(
    ([of, value]): Plan =>
      ({ is, choices, TRUE }) =>
        choices[of] ? is(choices[of], value) : TRUE,
  ),
  fc
    .tuple(fc.array(factor, { minLength: 3, maxLength: 3 }), factor, fc.integer({ min: -6, max: 6 }), fc.boolean())
    .map(([factors, ofFlag, constant, equal]): Plan => ({ atMost, zero, wholes, flags }) => {
      const terms = [...wholes, ...flags.slice(0, 1)]
        .map((variable, position) => ({ variable, factor: factors[position] ?? ofFlag }))
        .filter((term) => term.factor !== 0);
      return (equal ? zero : atMost)({ terms, constant });
    }),
  fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 3, maxLength: 3 }).map(
    (factors): Plan =>
      ({ atMost, flags }) =>
        atMost({
          terms: flags
            .map((variable, position) => ({ variable, factor: factors[position] ?? 0 }))
            .filter((term) => term.factor !== 0),
          constant: -1,
        }),
  ),
);
const { formula } = fc.letrec<{ formula: Plan }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    atom,
    fc.array(tie('formula'), { minLength: 2, maxLength: 4 }).map(
      (parts): Plan =>
        (made) =>
          made.all(...parts.map((part) => part(made))),
    ),
    fc.array(tie('formula'), { minLength: 2, maxLength: 4 }).map(
      (parts): Plan =>
        (made) =>
          made.any(...parts.map((part) => part(made))),
    ),
    tie('formula').map(
      (of): Plan =>
        (made) =>
          made.not(of(made)),
    ),
  ),
}));

function* assignments(): Generator<Assignment> {
  for (let code = 0; code < 2 ** 3 * 3 ** 2 * 6 ** 3; code++) {
    let rest = code;
    const next = (size: number): number => {
      const digit = rest % size;
      rest = Math.floor(rest / size);
      return digit;
    };
    yield new Map([
      ...[0, 1, 2].map((id) => [id, next(2)] as const),
      ...[3, 4].map((id) => [id, next(3)] as const),
      ...[5, 6, 7].map((id) => [id, next(6) - 2] as const),
    ]);
  }
}
const everything = [...assignments()];

const spaces = fc.sample(fc.tuple(formula, fc.array(formula, { minLength: 4, maxLength: 4 })), {
  seed: 20_261_126,
  numRuns: 60,
});
const cases = spaces.map(([space, queries]) => {
  const made = make();
  const [where, asked] = [space(made), queries.map((query) => query(made))];
  const models = everything.filter((assignment) => valuation(assignment)(where));
  const expected = asked.map((query) =>
    models.some((assignment) => valuation(assignment)(query)) ? 'possible' : 'never',
  );
  return { made, where, asked, expected };
});

test('the cases are mixed', () => {
  const all = cases.flatMap(({ expected }) => expected);
  expect(all.filter((each) => each === 'possible').length).toBeGreaterThan(60);
  expect(all.filter((each) => each === 'never').length).toBeGreaterThan(60);
});

test('the own engine answers as the enumeration does, and its assignments are models', () => {
  for (const { made, where, asked, expected } of cases) {
    const engine = ownEngine(made, where);
    const verdicts = asked.map((query) => engine.possible([query]));
    expect(verdicts.map(({ answer }) => answer)).toEqual(expected);
    verdicts.forEach((verdict, position) => {
      if (verdict.answer !== 'possible' || !verdict.assignment) return;
      const value = valuation(verdict.assignment);
      expect([value(where), value(asked[position] ?? made.FALSE)]).toEqual([true, true]);
    });
  }
});

test('Z3 answers as the enumeration does', async () => {
  const z3 = await openZ3();
  try {
    for (const { made, where, asked, expected } of cases)
      expect((await z3.engine(made, where).decide(asked)).map(({ answer }) => answer)).toEqual(expected);
  } finally {
    await z3.close();
  }
});

const broken: Readonly<Record<string, (made: Algebra, query: Formula) => Formula>> = {
  'a negation is lost': (made, query) => (query.op === 'not' ? query.of : query),
  'all is read as any': (made, query) => (query.op === 'all' ? made.any(...query.of) : query),
  'any is read as all': (made, query) => (query.op === 'any' ? made.all(...query.of) : query),
  'a bound is off by one': (made, query) =>
    query.op === 'at_most' ? made.atMost({ terms: query.terms, constant: query.constant + 1 }) : query,
};
test.each(Object.entries(broken))('would notice that %s', (_, change) => {
  const wrong = cases.filter(({ made, where, asked, expected }) => {
    const engine = ownEngine(made, where);
    return asked.some((query, position) => engine.possible([deep(made, query, change)]).answer !== expected[position]);
  });
  expect(wrong.length).toBeGreaterThan(0);
});

function deep(made: Made, formula: Formula, change: (made: Algebra, query: Formula) => Formula): Formula {
  const of = (each: Formula): Formula => deep(made, each, change);
  if (formula.op === 'not') return change(made, made.not(of(formula.of)));
  if (formula.op === 'all') return change(made, made.all(...formula.of.map(of)));
  if (formula.op === 'any') return change(made, made.any(...formula.of.map(of)));
  return change(made, formula);
}
