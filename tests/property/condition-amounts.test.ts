import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/language/condition/evaluate.js';
import type { Facts } from '../../src/shapes.js';
import { withFacts } from '../condition/facts.js';
import { unguarded } from '../condition/read.js';

/** CEL text, and what it is in exact arithmetic: an integer of 10^-12. */
interface Sum {
  readonly text: string;
  readonly exact: (facts: Record<string, number>) => bigint;
}
const UNIT = 10n ** 12n;
const HUNDREDTH = UNIT / 100n;
const paths = { days: 1, sites: 1, price_cents: 1, uptime: 100, ratio: 100 };

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...Object.entries(paths)).map(([key, scale]): Sum => ({
      text: `offer.${key}`,
      exact: (facts) => (BigInt(Math.round((facts[key] ?? 0) * scale)) * UNIT) / BigInt(scale),
    })),
    fc
      .integer({ min: 0, max: 400 })
      .map((value): Sum => ({ text: (value / 100).toFixed(2), exact: () => BigInt(value) * HUNDREDTH })),
    fc.tuple(tie('sum'), fc.constantFrom(1n, -1n), tie('sum')).map(([a, sign, b]): Sum => ({
      text: `(${a.text} ${sign === 1n ? '+' : '-'} ${b.text})`,
      exact: (facts) => a.exact(facts) + sign * b.exact(facts),
    })),
    fc.tuple(fc.integer({ min: -250, max: 250 }), fc.boolean(), tie('sum')).map(([by, first, of]): Sum => ({
      text: first ? `${(by / 100).toFixed(2)} * ${of.text}` : `${of.text} * ${(by / 100).toFixed(2)}`,
      exact: (facts) => (BigInt(by) * of.exact(facts)) / 100n,
    })),
  ),
})) as { sum: Arbitrary<Sum> };

const hundredths = fc.integer({ min: 0, max: 300 }).map((value) => value / 100);
const whole = fc.integer({ min: 0, max: 4 });
const facts = fc.record({ days: whole, sites: whole, price_cents: whole, uptime: hundredths, ratio: hundredths });
const compared = {
  '==': (a: bigint, b: bigint) => a === b,
  '<': (a: bigint, b: bigint) => a < b,
  '<=': (a: bigint, b: bigint) => a <= b,
};

test('sums and products of decimals compare as they do in exact arithmetic', () => {
  let equal = 0;
  fc.assert(
    fc.property(sum, fc.constantFrom('==', '<', '<='), sum, facts, fc.boolean(), (a, by, b, values, same) => {
      // Equality is rare by chance: a number against itself and what makes up the difference.
      const other: Sum = same ? { text: `${b.text} + (${a.text} - ${b.text})`, exact: a.exact } : b;
      const [left, right] = [a.exact(values), other.exact(values)];
      if (left === right) equal++;
      const condition = unguarded(`${a.text} ${by} ${other.text}`);
      const facts: Facts = withFacts(values);
      expect(evaluate(condition, facts)).toBe(String(compared[by](left, right)));
    }),
    { seed: 20_261_203, numRuns: 1_000 },
  );
  expect(equal).toBeGreaterThan(400);
});
