import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/language/condition/evaluate.js';
import { admittedFacts, conditions, questions } from '../condition/arbitrary.js';
import { types } from '../condition/facts.js';
import { read } from '../condition/read.js';

const situations = fc.array(admittedFacts, { minLength: 8, maxLength: 8 });
const seed = 20_261_202;

test('a condition of which nothing is found has an outcome for all facts that the schema admits', () => {
  let conditional = 0;
  fc.assert(
    fc.property(conditions, situations, (source, all) => {
      const { condition, found } = read(source);
      if (!condition || found.length > 0) return;
      if (condition.reads.some((path) => types[path]?.optional === true)) conditional++;
      for (const facts of all) expect(evaluate(condition, facts)).not.toBe('error');
    }),
    { seed, numRuns: 1_500 },
  );
  expect(conditional).toBeGreaterThan(100);
});

test('so has one that is read only where another holds, or where another was refused', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(
      fc.oneof(conditions, questions),
      fc.constantFrom('', '!', '!!'),
      conditions,
      situations,
      (around, not, source, all) => {
        const outer = `${not}(${around})`;
        const guard = read(outer);
        const alone = read(source);
        const { condition, found } = read(source, { given: [outer] });
        if (!guard.condition || !condition || guard.found.length > 0 || found.length > 0) return;
        if (alone.found.length > 0) narrowed++;
        for (const facts of all)
          if (evaluate(guard.condition, facts) === 'true') expect(evaluate(condition, facts)).not.toBe('error');
      },
    ),
    { seed, numRuns: 1_200 },
  );
  expect(narrowed).toBeGreaterThan(50);
});

test('what is found of a condition is a fact that it reads and that the schema does not always demand', () => {
  let findings = 0;
  fc.assert(
    fc.property(conditions, (source) => {
      const { condition, found, marks } = read(source);
      for (const [index, [code, , marked]] of marks.entries()) {
        const [, path = ''] = /« (.*?) »/.exec(found[index]?.message.fr ?? '') ?? [];
        expect([code, [path, 'offer.mail'].some((each) => path.startsWith(each) && types[each]?.optional)]).toEqual([
          'path-optional',
          true,
        ]);
        expect(condition?.reads.some((each) => each.startsWith(path))).toBe(true);
        expect(marked).toContain(path);
        findings++;
      }
    }),
    { seed, numRuns: 500 },
  );
  expect(findings).toBeGreaterThan(250);
});
